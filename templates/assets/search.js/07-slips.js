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
    for (const word of unit.words) {
      const unknown = !word.digits && !(await term(word)).some(b => b);
      words.push(...unknown && await nearest(word) || [word]);
    }
    if (words.some((w, i) => w !== unit.words[i])) {
      Object.assign(unit, { words, forms: [words] });
      query.mended = changed = true;
    }
  }
  return changed;
}
async function nearest(word) {
  const vocabulary = (await dictionary()).vocabulary, p = word.p;
  for (let cut = 2; cut < p.length - 1; cut++) {
    const pair = [wordOf(word.raw.slice(0, cut)), wordOf(word.raw.slice(cut))];
    if (pair.every(w => vocabulary.has(w.p)) && (await term(...pair)).some(b => b)) { return pair; }
  }
  const other = p.length > 4 && Array.from(vocabulary.keys()).find(v => v.length > 2 && isSlip(v, p));
  return other ? [wordOf(vocabulary.get(other))] : null;
}
/* One letter more, less, changed, or two swapped. */
function isSlip(a, b) {
  let i = 0, j = 0;
  while (i < a.length && a[i] === b[i]) { i++; }
  while (j < Math.min(a.length, b.length) - i && a[a.length - 1 - j] === b[b.length - 1 - j]) { j++; }
  const x = a.slice(i, a.length - j), y = b.slice(i, b.length - j);
  return (x.length < 2 && y.length < 2) || (x.length === 2 && x === y[1] + y[0]);
}
