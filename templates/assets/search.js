/* The search of the portal. It reads the index of docs/search-format.md by script tags, so that it works over http, under
   a sub-path and from a folder on disk, where only the portal's own scripts may run. What comes from a text or from the
   reader reaches the page as text, never as HTML. */
(function () {
"use strict";
const FORMAT = 1, PAGE = 10, LONGEST = 300, MOST_WORDS = 24, MOST_VALUES = 12;
const FACETS = ["tinh", "co-quan", "nam", "loai"], NAMES = ["q", ...FACETS, "trung-uong", "thu-tu"];
const box = document.getElementById("q"), list = document.getElementById("results");
const status = document.getElementById("status"), more = document.getElementById("more");
if (!box || !list || !status || !more) { return; }

/* ---- Words: the forms and hashes of WordForm and TermHash ---- */

const BMP = "(?![\\u{10000}-\\u{10FFFF}])";
const WORD = new RegExp(BMP + "\\p{L}(?:" + BMP + "[\\p{L}\\p{M}])*|(?:" + BMP + "\\p{Nd})+", "gu");
const SYLLABLE = /^(ngh?|nh|ch|gh?|gi|kh|ph|qu|th|tr?|[bcdhklmnprsvx])?[aeiouy]{1,3}(ch|ng|nh|[cmnpt])?$/;
const WEAK = new Set("va cac cua cho ve tai theo trong nhung o la co voi de do tu den mot nay duoc khi".split(" "));
const AMOUNTS = new Set("nam thang ngay tuan quy gio phut trieu ti nghin dong lan nguoi ho xa huyen tinh k".split(" "));
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
const plainForm = w => lower(w.normalize("NFD").replace(/\p{Mn}/gu, "")).replace(/đ/g, "d");
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
    word = { raw, w, p, x: fnv(p), y: otherHash(p), h: fnv(w), digits: /^\p{Nd}/u.test(raw),
      capitals: raw.length > 1 && raw.length < 9 && raw === raw.toUpperCase() };
    known.set(raw, word);
  }
  return word;
}
/* The words of a text, each with where it stands and what stands before it. */
function wordsOf(text) {
  const all = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    all.push({ word: wordOf(match[0]), start, gap: text.slice(end, start), end: end = start + match[0].length });
  }
  return all;
}
const plainWords = text => wordsOf(text).map(t => t.word.p);
const slug = words => plainForm(words).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

/* ---- Files: loading, and the bits in them ---- */

const files = new Map(), dense = new Map();
let root = null, retried = false;
const fault = kind => Object.assign(new Error(kind), { kind });

function load(name) {
  let file = files.get(name);
  if (!file) {
    file = {};
    file.done = new Promise((resolve, reject) => {
      const script = document.createElement("script");
      const lose = kind => { files.delete(name); reject(fault(kind)); };
      file.arrive = (stamp, body) => root && stamp !== root.stamp ? lose("version") : resolve({ stamp, body });
      script.onload = () => { script.remove(); reject(fault("broken")); };
      script.onerror = () => { script.remove(); lose("missing"); };
      script.src = "tim-kiem/" + name + ".js" + (root ? "?" + root.stamp : retried ? "?" + Date.now() : "");
      document.head.append(script);
    });
    files.set(name, file);
  }
  return file.done;
}
window.niemYet = (name, stamp, body) => {
  const file = files.get(name);
  if (file) { file.arrive(stamp, body); }
};
async function made(name, make) {
  const file = await load(name);
  return file.made || (file.made = make(file.body));
}
const numbered36 = (letter, index) => letter + "-" + index.toString(36);

function bitsOf(text) {
  let at = 0;
  const bits = {
    num(width) {
      let value = 0;
      while (width > 0) {
        const from = at % 15, take = Math.min(15 - from, width);
        value = value * (1 << take) + (text.charCodeAt(at / 15 | 0) - 0x4000 >> 15 - from - take & (1 << take) - 1);
        at += take;
        width -= take;
      }
      return value;
    },
    gamma() {
      let width = 0;
      while (!bits.num(1)) { if (++width > 50) { throw fault("broken"); } }
      return 2 ** width + bits.num(width);
    },
    count: () => bits.gamma() - 1,
    rice(k) {
      let quotient = 0;
      while (bits.num(1)) { quotient++; }
      return quotient * 2 ** k + bits.num(k);
    },
    char: () => String.fromCharCode(bits.num(1) ? bits.num(16) : bits.num(7)),
    chars() {
      let s = "";
      for (let n = bits.count(); n > 0; n--) { s += bits.char(); }
      return s;
    },
    list(bound, count) {
      const missing = 2 * count > bound, size = missing ? bound - count : count;
      const k = parameter(bound, size), numbers = new Int32Array(count);
      let next = 0, to = 0;
      for (let i = 0; i < size; i++) {
        const number = next + bits.rice(k);
        if (missing) { while (next < number) { numbers[to++] = next++; } } else { numbers[to++] = number; }
        next = number + 1;
      }
      while (missing && next < bound) { numbers[to++] = next++; }
      return numbers;
    }
  };
  return bits;
}
function parameter(bound, count) {
  let mean = Math.floor(bound * 96 / (Math.max(1, count) * 100)), k = 0;
  for (; mean >= 2; mean /= 2) { k++; }
  return k;
}

