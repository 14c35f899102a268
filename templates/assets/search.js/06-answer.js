/* The answer: which documents, and how well. */
const answerOf = exact => ({ hit: new Uint8Array(root.total), score: new Float32Array(root.total),
  exact: new Uint8Array(root.total).fill(exact) });
const some = answer => answer.hit.includes(1);

const pairsOf = words => Promise.all(words.slice(1).map((w, i) => term(words[i], w)));
async function answerWords(unit) {
  const [all, ...others] = await Promise.all(unit.forms.map(words => answerRun(words, unit.quoted)));
  for (const other of others) {
    for (let d = 0; d < root.total; d++) {
      if (other.hit[d] && (!all.hit[d] || other.score[d] > all.score[d])) {
        for (const what of ["hit", "score", "exact"]) { all[what][d] = other[what][d]; }
      }
    }
  }
  return all;
}
/* A document answers a run of words when each stands beside one of its neighbours in the run; weak words need not. */
async function answerRun(words, quoted) {
  const pairs = words[1] ? await pairsOf(words) : [await term(words[0])];
  return rated(pairs, words.map(w => quoted || !words[1] || !root.weak.has(w.p)), quoted);
}
function rated(pairs, strong, quoted) {
  const answer = answerOf(0), n = pairs.length;
  for (let d = 0; d < root.total; d++) {
    let matched = 0, score = 0, exact = 1, left = 0, i = 0;
    for (; i < strong.length; i++) {
      const right = i < n ? pairs[i][d] : 0;
      if (!right && (quoted && i < n || !left && strong[i])) { break; }
      if (right) {
        matched++;
        score += 1 + (right & 2 ? 1.5 : 0) + (right & 4 ? 4 : 0);
        exact &= right >> 3;
      }
      left = right;
    }
    if (i === strong.length && matched) {
      answer.hit[d] = 1;
      answer.score[d] = score / n + (matched === n ? 1 : 0);
      answer.exact[d] = exact;
    }
  }
  return answer;
}
async function answerNumber(number) {
  const same = await numbered(number.first), answer = answerOf(1);
  const graded = same.map(n => ({ n, grade: grade(n, number) })), best = Math.max(0, ...graded.map(g => g.grade));
  const raise = (d, score) => { if (d >= 0) { answer.hit[d] = 1; answer.score[d] = Math.max(answer.score[d], score); } };
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
  for (const part of parts) {
    for (let d = 0; d < root.total; d++) {
      all.hit[d] &= part.hit[d];
      all.score[d] += part.score[d];
      all.exact[d] &= part.exact[d];
    }
  }
  return all;
}
/* Where no document has the words together: those that have them all, and at least one pair together. */
async function answerLoosely(query) {
  const words = query.units.flatMap(u => u.forms[0]).filter(w => !root.weak.has(w.p)), answer = answerOf(1);
  if (words.length > 2 && !query.numbers.length && !query.units.some(u => u.quoted)) {
    const singles = await Promise.all(words.map(w => term(w)));
    const pairs = (await Promise.all(query.units.map(u => pairsOf(u.forms[0])))).flat();
    for (let d = 0; d < root.total; d++) {
      if (singles.every(s => s[d])) {
        const together = pairs.filter(p => p[d]).length;
        answer.hit[d] = together ? 1 : 0;
        answer.score[d] = together + singles.filter(s => s[d] & 6).length / 4;
      }
    }
  }
  return answer;
}
