/* The answer: what each document is worth, 0 where it is none: the eighths of its score and one, and 256 more if it has the marks
   that were asked for. */
const worth = (score, exact) => Math.min(255, Math.round(score * 8 + 1)) + (exact ? 256 : 0);
const answerOf = () => new Int32Array(root.total);
const some = answer => answer.some(w => w);
const isWeak = word => word.weak || root.weak.has(word.p);

const pairsOf = words => Promise.all(words.slice(1).map((w, i) => term(words[i], w)));
async function answerWords(unit) {
  const [all, ...others] = await Promise.all(unit.forms.map(words => answerRun(words, unit)));
  others.forEach(other => {
    for (let d = 0; d < root.total; d++) {
      if (other[d] > all[d]) { all[d] = other[d]; }
    }
  });
  return all;
}
/* A document answers a run of words when each stands beside one of its neighbours in the run; weak words need not. */
async function answerRun(words, unit) {
  const pairs = words[1] ? await pairsOf(words) : [await term(words[0])];
  return rated(pairs, words.map(w => unit.quoted || !words[1] || !isWeak(w)), unit);
}
/* Few combinations of bytes occur; each is rated once. */
function rated(pairs, strong, unit) {
  const answer = answerOf(), at = answerOf(), rows = [[]], total = root.total;
  pairs.forEach((pair, n) => {
    const next = [], last = n === pairs.length - 1, to = last ? answer : at;
    for (let d = 0; d < total; d++) {
      const way = at[d] * 16 + pair[d];
      if (!way) { continue; }
      if (next[way] === undefined) {
        const row = [...rows[at[d]]];
        row[n] = pair[d];
        next[way] = last ? worthOf(row, strong, unit) : rows.push(row) - 1;
      }
      to[d] = next[way];
    }
  });
  return answer;
}
function worthOf(row, strong, { quoted, marked }) {
  const n = strong.length - 1 || 1;
  let matched = 0, score = 0, exact = 1, left = 0;
  for (let i = 0; i < strong.length; i++) {
    const right = i < n ? row[i] : 0;
    if (!right && (quoted && i < n || !left && strong[i])) { return 0; }
    if (right) {
      matched++;
      score += 1 + (right & 2 ? 1.5 : 0) + (right & 4 ? 4 : 0);
      exact &= right >> 3;
    }
    left = right;
  }
  return matched && worth(score / n + (matched === n ? 1 : 0), exact && marked);
}
async function answerNumber(number) {
  const same = await numbered(number.first), answer = answerOf();
  const graded = same.map(n => ({ n, grade: grade(n, number) })), best = Math.max(0, ...graded.map(g => g.grade));
  const raise = (d, score) => { if (d >= 0) { answer[d] = Math.max(answer[d], worth(score, 1)); } };
  for (const { n, grade } of graded) {
    if (grade && (grade === best || !number.parts.length)) {
      raise(n.own, 28 + grade);
      raise(n.central, 24 + grade);
      n.citing.forEach(d => raise(d, 8));
    }
  }
  number.missing = !best;
  number.others = [...new Set(same.filter(n => n.ordinal).map(n => n.text))].slice(0, 5);
  return answer;
}
/* 0 when this is not the number asked for, 2 when it was asked for in full, else 1. */
function grade(n, number) {
  let at = 0;
  for (let i = 0; i < number.parts.length; i++) {
    const part = number.parts[i], open = i === number.parts.length - 1 && /^[a-z]/.test(part);
    while (at < n.parts.length && n.parts[at] !== part && !(open && n.parts[at].startsWith(part))) { at++; }
    if (at++ >= n.parts.length) { return 0; }
  }
  const otherYear = number.year && number.year !== n.year && number.year !== n.inNumber;
  const otherKind = number.kinds && !number.kinds.includes(n.kind)
    && !number.kinds.some(k => root.kinds[k - 1].mark && n.parts.includes(root.kinds[k - 1].mark));
  return otherYear || otherKind ? 0 : n.parts.length === number.parts.length ? 2 : 1;
}
async function answerAll(query) {
  const [all, ...parts] = await Promise.all([...query.units.map(answerWords), ...query.numbers.map(answerNumber)]);
  parts.forEach(part => {
    for (let d = 0; d < root.total; d++) {
      all[d] = all[d] && part[d] && Math.min(255, (all[d] & 255) + (part[d] & 255) - 1) + (all[d] & part[d] & 256);
    }
  });
  return all;
}
/* Where no document has the words together: those that have them all, and at least one pair together. */
async function answerLoosely(query) {
  const words = query.units.flatMap(u => u.forms[0]).filter(w => !isWeak(w)), answer = answerOf();
  if (words.length > 2 && !query.numbers.length && !query.units.some(u => u.quoted)) {
    const singles = await Promise.all(words.map(w => term(w)));
    const pairs = (await Promise.all(query.units.map(u => pairsOf(u.forms[0])))).flat();
    for (let d = 0; d < root.total; d++) {
      if (singles.every(s => s[d])) {
        const together = pairs.filter(p => p[d]).length;
        answer[d] = together && worth(together + singles.filter(s => s[d] & 6).length / 4, 1);
      }
    }
  }
  return answer;
}
