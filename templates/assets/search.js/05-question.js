/* The question: numbers, quoted phrases, runs of words. */
const LONGEST = 300, MOST_WORDS = 24;
async function parse(asked) {
  const units = [], text = (await joined(asked.normalize("NFC").slice(0, LONGEST))).replace(/["“”„]([^"“”„]+)["“”„]/g, (all, inner) => {
    const words = wordsOf(inner).slice(0, MOST_WORDS).map(t => t.word);
    if (words.length) { units.push({ words, forms: [words], quoted: true }); }
    return "\n";
  });
  const tokens = wordsOf(text), numbers = [], rest = [];
  const only = tokens.filter(t => t.word.p !== "so").length === 1;
  for (let i = 0; i < Math.min(tokens.length, MOST_WORDS); i++) {
    const number = tokens[i].word.digits && tokens[i].word.p.length < 7 && numberAt(tokens, i, rest, only);
    if (number) {
      numbers.push(number);
      i = number.end - 1;
    } else {
      rest.push(tokens[i]);
    }
  }
  for (const words of runsIn(rest)) { units.push({ words, forms: await longForms(words, false) }); }
  return { units, numbers, cut: asked.length > LONGEST || tokens.length > MOST_WORDS,
    marked: units.some(u => u.words.some(w => w.w !== w.p)) };
}
/* TT&TT, LĐ-TB&XH in one word where its letters stand for something (JoinedNames). */
async function joined(text) {
  const table = text.includes("&") && (await load("viet-tat")).body;
  return text.replace(/\p{L}+(([-,]|\s?&\s?)\p{L}+)+/gu, all => {
    const letters = plainForm(all).replace(/[^a-z]/g, "");
    return all.includes("&") && own(table, letters) ? letters.toUpperCase() : all;
  });
}
/* The number of a document at a token: 98/TB-VPCP, 98 tb vpcp, cv 1229, thông báo số 98; null for any other number. */
function numberAt(tokens, i, before, only) {
  const gap = (t, form) => tokens[t] && form.test(tokens[t].gap), parts = [], marks = [];
  let to = i + 1, clear = false;
  for (; gap(to, /^\s*[-/.&–]\s*$/); to++) {
    clear = clear || !tokens[to].word.digits;
    parts.push(tokens[to].word.p);
  }
  if (parts.length && !clear) { return null; }
  for (let t = to; gap(t, /^\s*$/) && root.marks.has(tokens[t].word.p); t++) { marks.push(tokens[t].word); }
  if (clear || marks.some(m => m.capitals || !SYLLABLE.test(m.p))) {
    clear = true;
    parts.push(...marks.map(m => m.p));
    to += marks.length;
  }
  const head = kindBefore(before), next = tokens[to + 1];
  const amount = gap(to, /^\s*$/) && root.amounts.has(tokens[to].word.p) && !(next && next.word.digits);
  if (!clear && !only && (!head.kinds || amount)) { return null; }
  before.length -= head.size;
  const words = tokens.slice(i, to).map(t => t.word), number = { first: words[0].p, parts, kinds: head.kinds, year: 0, words };
  number.text = words.map((w, n) => (n ? tokens[i + n].gap : "") + w.raw).join("");
  number.end = yearAfter(tokens, to, number);
  return number;
}
/* What stands before a number and belongs to it: the name or mark of a kind, and "số". */
function kindBefore(before) {
  const words = before.map(t => t.word.p), so = words[words.length - 1] === "so" ? words.splice(-1).length : 0;
  let size = 0, kinds = null;
  root.kinds.forEach((kind, i) => {
    for (const name of [kind.words, [kind.mark]]) {
      if (name[0] && name.length >= size && name.every((w, n) => w === words[words.length - name.length + n])) {
        kinds = name.length > size ? [] : kinds;
        size = name.length;
        kinds.push(i + 1);
      }
    }
  });
  return { kinds, size: size + so };
}
/* Reads "năm 2021", "ngày 08/5/2021" or "2021" behind a number; returns where it ends. */
function yearAfter(tokens, to, number) {
  const word = n => tokens[to + n] ? tokens[to + n].word.p : "";
  let n = word(0) !== "ngay" ? 0 : word(2) === "thang" ? 4 : 3;
  if (word(n) === "nam") { n++; }
  if (!/^(19|20)\d\d$/.test(word(n))) { return to; }
  number.year = +word(n);
  return to + n + 1;
}
/* Splits words where the name of a province begins or ends, and around a year. What a province is called before its name need
   not be there. */
function runsIn(tokens) {
  const runs = [[]], last = () => runs[runs.length - 1];
  for (let i = 0; i < tokens.length; i++) {
    const { word, gap } = tokens[i], before = last()[last().length - 1];
    const province = root.provinces.find(p => p.words.every((w, n) => tokens[i + n] && tokens[i + n].word.p === w));
    const year = /^(19|20)\d\d$/.test(word.p) && !(before && (before.p === "nam" || before.digits));
    if (province || year) {
      const size = province ? province.words.length : 1;
      for (let n = last().length - 1; n >= 0 && province && root.areas.has(last()[n].p); n--) { last()[n] = { ...last()[n], weak: true }; }
      runs.push(tokens.slice(i, i + size).map(t => t.word), []);
      i += size - 1;
    } else {
      if (gap.includes("\n")) { runs.push([]); }
      last().push(word);
    }
  }
  return runs.filter(run => run.some(w => !w.weak));
}
/* The words with abbreviations written out, in every way the registry knows. */
async function longForms(words, all) {
  const shouting = words.length > 3 && words.every(w => w.capitals);
  const short = words.filter(w => !w.digits && w.p.length > 1 && (all || !SYLLABLE.test(w.p) || (w.capitals && !shouting)));
  if (!short.length) { return [words]; }
  const table = (await load("viet-tat")).body;
  return words.reduce((ways, word) => {
    const forms = short.includes(word) && own(table, word.p);
    const steps = forms ? forms.map(f => wordsOf(f).map(t => t.word)) : [[word]];
    return ways.flatMap(way => steps.map(step => way.concat(step))).slice(0, 4);
  }, [[]]);
}