/* ---- The index: root, terms, numbers, facets ---- */

async function open() {
  if (root) { return; }
  const { stamp, body: r } = await load("goc");
  if (r.format !== FORMAT) { throw fault("version"); }
  const total = r.directives + r.central;
  const agencies = r.agencies.map(a => typeof a === "string" ? { id: slug(a), name: a } : { id: a[1], name: a[0] });
  root = Object.assign({}, r, { stamp, total, agencies, marks: new Set(r.marks.split(" ")),
    provinces: r.provinces.map(p => ({ id: p[0], name: p[1], next: p[2], words: plainWords(p[1]) })),
    kinds: r.kinds.map(k => ({ id: k[0], name: k[1], mark: plainWords(k[2]).join(""), words: plainWords(k[1]) })),
    date: new Int32Array(total), kind: new Uint8Array(total), province: new Uint8Array(total), blocks: [],
    agency: agencies.map(() => new Uint32Array((total >> 5) + 1)) });
}
/* A term as one byte per document: 1 it occurs, 2 often, 4 in the title, 8 in the spelling asked for. */
async function term(a, b) {
  const key = [a.w, b ? b.w : ""].join(" "), join = (half, by) => mix(b ? Math.imul(a[half], by) + b[half] | 0 : a[half]);
  if (!dense.has(key)) {
    const x = join("x", 0x85EBCA6B), y = join("y", 0xC2B2AE35), spelling = join("h", 0x85EBCA6B) >>> 24;
    const rest = 14 - root.termBits, file = root.termBits ? x >>> 32 - root.termBits : 0;
    const terms = await made(numbered36("w", file), readTerms), bytes = new Uint8Array(root.total);
    for (const s of terms.get((x >>> 18 & (1 << rest) - 1) * 0x400000 + (y >>> 10)) || []) {
      for (const d of s.docs) { bytes[d] |= s.spelling === spelling ? 9 : 1; }
      for (const i of s.often) { bytes[s.docs[i]] |= 2; }
      for (const i of s.title) { bytes[s.docs[i]] |= 4; }
    }
    if (dense.size > 60) { dense.clear(); }
    dense.set(key, bytes);
  }
  return dense.get(key);
}
function readTerms(body) {
  const bits = bitsOf(body), count = bits.count(), k = parameter(2 ** (36 - root.termBits), count), terms = new Map();
  let next = 0;
  for (let i = 0; i < count; i++) {
    next += bits.rice(k);
    terms.set(next++, []);
  }
  for (const spellings of terms.values()) {
    for (let n = bits.gamma(); n > 0; n--) {
      const spelling = bits.num(8), size = bits.gamma(), docs = bits.list(root.total, size);
      const places = () => bits.num(1) ? bits.list(size, bits.gamma()) : [];
      spellings.push({ spelling, docs, often: places(), title: places() });
    }
  }
  return terms;
}
/* All documents whose number begins with these digits, or the central document without a number of this key. */
async function numbered(first) {
  const file = root.numberBits ? mix(fnv(first)) >>> 32 - root.numberBits : 0;
  return (await made(numbered36("s", file), readNumbers)).filter(n => n.first === first);
}
function readNumbers(body) {
  const bits = bitsOf(body), all = [];
  const year = () => { const y = bits.count(); return y ? y + 1944 : 0; }, place = () => bits.num(1) ? bits.num(20) : -1;
  for (let n = bits.count(); n > 0; n--) {
    const d = { ordinal: bits.chars(), inNumber: year(), symbol: bits.chars(), year: year(), kind: bits.count(),
      own: place(), central: place() };
    d.citing = bits.list(root.directives, bits.count());
    d.first = d.ordinal ? d.ordinal.split(".")[0] : d.symbol;
    d.parts = d.ordinal.split(".").slice(1).concat(d.inNumber || [], plainWords(d.symbol)).map(String);
    d.text = d.ordinal + "/" + (d.inNumber ? d.inNumber + "/" : "") + d.symbol;
    d.key = d.ordinal ? slug(d.text) + (d.inNumber ? "" : d.year ? "-" + d.year : "-khong-ro-nam") : d.symbol;
    all.push(d);
  }
  return all;
}
/* Loads the facets of the blocks in which some of the documents stand. */
async function loadFacets(docs) {
  const size = root.facetSize, ofDirectives = Math.ceil(root.directives / size), wanted = new Set();
  for (const d of docs) { wanted.add(d < root.directives ? d / size | 0 : ofDirectives + ((d - root.directives) / size | 0)); }
  await Promise.all(Array.from(wanted, async block => {
    const { body } = await load(numbered36("c", block)), central = block >= ofDirectives;
    if (!root.blocks[block]) {
      root.blocks[block] = true;
      const from = central ? root.directives + (block - ofDirectives) * size : block * size;
      readFacets(bitsOf(body), from, Math.min(central ? root.total : root.directives, from + size));
    }
  }));
}
function readFacets(bits, from, to) {
  root.date[from] = bits.num(21);
  for (let d = from + 1; d < to; d++) { root.date[d] = root.date[d - 1] - bits.count(); }
  for (const column of [root.kind, root.province]) {
    const least = bits.count(), width = bits.count();
    for (let d = from; d < to; d++) { column[d] = least + bits.num(width); }
  }
  for (const agency of root.agency) {
    for (const i of bits.list(to - from, bits.count())) { agency[from + i >> 5] |= 1 << (from + i & 31); }
  }
}

