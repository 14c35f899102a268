const occurs = async (...words) => (await term(...words)).some(b => b);
const MOST_TRIES = 8;
/* Words the portal does not know: short for something, or a slip in a long word, or two words written as one. */
async function mend(query) {
  let changed = false;
  for (const unit of query.units.filter(u => !u.quoted)) {
    const forms = await longForms(unit.words, true), words = [];
    if (forms[0].length !== unit.forms[0].length) {
      unit.forms = forms;
      changed = true;
      continue;
    }
    for (const [i, word] of unit.words.entries()) {
      const unknown = !word.digits && !await occurs(word);
      words.push(...unknown && await nearest(word, unit.words[i - 1], unit.words[i + 1]) || [word]);
    }
    if (words.some((w, i) => w !== unit.words[i])) {
      Object.assign(unit, { words, forms: [words] });
      query.mended = changed = true;
    }
  }
  return changed;
}
/* The words meant by one that nobody knows: those that stand beside its neighbours somewhere, else the commonest. */
async function nearest(word, before, after) {
  const vocabulary = new Map(), p = word.p, tries = [];
  for (const s of (await dictionary()).symbols) {
    const known = typeof s === "string" && /^\p{L}/u.test(s) ? wordOf(s).p : "";
    if (known && !vocabulary.has(known)) { vocabulary.set(known, s); }
  }
  for (let cut = 2; cut < p.length - 1; cut++) {
    const pair = [word.raw.slice(0, cut), word.raw.slice(cut)].map(wordOf);
    if (pair.every(w => vocabulary.has(w.p)) && await occurs(...pair)) { return pair; }
  }
  for (const [v, spelling] of vocabulary) {
    if (p.length > 2 && v.length > 2 && isSlip(v, p)) { tries.push(wordOf(spelling)); }
  }
  for (const other of tries.sort((a, b) => b.p.length - a.p.length).slice(0, MOST_TRIES)) {
    const pairs = [before && [before, other], after && [other, after]].filter(Boolean);
    for (const pair of pairs) {
      if (await occurs(...pair)) { return [other]; }
    }
  }
  return tries.length && p.length > 3 ? [tries[0]] : null;
}
/* One letter more, less, changed, or two swapped. */
function isSlip(a, b) {
  let i = 0, j = 0;
  while (i < a.length && a[i] === b[i]) { i++; }
  while (j < Math.min(a.length, b.length) - i && a[a.length - 1 - j] === b[b.length - 1 - j]) { j++; }
  const x = a.slice(i, a.length - j), y = b.slice(i, b.length - j);
  return (x.length < 2 && y.length < 2) || (x.length === 2 && x === y[1] + y[0]);
}
