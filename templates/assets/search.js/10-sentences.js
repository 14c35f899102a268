/* Sentences: where the words were found. */
/* What is to be found and marked: rows of plain words, the single ones that are not weak, the pairs of neighbours. */
function targetOf(query) {
  const rows = [...query.units.flatMap(u => u.forms), ...query.numbers.map(n => n.words)].map(row => row.map(w => w.p));
  const flat = rows.flat();
  const single = new Set(query.loose ? flat.filter(p => !root.weak.has(p)) : rows.flatMap(row => row[1] ? [] : row));
  const pairs = new Set(rows.flatMap(row => row.slice(1).map((p, i) => row[i] + " " + p)));
  return { rows, any: new Set(flat), single, pairs, most: single.size + 3 * pairs.size };
}
/* The words of a passage; an abbreviation as the words it stands for, but not in a number: 98/TB-VPCP. */
function passageWords(passage, dict) {
  return passage.words || (passage.words = wordsOf(passage.text).flatMap(t => {
    const long = t.word.capitals && !/^[/-]$/.test(t.gap) && own(dict.long, t.word.p);
    return long ? wordsOf(long[0]).map(l => ({ ...t, word: l.word })) : [t];
  }));
}
const pairAt = (words, i) => i > 0 && i < words.length ? words[i - 1].word.p + " " + words[i].word.p : "";

/* What a passage must hold, and how much it is worth at most where it does: the words, or what is short for one of them. */
const folded = text => plainForm(text).replace(/y/g, "i");
function needlesOf({ any, single, pairs, most }, dict) {
  const of = words => new RegExp([...words].join("|").replace(/y/g, "i").replace(/ /g, "\\W*0*")), word = of(any);
  const short = Object.keys(dict.long).filter(key => word.test(folded(dict.long[key][0])));
  return [[single, 1], [pairs, 3], [short, most]].flatMap(([words, worth]) => [...words].map(w => [of([w]), worth]));
}
/* The sentence of a card that has most of what was asked for; whole where it has a row of words as asked. */
function sentenceOf(card, target, dict) {
  let best = { score: 0 };
  target.needles = target.needles || needlesOf(target, dict);
  for (const passage of passagesOf(card)) {
    if (best.score === target.most) { break; }
    passage.folded = passage.folded || folded(passage.text);
    if (target.needles.reduce((sum, [needle, worth]) => sum + (needle.test(passage.folded) ? worth : 0), 0) <= best.score) { continue; }
    const words = passageWords(passage, dict);
    let from = 0, seen = new Set();
    for (let i = 0; i <= words.length; i++) {
      const gap = i === words.length ? "\n" : words[i].gap;
      const ends = i > from && gap !== " " && (/\n|[;!?](\s|$)|[,:] [-+] /.test(gap) || /\.(\s|$)/.test(gap) && words[i - 1].word.raw.length > 2);
      if (ends) {
        const score = [...seen].reduce((sum, s) => sum + (s.includes(" ") ? 3 : 1), 0);
        const whole = target.rows.some(row => row.every((p, n) => n ? seen.has(row[n - 1] + " " + p) : seen.has(p) || root.weak.has(p)));
        if (score > best.score) { best = { score, whole, passage, words, from, to: i }; }
        from = i;
        seen = new Set();
      }
      if (i < words.length) {
        if (target.single.has(words[i].word.p)) { seen.add(words[i].word.p); }
        if (i > from && target.any.has(words[i].word.p) && target.pairs.has(pairAt(words, i))) { seen.add(pairAt(words, i)); }
      }
    }
  }
  return best;
}
const holdsRun = (card, row, dict) => [{ text: card.title }, ...passagesOf(card)].some(passage => {
  const words = passageWords(passage, dict);
  return words.some((first, i) => row.every((w, n) => words[i + n] && words[i + n].word.p === w.p));
});
const marksIn = (words, target) => words.map((w, i) =>
  target.single.has(w.word.p) || target.pairs.has(pairAt(words, i)) || target.pairs.has(pairAt(words, i + 1)));

/* What a text calls the item of an anchor: "Điều 2.1" for muc-dieu-2-1, "II.3" for muc-ii-3. */
const itemName = anchor => anchor.slice(4).replace(/--\d+$/, "").replace(/^dieu-/, "Điều ").replace(/^phan-/, "Phần ")
  .replace(/(^| )[ivx]+\b/, r => r.toUpperCase()).replace(/\bdd\b/, "đ").replace(/-/g, ".");
/* Appends the text between two places to an element, with its marks. */
function appendMarked(element, text, words, marks, [start, end]) {
  let at = start;
  words.forEach((w, i) => {
    if (marks[i] && w.start >= at && w.end <= end) {
      let to = i;
      while (marks[to + 1] && words[to + 1].end <= end) { to++; }
      element.append(text.slice(at, w.start), make("mark", text.slice(w.start, words[to].end)));
      at = words[to].end;
    }
  });
  element.append(text.slice(at, end));
}
/* Reads all of a directive's text from its own page, where the index keeps only a part. */
async function readPage(card) {
  const answer = await fetch(card.address), page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const passages = [];
  let anchor = "";
  for (const e of page.querySelectorAll(".directive-text :is(p,li,tr,h2,h3,[id^=muc-])")) {
    anchor = e.id || anchor;
    if (!e.querySelector("p,li,tr")) { passages.push({ anchor, text: e.textContent.trim() }); }
  }
  if (passages[0]) { Object.assign(card, { passages, whole: true, next() {} }); }
}
