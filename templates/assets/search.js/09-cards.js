/* Cards: what a result shows. */
const dictionary = () => made("tu-dien", body => {
  /* For each length of a code: where longer ones begin, filled up to 15 bits, and from a code to its symbol. */
  const ends = [], steps = [];
  let code = 0, place = 0;
  body.sizes.forEach((size, n) => {
    ends.push(code + size << 14 - n);
    steps.push(place - code);
    place += size;
    code = (code + size) * 2;
  });
  const flat = [], expand = place => flat[place] || (flat[place] = [].concat(body.symbols[place])
    .flatMap(s => Array.isArray(body.symbols[place]) ? expand(s) : [s]));
  return { expand, ends, steps, ...body };
});
/* Reads one symbol of the canonical Huffman code: what it stands for. */
function symbolOf(bits, dict) {
  const ahead = bits.ahead();
  let n = 0;
  while (ahead >= dict.ends[n]) { n++; }
  bits.skip(n + 1);
  return dict.expand(dict.steps[n] + (ahead >> 14 - n));
}
function textOf(bits, dict) {
  let text = "", after = false, capital = -1;
  for (;;) {
    for (const s of symbolOf(bits, dict)) {
      let piece = s;
      if (s === 5) { return text; }
      if (s === 0 || s === 1) { capital = s; continue; }
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
const facts = bits => ({ kind: bits.count(), year: bits.num(12), month: bits.num(4), day: bits.num(5), passages: [], next() {} });
function readDirective(bits, dict) {
  const province = bits.count(), id = bits.bit() ? "" : bits.chars();
  const card = { ...facts(bits), province, number: textOf(bits, dict), title: textOf(bits, dict) };
  card.id = id || [root.provinces[province - 1].id, card.year, slug(card.number.replace(/^0+(?=\d)/, ""))].join("/");
  card.address = "van-ban/" + card.id + ".html";
  card.whole = bits.bit() === 1;
  let anchor = "", left = bits.count();
  card.next = () => {
    if (!left--) { return (left = 0); }
    const step = bits.num(2);
    if (step === 1) { anchor = follower(anchor); }
    if (step === 2) { anchor = anchor.slice(0, bits.count()) + bits.chars(); }
    return card.passages.push({ anchor: step === 3 ? "" : anchor, text: textOf(bits, dict) });
  };
  return card;
}
/* The passages of a card, each read when it is asked for. */
function* passagesOf(card) {
  for (let i = 0; card.passages[i] || card.next(); i++) { yield card.passages[i]; }
}
const follower = anchor => /\d$/.test(anchor) ? anchor.replace(/\d{1,6}$/, n => +n + 1)
  : anchor.replace(/.$/, c => String.fromCharCode(c.charCodeAt(0) + 1));
function readCentral(bits, dict) {
  const key = bits.chars(), address = "trung-uong/" + key + ".html";
  return { ...facts(bits), key, whole: true, address, title: textOf(bits, dict), citing: bits.count() };
}
async function cardOf(d) {
  const dict = await dictionary(), central = d >= root.directives;
  const own = central ? d - root.directives : d, size = central ? root.centralCardSize : 1;
  const file = own / size | 0, count = central ? Math.min(size, root.central - file * size) : 1;
  const cards = await made(numbered36(central ? "k" : "v", file), body => {
    const bits = bitsOf(body);
    return Array.from({ length: count }, () => central ? readCentral(bits, dict) : readDirective(bits, dict));
  });
  return cards[own % size];
}