/* ---- The question: numbers, quoted phrases, runs of words ---- */

async function parse(asked) {
  const units = [], text = asked.normalize("NFC").slice(0, LONGEST).replace(/["“”„]([^"“”„]+)["“”„]/g, (all, inner) => {
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
  const amount = gap(to, /^\s*$/) && AMOUNTS.has(tokens[to].word.p) && !(next && next.word.digits);
  if (!clear && !only && (!head.kinds || amount)) { return null; }
  before.length -= head.size;
  const words = tokens.slice(i, to).map(t => t.word), number = { first: words[0].p, parts, kinds: head.kinds, year: 0, words };
  number.text = tokens.slice(i, to).map((t, n) => (n ? t.gap : "") + t.word.raw).join("");
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
/* Splits words where the name of a province begins or ends, and around a year. */
function runsIn(tokens) {
  const runs = [[]], last = () => runs[runs.length - 1];
  for (let i = 0; i < tokens.length; i++) {
    const { word, gap } = tokens[i], before = last()[last().length - 1];
    const province = root.provinces.find(p => p.words.every((w, n) => tokens[i + n] && tokens[i + n].word.p === w));
    const year = /^(19|20)\d\d$/.test(word.p) && !(before && (before.p === "nam" || before.digits));
    if (province || year) {
      const size = province ? province.words.length : 1;
      runs.push(tokens.slice(i, i + size).map(t => t.word), []);
      i += size - 1;
    } else {
      if (gap.includes("\n")) { runs.push([]); }
      last().push(word);
    }
  }
  return runs.filter(run => run.length);
}
/* The words with abbreviations written out, in every way the registry knows. */
async function longForms(words, all) {
  const shouting = words.length > 3 && words.every(w => w.capitals);
  const short = words.filter(w => !w.digits && w.p.length > 1 && (all || !SYLLABLE.test(w.p) || (w.capitals && !shouting)));
  if (!short.length) { return [words]; }
  const table = (await load("viet-tat")).body;
  return words.reduce((ways, word) => {
    const forms = short.includes(word) && table[word.p];
    const steps = forms ? forms.map(f => wordsOf(f).map(t => t.word)) : [[word]];
    return ways.flatMap(way => steps.map(step => way.concat(step))).slice(0, 4);
  }, [[]]);
}

/* ---- The answer: which documents, and how well ---- */

const answerOf = exact => ({ hit: new Uint8Array(root.total), score: new Float32Array(root.total),
  exact: new Uint8Array(root.total).fill(exact) });
const some = answer => answer.hit.includes(1);

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
  const answer = answerOf(0), n = words.length;
  const pairs = n === 1 ? [await term(words[0])] : await Promise.all(words.slice(1).map((w, i) => term(words[i], w)));
  const strong = words.map(w => quoted || n === 1 || !WEAK.has(w.p));
  for (let d = 0; d < root.total; d++) {
    let matched = 0, score = 0, exact = 1, holds = true;
    for (let i = 0; i < n && holds; i++) {
      const left = i ? pairs[i - 1][d] : 0, right = i < pairs.length ? pairs[i][d] : 0;
      holds = quoted && i < pairs.length ? right > 0 : left > 0 || right > 0 || !strong[i];
      if (right) {
        matched++;
        score += 1 + (right & 2 ? 1.5 : 0) + (right & 4 ? 4 : 0);
        exact &= right >> 3;
      }
    }
    if (holds && matched) {
      answer.hit[d] = 1;
      answer.score[d] = score / pairs.length + (matched === pairs.length ? 1 : 0);
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
  number.others = Array.from(new Set(same.filter(n => n.ordinal).map(n => n.text))).slice(0, 5);
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
  const words = query.units.flatMap(u => u.forms[0]).filter(w => !WEAK.has(w.p)), answer = answerOf(1);
  if (words.length > 2 && !query.numbers.length && !query.units.some(u => u.quoted)) {
    const singles = await Promise.all(words.map(w => term(w)));
    const pairs = await Promise.all(query.units.flatMap(u => u.forms[0].slice(1).map((w, i) => term(u.forms[0][i], w))));
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

/* ---- Filters, counts, order ---- */

async function filtersOf(state) {
  const filters = {}, place = (all, id) => all.findIndex(v => v.id === id) + 1;
  const { tinh, nam, loai, "co-quan": agency, "trung-uong": key } = state;
  if (tinh) { filters.tinh = d => areasOf(root.province[d]).some(p => p.id === tinh); }
  if (loai) { filters.loai = d => root.kind[d] > 0 && root.kinds[root.kind[d] - 1].id === loai; }
  if (nam) { filters.nam = d => root.date[d] >> 9 === +nam; }
  if (agency) {
    const own = root.agency[place(root.agencies, agency) - 1], rare = own ? null : await term(wordOf("@" + agency));
    filters["co-quan"] = d => own ? own[d >> 5] >>> (d & 31) & 1 : rare[d];
  }
  if (key) {
    const same = (await numbered((/^\d+/.exec(key) || [key])[0])).filter(n => n.key === key);
    const carrying = new Set(same.flatMap(n => Array.from(n.citing)));
    filters["trung-uong"] = d => carrying.has(d);
  }
  return filters;
}
/* A province and the ones it went into: what it issued is found under them, too. */
function areasOf(place) {
  const areas = [];
  for (; place && areas.length < 9; place = root.provinces[place - 1].next) { areas.push(root.provinces[place - 1]); }
  return areas;
}
/* The documents that pass all filters, and for each facet the counts that choosing a value would give. */
function sift(docs, filters) {
  const names = Object.keys(filters), kept = [], counts = {}, own = new Uint32Array((root.total >> 5) + 1);
  for (const facet of FACETS) { counts[facet] = new Map(); }
  const add = (facet, value) => counts[facet].set(value, (counts[facet].get(value) || 0) + 1);
  for (const d of docs) {
    const failing = names.filter(name => !filters[name](d)), open = facet => !failing.length || failing[0] === facet;
    if (!failing.length) { kept.push(d); }
    if (failing.length > 1) { continue; }
    if (open("tinh")) { areasOf(root.province[d]).forEach(p => add("tinh", p.id)); }
    if (open("nam") && root.date[d]) { add("nam", String(root.date[d] >> 9)); }
    if (open("loai") && root.kind[d]) { add("loai", root.kinds[root.kind[d] - 1].id); }
    if (open("co-quan")) { own[d >> 5] |= 1 << (d & 31); }
  }
  root.agency.forEach((all, i) => {
    let count = 0;
    for (let w = 0; w < own.length; w++) {
      for (let both = own[w] & all[w]; both; both &= both - 1) { count++; }
    }
    if (count) { counts["co-quan"].set(root.agencies[i].id, count); }
  });
  return { kept, counts };
}
/* Best first: those in the spelling asked for, then by score, then newest first. */
function ranked(docs, answer, query) {
  const rows = Array.from({ length: 512 }, () => []);
  for (const d of docs) {
    rows[Math.min(255, Math.round(answer.score[d] * 8)) + (query.marked && answer.exact[d] ? 256 : 0)].push(d);
  }
  return rows.reverse().flatMap(byDate);
}
/* Directives and central documents are each newest first already. */
function byDate(docs) {
  const split = docs.findIndex(d => d >= root.directives), merged = [];
  if (split <= 0) { return docs; }
  for (let i = 0, j = split; i < split || j < docs.length;) {
    merged.push(j >= docs.length || (i < split && root.date[docs[i]] >= root.date[docs[j]]) ? docs[i++] : docs[j++]);
  }
  return merged;
}

/* ---- Cards: what a result shows ---- */

const dictionary = () => made("tu-dien", body => {
  const flat = [], vocabulary = new Map();
  const expand = place => flat[place] || (flat[place] = [].concat(body.symbols[place])
    .flatMap(s => Array.isArray(body.symbols[place]) ? expand(s) : [s]));
  body.symbols.forEach((s, place) => {
    expand(place);
    const p = typeof s === "string" && /^\p{L}/u.test(s) ? wordOf(s).p : "";
    if (p && !vocabulary.has(p)) { vocabulary.set(p, s); }
  });
  return Object.assign({ flat, vocabulary }, body);
});
/* Reads one symbol of the canonical Huffman code: what it stands for. */
function symbolOf(bits, dict) {
  let code = 0, first = 0, place = 0;
  for (const size of dict.sizes) {
    code = code * 2 + bits.num(1);
    if (code - first < size) { return dict.flat[place + code - first]; }
    place += size;
    first = (first + size) * 2;
  }
  throw fault("broken");
}
function textOf(bits, dict) {
  let text = "", after = false, capital = -1;
  for (;;) {
    for (const s of symbolOf(bits, dict)) {
      let piece = s;
      if (s === 5) { return text; }
      if (s < 2) { capital = s; continue; }
      if (s === 2) { after = false; continue; }
      if (s === 3 || s === 4) {
        piece = "";
        for (let n = bits.gamma(); n > 0; n--) { piece += s === 3 ? bits.num(4) : bits.char(); }
      }
      const word = /^[\p{L}\p{Nd}]/u.test(piece);
      if (capital === 0) { piece = piece[0].toUpperCase() + piece.slice(1); }
      if (capital === 1) { piece = piece.toUpperCase(); }
      text += (word && after ? " " : "") + piece;
      after = word;
      capital = -1;
    }
  }
}
const facts = bits => ({ kind: bits.count(), year: bits.num(12), month: bits.num(4), day: bits.num(5), passages: [] });
function readDirective(bits, dict) {
  const province = bits.count(), id = bits.num(1) ? "" : bits.chars();
  const card = Object.assign(facts(bits), { province, number: textOf(bits, dict), title: textOf(bits, dict) });
  card.id = id || [root.provinces[province - 1].id, card.year, slug(card.number.replace(/^0+(?=\d)/, ""))].join("/");
  card.address = "van-ban/" + card.id + ".html";
  card.whole = bits.num(1) === 1;
  let anchor = "";
  for (let n = bits.count(); n > 0; n--) {
    const step = bits.num(2);
    if (step === 1) { anchor = follower(anchor); }
    if (step === 2) { anchor = anchor.slice(0, bits.count()) + bits.chars(); }
    card.passages.push({ anchor: step === 3 ? "" : anchor, text: textOf(bits, dict) });
  }
  return card;
}
const follower = anchor => /\d$/.test(anchor) ? anchor.replace(/\d{1,6}$/, n => +n + 1)
  : anchor.replace(/.$/, c => String.fromCharCode(c.charCodeAt(0) + 1));
function readCentral(bits, dict) {
  const key = bits.chars(), card = Object.assign(facts(bits), { key, whole: true, address: "trung-uong/" + key + ".html" });
  return Object.assign(card, { title: textOf(bits, dict), citing: bits.count() });
}
async function cardOf(d) {
  const dict = await dictionary(), central = d >= root.directives;
  const own = central ? d - root.directives : d, size = central ? root.centralCardSize : root.cardSize;
  const file = own / size | 0, count = Math.min(size, (central ? root.central : root.directives) - file * size);
  const cards = await made(numbered36(central ? "k" : "v", file), body => {
    const bits = bitsOf(body);
    return Array.from({ length: count }, () => central ? readCentral(bits, dict) : readDirective(bits, dict));
  });
  return cards[own % size];
}

/* ---- Sentences: where the words were found ---- */

/* What is to be found and marked: rows of plain words, the single ones that are not weak, the pairs of neighbours. */
function targetOf(query) {
  const rows = [...query.units.flatMap(u => u.forms), ...query.numbers.map(n => n.words)].map(row => row.map(w => w.p));
  const flat = rows.flat();
  return { rows, single: new Set(flat.filter(p => !WEAK.has(p) || flat.length === 1)),
    pairs: new Set(rows.flatMap(row => row.slice(1).map((p, i) => row[i] + " " + p))) };
}
/* The words of a passage; an abbreviation also as the words it stands for. */
function passageWords(passage, dict) {
  return passage.words || (passage.words = wordsOf(passage.text).flatMap(t => {
    const long = t.word.capitals && dict.long[t.word.p];
    return long ? wordsOf(long[0]).map(l => Object.assign({}, t, { word: l.word })) : [t];
  }));
}
const pairAt = (words, i) => i > 0 && i < words.length ? words[i - 1].word.p + " " + words[i].word.p : "";

/* The sentence of a card that has most of what was asked for; whole where it has a row of words as asked. */
function sentenceOf(card, target, dict) {
  let best = { score: 0 };
  for (const passage of card.passages) {
    const words = passageWords(passage, dict);
    let from = 0, seen = new Set();
    for (let i = 0; i <= words.length; i++) {
      const ends = i > from && (i === words.length || /\n|[.;!?](\s|$)/.test(words[i].gap) && words[i - 1].word.raw.length > 2);
      if (ends) {
        const score = Array.from(seen).reduce((sum, s) => sum + (s.includes(" ") ? 3 : 1), 0);
        const whole = target.rows.some(row => row.every((p, n) => n ? seen.has(row[n - 1] + " " + p) : seen.has(p) || WEAK.has(p)));
        if (score > best.score) { best = { score, whole, passage, words, from, to: i }; }
        from = i;
        seen = new Set();
      }
      if (i < words.length) {
        if (target.single.has(words[i].word.p)) { seen.add(words[i].word.p); }
        if (i > from && target.pairs.has(pairAt(words, i))) { seen.add(pairAt(words, i)); }
      }
    }
  }
  return best;
}
const holdsRun = (card, row, dict) => [{ text: card.title }, ...card.passages].some(passage => {
  const words = passageWords(passage, dict);
  return words.some((w, i) => row.every((p, n) => words[i + n] && words[i + n].word.p === p));
});
const marksIn = (words, target) => words.map((w, i) =>
  target.single.has(w.word.p) || target.pairs.has(pairAt(words, i)) || target.pairs.has(pairAt(words, i + 1)));

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
  page.querySelectorAll(".directive-text *").forEach(e => {
    if (e.id.startsWith("muc-")) { anchor = e.id; }
    if (/^(P|LI|TR|H\d|DIV)$/.test(e.tagName) && !e.querySelector("p,li,tr")) { passages.push({ anchor, text: e.textContent.trim() }); }
  });
  if (passages.length) { Object.assign(card, { passages, whole: true }); }
}

/* ---- The page: state, results, facets, keys ---- */

let state = {}, turn = 0, shown = null, timer = 0;

function make(tag, text, className) {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) { element.className = className; }
  return element;
}
function link(text, href) {
  const a = make("a", text);
  a.href = href;
  return a;
}
/* A message of the portal with its blanks filled; {0|one|many} chooses by number. */
const say = (key, ...words) => (root.words[key] || key).replace(/\{(\d)(?:\|([^|}]*)\|([^}]*))?\}/g, (all, i, one, many) =>
  one === undefined ? words[i] : +words[i] === 1 ? one : many);

function addressOf(other) {
  const query = new URLSearchParams(NAMES.filter(name => other[name]).map(name => [name, other[name]])).toString();
  return location.pathname.split("/").pop() + (query ? "?" + query : "");
}
/* Keeps the search in the address; as a step of its own where the reader chose something. */
function keep(step) {
  try { history[step ? "pushState" : "replaceState"](null, "", addressOf(state)); } catch (refused) { /* some folders on disk */ }
}
function go(change) {
  state = Object.assign({}, state, change);
  keep(true);
  box.value = state.q;
  search();
}
async function search() {
  const mine = ++turn;
  delete list.dataset.ready;
  try {
    await open();
    const result = await resultOf(Object.assign({}, state)), items = await itemsOf(result, 0);
    if (mine !== turn) { return; }
    shown = result;
    list.replaceChildren(...items);
    list.dataset.total = result.docs.length;
    FACETS.forEach(facet => showFacet(facet, result));
    status.replaceChildren(...messages(result));
    showMore();
    list.dataset.ready = "";
  } catch (error) {
    if (mine === turn) { fail(error); }
  }
}
async function resultOf(state) {
  const query = await parse(state.q), asked = query.units.length + query.numbers.length > 0;
  const filters = await filtersOf(state), anyFilter = Object.keys(filters).length > 0;
  let answer = asked ? await answerAll(query) : null, note = "";
  if (asked && !some(answer) && !query.numbers.some(n => n.missing)) {
    answer = await answerLoosely(query);
    if (some(answer)) {
      note = say("loose");
    } else if (await mend(query)) {
      answer = await answerAll(query);
      answer = some(answer) ? answer : await answerLoosely(query);
      const words = query.units.flatMap(u => u.words.map(w => w.raw)).join(" ");
      if (some(answer) && query.mended) { note = say("mended", state.q, words); }
    }
  }
  let docs = [];
  for (let d = 0; d < (asked ? root.total : anyFilter ? root.directives : 0); d++) {
    if (!asked || answer.hit[d]) { docs.push(d); }
  }
  await loadFacets(docs);
  docs = await proven(docs, query);
  const { kept, counts } = sift(docs, filters);
  const order = asked && state["thu-tu"] !== "ngay" ? ranked(kept, answer, query) : byDate(kept);
  return { query, asked, anyFilter, note, docs: order, all: docs.length, counts, target: targetOf(query) };
}
/* Quoted words of more than a pair are looked up in the sentences of few documents; those without them are left out. */
async function proven(docs, query) {
  const rows = query.units.filter(u => u.quoted && u.words.length > 2).map(u => u.words.map(w => w.p));
  if (!rows.length || docs.length > 100) { return docs; }
  const dict = await dictionary(), cards = await Promise.all(docs.map(cardOf));
  return docs.filter((d, i) => !cards[i].whole || rows.every(row => holdsRun(cards[i], row, dict)));
}
async function itemsOf(result, from) {
  const docs = result.docs.slice(from, from + PAGE), dict = docs.length ? await dictionary() : null;
  return (await Promise.all(docs.map(cardOf))).map(card => itemOf(card, result.target, dict));
}
function itemOf(card, target, dict) {
  const item = make("li", ""), title = link("", card.address), words = wordsOf(card.title);
  item.dataset[card.key ? "central" : "directive"] = card.key || card.id;
  appendMarked(title, card.title, words, marksIn(words, target), [0, card.title.length]);
  item.append(title, metaOf(card));
  const excerpt = () => {
    const found = sentenceOf(card, target, dict), old = item.querySelector(".found");
    if (found.score) {
      if (old) { old.remove(); }
      item.append(excerptOf(card, found, target));
    }
    return found.whole;
  };
  if (target.rows.length && !card.key && !excerpt() && !card.whole && location.protocol.startsWith("http")) {
    new IntersectionObserver((entries, observer) => {
      if (entries.some(e => e.isIntersecting)) {
        observer.disconnect();
        readPage(card).then(excerpt, () => 0);
      }
    }).observe(item);
  }
  return item;
}
function metaOf(card) {
  const meta = make("p", "", "meta"), kind = root.kinds[card.kind - 1], province = root.provinces[card.province - 1];
  const parts = [card.key ? make("span", say("central"), "tag") : [kind && kind.name, card.number].filter(Boolean).join(" ")];
  if (card.year) {
    const time = make("time", [card.day, card.month, card.year].filter(Boolean).join("/"));
    time.dateTime = [card.year, card.month, card.day].filter(Boolean).map(n => String(n).padStart(2, "0")).join("-");
    parts.push(time);
  }
  parts.push(card.key ? link(say("citing", card.citing), addressOf({ "trung-uong": card.key })) : province && province.name);
  parts.filter(Boolean).forEach((part, i) => meta.append(i ? " · " : "", part));
  return meta;
}
function excerptOf(card, { words, from, to, passage }, target) {
  const p = make("p", "", "found"), marks = marksIn(words, target);
  const first = to - from > 48 ? Math.max(from, marks.indexOf(true, from) - 12) : from, last = Math.min(to, first + 48);
  const end = last < words.length ? words[last].start : passage.text.length;
  if (passage.anchor) {
    p.append(link(say("item", passage.anchor.slice(4).replace(/-/g, ".")), card.address + "#" + passage.anchor), ": ");
  }
  p.append(first > from ? "… " : "");
  appendMarked(p, passage.text, words, marks, [words[first].start, end]);
  p.append(last < to ? " …" : "");
  return p;
}
function showMore() {
  const left = shown.docs.length - list.children.length;
  more.replaceChildren(...left > 0 ? [button(say("more"), async () => {
    const items = await itemsOf(shown, list.children.length);
    list.append(...items);
    items[0].firstChild.focus();
    showMore();
  })] : []);
}
function button(text, act) {
  const own = make("button", text);
  own.type = "button";
  own.onclick = act;
  return own;
}
/* What the reader is told: how many, why so, what else to try. */
function messages({ query, asked, anyFilter, note, docs, all }) {
  const told = [], tell = (...parts) => { told.push(...told.length ? [" "] : [], ...parts); };
  if (!asked && !anyFilter) { return [say("hint")]; }
  const missing = query.numbers.find(n => n.missing), parts = query.units.map(u => u.words.map(w => w.raw).join(" "));
  const tries = missing ? missing.others : !all && parts.length > 1 ? parts : [];
  tell(missing ? say("nonumber", missing.text) : all ? say("total", docs.length) : say("none", state.q));
  if (tries.length) { tell(say("try"), " ", ...choices(tries.map(q => [q, { q }]))); }
  if (note) { tell(note); }
  if (query.cut) { tell(say("cut", MOST_WORDS)); }
  if (anyFilter) {
    const none = Object.fromEntries([...FACETS, "trung-uong"].map(name => [name, ""]));
    tell(...choices([[say("drop", all), none]]));
  }
  if (docs.length > 1 && asked) {
    tell(...choices([["relevance", ""], ["date", "ngay"]].map(([key, order]) =>
      [say(key), { "thu-tu": order }, state["thu-tu"] === order])));
  }
  return told;
}
/* Links that change the search: real addresses, so that they can be copied and opened beside. */
function choices(all) {
  return all.flatMap(([text, change, current], i) => {
    const a = link(text, addressOf(Object.assign({}, state, change)));
    if (current) { a.setAttribute("aria-current", "true"); }
    a.onclick = event => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        go(change);
      }
    };
    return i ? [" · ", a] : [a];
  });
}
function showFacet(facet, result) {
  const section = document.querySelector("[data-facet=" + facet + "]"), chosen = state[facet], counts = result.counts[facet];
  if (!section) { return; }
  const ul = section.querySelector("ul") || section.appendChild(make("ul", ""));
  if (chosen && !counts.has(chosen)) { counts.set(chosen, 0); }
  const values = Array.from(counts.keys()).sort((a, b) => facet === "nam" ? b - a : counts.get(b) - counts.get(a));
  const names = { tinh: root.provinces, "co-quan": root.agencies, loai: root.kinds }[facet] || [];
  const items = values.map((value, i) => {
    const item = make("li", ""), name = (names.find(v => v.id === value) || { name: value }).name;
    const [a] = choices([[name, { [facet]: value === chosen ? "" : value }, value === chosen]]);
    a.dataset.value = value;
    item.append(a, " ", make("b", counts.get(value)));
    item.hidden = i >= MOST_VALUES && value !== chosen;
    return item;
  });
  section.hidden = !values.length;
  ul.replaceChildren(...items);
  if (items.some(item => item.hidden)) {
    const item = make("li", "");
    item.append(button(say("values"), () => { items.forEach(other => { other.hidden = false; }); item.remove(); }));
    ul.append(item);
  }
}
/* A new portal may have been published since this page was read: once, everything is read anew; then the reader is told. */
function fail(error) {
  if (error.kind === "version" && !retried) {
    retried = true;
    root = null;
    files.clear();
    dense.clear();
    search();
    return;
  }
  list.replaceChildren();
  list.dataset.total = 0;
  const key = error.kind === "version" ? "stale" : "failed";
  status.textContent = root ? say(key) : status.dataset[key] || "Không tải được chỉ mục tìm kiếm. Xin tải lại trang.";
}

box.addEventListener("input", event => {
  state.q = box.value.trim();
  clearTimeout(timer);
  timer = setTimeout(() => { keep(false); search(); }, /^(insertText|insertComp|delete)/.test(event.inputType) ? 120 : 0);
});
if (box.form) {
  box.form.addEventListener("submit", event => {
    event.preventDefault();
    clearTimeout(timer);
    go({ q: box.value.trim() });
  });
}
document.addEventListener("keydown", event => {
  const titles = Array.from(list.querySelectorAll("li > a")), at = titles.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && (event.target === box || at >= 0) && at + step < titles.length) {
    event.preventDefault();
    (titles[at + step] || box).focus();
  }
  if (event.key === "Escape" && at >= 0) { box.focus(); }
  if (event.key === "/" && !/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) {
    event.preventDefault();
    box.select();
  }
});
function arrive() {
  const query = new URLSearchParams(location.search);
  for (const name of NAMES) { state[name] = (query.get(name) || "").trim(); }
  if (box.value.trim() !== state.q) { box.value = state.q; }
  search();
}
window.addEventListener("popstate", arrive);
arrive();
})();
