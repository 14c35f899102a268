/* Words: the forms and hashes of WordForm and TermHash. */
/* Characters of a category, of one UTF-16 unit each. */
const only = category => "[^\\P{" + category + "}\\u{10000}-\\u{10FFFF}]";
const WORD = new RegExp(only("L") + "(?:" + only("L") + "|" + only("M") + ")*|" + only("Nd") + "+", "gu");
const SYLLABLE = /^(ngh?|nh|ch|gh?|gi|kh|ph|qu|th|tr?|[bcdhklmnprsvx])?[aeiouy]{1,3}(ch|ng|nh|[cmnpt])?$/;
const known = new Map();

function lower(word) {
  return word.replace(/[^a-z]/g, c => {
    const small = c.toLowerCase();
    return small === "\u00F0" ? "đ" : small.length === 1 ? small : c;
  });
}
function writtenForm(raw) {
  let w = raw.replace(/\p{M}/gu, "");
  if (/^\p{Nd}/u.test(w)) { return w.replace(/^0+(?=.)/, ""); }
  w = lower(w);
  const n = w.length, tone = n > 1 ? "àáảãạèéẻẽẹỳýỷỹỵ".indexOf(w[n - 1]) : -1;
  if (tone >= 0) {
    const on = tone < 10 ? w[n - 2] === "o" && "òóỏõọ" : w[n - 2] === "u" && w[n - 3] !== "q" && "ùúủũụ";
    if (on) { w = w.slice(0, -2) + on[tone % 5] + "aey"[tone / 5 | 0]; }
  }
  const y = n > 1 ? "yýỳỷỹỵ".indexOf(w[n - 1]) : -1;
  if (y >= 0 && (/[bcdđghklmnpqrstvx]/.test(w[n - 2]) || (w[n - 2] === "u" && w[n - 3] === "q"))) {
    w = w.slice(0, -1) + "iíìỉĩị"[y];
  }
  return w;
}
const plainForm = w => w.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase().replace(/đ/g, "d");
function fnv(s) {
  let h = 0x811C9DC5 | 0;
  for (let i = 0; i < s.length; i++) { h = Math.imul(h ^ s.charCodeAt(i), 0x01000193); }
  return h;
}
function otherHash(s) {
  let h = 0x3C6EF372;
  for (let i = 0; i < s.length; i++) {
    h = Math.imul(h ^ s.charCodeAt(i), 0x5BD1E995);
    h ^= h >>> 15;
  }
  return h;
}
function mix(n) {
  n = Math.imul(n ^ n >>> 16, 0x85EBCA6B);
  n = Math.imul(n ^ n >>> 13, 0xC2B2AE35);
  return (n ^ n >>> 16) >>> 0;
}
function wordOf(raw) {
  let word = known.get(raw);
  if (!word) {
    const w = writtenForm(raw), p = plainForm(w);
    word = { raw, w, p, digits: /^\p{Nd}/u.test(raw),
      capitals: raw.length > 1 && raw.length < 9 && raw === raw.toUpperCase() };
    known.set(raw, word);
  }
  return word;
}
/* The words of a text, each with where it stands and what stands before it. */
function wordsOf(text) {
  const all = [];
  let end = 0, match;
  WORD.lastIndex = 0;
  while ((match = WORD.exec(text))) {
    const start = match.index;
    all.push({ word: wordOf(match[0]), start, gap: text.slice(end, start), end: end = start + match[0].length });
  }
  return all;
}
const plainWords = text => wordsOf(text).map(t => t.word.p);
const slug = words => plainForm(words).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
