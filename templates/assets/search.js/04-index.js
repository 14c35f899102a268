/* What the files hold: root, terms, numbers, facets. */
const setOf = words => new Set(words.split(" "));
async function open() {
  if (root) { return; }
  const { stamp, body: r } = await load("goc");
  if (r.format !== FORMAT) { throw fault("stale"); }
  const total = r.directives + r.central, named = all => all.map(one => ({ id: one.words ? one.words.join("-") : slug(one.name), ...one }));
  root = { ...r, stamp, total, marks: setOf(r.marks), weak: setOf(r.weak), amounts: setOf(r.amounts),
    provinces: named(r.provinces), kinds: named(r.kinds), agencies: named(r.agencies),
    date: new Int32Array(total), kind: new Uint8Array(total), province: new Uint8Array(total), blocks: new Set(),
    agency: r.agencies.map(() => new Uint32Array((total >> 5) + 1)) };
}
/* A term as one byte per document: 1 it occurs, 2 often, 4 in the title, 8 in the spelling asked for. */
async function term(a, b) {
  const key = [a.w, b ? b.w : ""].join(" "), join = (half, by) => mix(b ? Math.imul(a[half], by) + b[half] | 0 : a[half]);
  if (!dense.has(key)) {
    const x = join("x", 0x85EBCA6B), y = join("y", 0xC2B2AE35), spelling = join("h", 0x85EBCA6B) >>> 24;
    const rest = 14 - root.termBits, file = root.termBits ? x >>> 32 - root.termBits : 0;
    const { body } = await load(numbered36("w", file)), bytes = new Uint8Array(root.total);
    for (const s of spellingsOf((x >>> 18 & (1 << rest) - 1) * 0x400000 + (y >>> 10), body)) {
      for (const d of s.docs) { bytes[d] |= s.spelling === spelling ? 9 : 1; }
      for (const i of s.often) { bytes[s.docs[i]] |= 2; }
      for (const i of s.title) { bytes[s.docs[i]] |= 4; }
    }
    if (dense.size > 60) { dense.clear(); }
    dense.set(key, bytes);
  }
  return dense.get(key);
}
/* The spellings of a term in a file; the terms before it are passed over. */
function spellingsOf(key, body) {
  const bits = bitsOf(body), count = bits.count(), k = parameter(2 ** (36 - root.termBits), count);
  let next = 0, found = [], place = -1;
  for (let i = 0; i < count; i++) {
    next += bits.rice(k);
    if (next++ === key) { place = i; }
  }
  for (let i = 0; i <= place; i++) {
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
/* Loads the facets of the blocks in which some of the documents stand; their bodies once somebody asks for bodies. */
async function loadFacets(docs) {
  const size = root.facetSize, ofDirectives = Math.ceil(root.directives / size);
  const blocks = new Set();
  let last = -1;
  docs.forEach(d => {
    const block = d < root.directives ? d / size | 0 : ofDirectives + ((d - root.directives) / size | 0);
    if (block !== last) { blocks.add(last = block); }
  });
  await Promise.all([...blocks].flatMap(block => (root.bodies ? ["c", "b"] : ["c"]).map(async letter => {
    const name = numbered36(letter, block), { body } = await load(name);
    if (!root.blocks.has(name)) {
      root.blocks.add(name);
      const from = block < ofDirectives ? block * size : root.directives + (block - ofDirectives) * size;
      (letter === "c" ? readFacets : readBodies)(bitsOf(body), from, Math.min(block < ofDirectives ? root.directives : root.total, from + size));
    }
  })));
}
function readFacets(bits, from, to) {
  root.date[from] = bits.num(21);
  for (let d = from + 1; d < to; d++) { root.date[d] = root.date[d - 1] - bits.count(); }
  for (const column of [root.kind, root.province]) {
    const least = bits.count(), width = bits.count();
    for (let d = from; d < to; d++) { column[d] = least + bits.num(width); }
  }
}
function readBodies(bits, from, to) {
  for (const agency of root.agency) {
    for (const i of bits.list(to - from, bits.count())) { agency[from + i >> 5] |= 1 << (from + i & 31); }
  }
}
