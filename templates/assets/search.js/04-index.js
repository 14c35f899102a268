/* What the files hold: root, terms, numbers, facets. */
const setOf = words => new Set(words.split(" "));
async function open() {
  if (root) { return; }
  const { stamp, body: r } = await load("goc");
  if (r.format !== FORMAT) { throw fault("stale"); }
  const total = r.directives + r.central, named = all => all.map(one => ({ id: one.words ? one.words.join("-") : slug(one.name), ...one }));
  root = { ...r, stamp, total, marks: setOf(r.marks), weak: setOf(r.weak), amounts: setOf(r.amounts),
    areas: setOf(r.areas), provinces: named(r.provinces), kinds: named(r.kinds), agencies: named(r.agencies),
    date: new Int32Array(total), kind: new Uint8Array(total), province: new Uint8Array(total),
    agency: r.agencies.map(() => new Uint32Array((total >> 5) + 1)) };
}
/* A term as one byte per document: 1 it occurs, 2 often, 4 in the title, 8 in the spelling asked for. */
async function term(a, b) {
  const key = [a.w, b ? b.w : ""].join(" "), join = (hash, form, by) => mix(b ? Math.imul(hash(a[form]), by) + hash(b[form]) | 0 : hash(a[form]));
  if (!dense.has(key)) {
    const x = join(fnv, "p", 0x85EBCA6B), y = join(otherHash, "p", 0xC2B2AE35), spelling = join(fnv, "w", 0x85EBCA6B) >>> 24;
    const rest = 14 - root.termBits, file = root.termBits ? x >>> 32 - root.termBits : 0;
    const { body } = await load(numbered36("w", file)), bytes = new Uint8Array(root.total);
    for (const s of spellingsOf((x >>> 18 & (1 << rest) - 1) * 0x400000 + (y >>> 10), body)) {
      for (let i = 0; i < s.docs.length; i++) { bytes[s.docs[i]] |= s.spelling === spelling ? 9 : 1; }
      for (const i of s.often) { bytes[s.docs[i]] |= 2; }
      for (const i of s.title) { bytes[s.docs[i]] |= 4; }
    }
    if (dense.size > 60) { dense.clear(); }
    dense.set(key, bytes);
  }
  return dense.get(key);
}
/* The spellings of a term in a file; the terms before it are passed over, in groups where that is possible. */
function spellingsOf(key, body) {
  const bits = bitsOf(body), count = bits.count(), k = parameter(2 ** (36 - root.termBits), count);
  let next = 0, found = [], place = -1, from = 0, behind = 0;
  for (let i = 0; i < count; i++) {
    next += bits.rice(k);
    if (next++ === key) { place = i; }
  }
  for (let to = 0; to < count;) {
    const terms = bits.gamma(), length = bits.gamma();
    to += terms;
    if (to <= place) {
      from = to;
      behind += length;
    }
  }
  bits.skip(behind);
  for (let i = from; i <= place; i++) {
    const skip = i < place;
    found = [];
    for (let n = bits.gamma(); n > 0; n--) {
      const spelling = bits.num(8), size = bits.gamma(), docs = bits.list(root.total, size, skip);
      const places = () => bits.bit() ? bits.list(size, bits.gamma(), skip) : [];
      found.push({ spelling, docs, often: places(), title: places() });
    }
  }
  return found;
}
/* All documents whose number begins with these digits, or the central document without a number of this key. */
async function numbered(first) {
  const file = root.numberBits ? mix(fnv(first)) >>> 32 - root.numberBits : 0;
  return (await made(numbered36("s", file), readNumbers)).filter(n => n.first === first);
}
function readNumbers(body) {
  const bits = bitsOf(body), all = [];
  const year = () => { const y = bits.count(); return y ? y + 1944 : 0; }, place = () => bits.bit() ? bits.num(20) : -1;
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
/* Reads the files of facets that are wanted by the places of their documents, from one to before another; bodies with them once
   somebody asks for bodies. */
const loadFacets = wanted => Promise.all([[0, root.directives], [root.directives, root.total]].flatMap(([start, end], central) => {
  const size = root.facetSize, jobs = [], files = central ? Math.ceil(start / size) : 0;
  for (let from = start; from < end; from += size) {
    const to = Math.min(end, from + size), name = letter => numbered36(letter, files + (from - start) / size);
    if (wanted(from, to)) {
      jobs.push(made(name("c"), body => readFacets(bitsOf(body), from, to)));
      if (root.bodies) { jobs.push(made(name("b"), body => readBodies(bitsOf(body), from, to))); }
    }
  }
  return jobs;
}));
function readFacets(bits, from, to) {
  root.date[from] = bits.num(21);
  for (let d = from + 1; d < to; d++) { root.date[d] = root.date[d - 1] - bits.count(); }
  for (const column of [root.kind, root.province]) {
    const least = bits.count(), width = bits.count();
    for (let d = from; d < to; d++) { column[d] = least + bits.num(width); }
  }
  return bits;
}
function readBodies(bits, from, to) {
  for (const agency of root.agency) {
    for (const i of bits.list(to - from, bits.count())) { agency[from + i >> 5] |= 1 << (from + i & 31); }
  }
  return bits;
}
