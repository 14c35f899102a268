/* The page: its state, and results. What comes from a text or from the reader reaches it as text, never as HTML. */
const FIRST = 3, PAGE = 10, NAMES = ["q", ...FACETS, "trung-uong", "thu-tu"];
const box = document.getElementById("q"), list = document.getElementById("results");
const status = document.getElementById("status"), more = document.getElementById("more");
let state = {}, turn = 0, shown = null, timer = 0;

function make(tag, text = "", className) {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) { element.className = className; }
  return element;
}
function filled(tag, ...parts) {
  const element = make(tag);
  element.append(...parts);
  return element;
}
const link = (text, href) => Object.assign(make("a", text), { href });
/* A message of the portal with its blanks filled; {0|one|many} chooses by number. */
const say = (key, ...words) => root.words[key].replace(/\{(\d)(?:\|([^|}]*)\|([^}]*))?\}/g, (all, i, one, many) =>
  one === undefined ? words[i] : +words[i] === 1 ? one : many);

const brief = words => words.replace(/(.{80}).+/, "$1…");
function addressOf(other) {
  const query = new URLSearchParams(NAMES.filter(name => other[name]).map(name => [name, other[name]])).toString();
  return location.pathname.split("/").pop() + (query ? "?" + query : "");
}
/* Keeps the search in the address; as a step of its own where the reader chose something. */
function keep(step) {
  history[step ? "pushState" : "replaceState"](null, "", addressOf(state));
}
function go(change) {
  state = { ...state, ...change };
  keep(true);
  box.value = state.q;
  search();
}
async function search() {
  const mine = ++turn;
  delete list.dataset.ready;
  try {
    await open();
    /* Wanted soon, but behind the terms. */
    if (state.q) { setTimeout(() => dictionary().catch(() => 0)); }
    const result = await resultOf({ ...state }), items = docs => itemsOf(docs.map(cardOf), result);
    const first = await items(result.docs.slice(0, FIRST));
    if (mine !== turn) { return; }
    shown = result;
    list.replaceChildren(...first);
    list.dataset.total = result.total;
    status.replaceChildren(...messages(result));
    more.replaceChildren();
    await new Promise(seen => setTimeout(seen));
    const [others] = await Promise.all([items(result.docs.slice(FIRST)), result.finish()]);
    if (mine === turn) {
      FACETS.forEach(facet => showFacet(facet, result));
      list.append(...others);
      showMore();
      list.dataset.ready = "";
    }
  } catch (error) {
    if (mine === turn) { fail(error); }
  }
}
async function resultOf(state) {
  const query = await parse(state.q), asked = query.units.length + query.numbers.length > 0;
  const filters = await filtersOf(state), anyFilter = Object.keys(filters).length > 0;
  let answer = asked ? await answerAll(query) : answerOf().fill(1, 0, anyFilter ? root.directives : 0), note = "", counts = null;
  if (asked && !some(answer) && !query.numbers.some(n => n.missing)) {
    answer = await answerLoosely(query);
    if (some(answer)) {
      query.loose = note = say("loose");
    } else if (await mend(query)) {
      answer = await answerAll(query);
      query.loose = !some(answer);
      answer = query.loose ? await answerLoosely(query) : answer;
      const words = query.units.flatMap(u => u.words.map(w => w.raw)).join(" ");
      if (some(answer) && query.mended) { note = say("mended", brief(state.q), brief(words)); }
    }
  }
  await prove(answer, query);
  const facets = () => loadFacets((from, to) => some(answer.subarray(from, to)));
  let all = 0;
  if (anyFilter) {
    all = answer.filter(w => w).length;
    await facets();
    counts = sift(answer, filters);
  }
  if (!asked || state["thu-tu"] === "ngay") { answer = answer.map(w => w && 1); }
  const result = { query, asked, anyFilter, note, target: targetOf(query), ...await firstOf(answer) };
  result.all = all || result.total;
  /* What may stand behind the first results: counts, and the order of all others. */
  result.finish = async () => {
    await facets();
    result.counts = counts || sift(answer, {});
    result.docs = allOf(answer);
  };
  return result;
}
/* Quoted words of more than a pair are looked up in the sentences of few documents, unless they stand in the head; those without
   them are left out. */
async function prove(answer, query) {
  const rows = query.units.filter(u => u.quoted && u.words.length > 2).map(u => u.words), docs = [];
  if (rows.length) { answer.forEach((w, d) => { if (w) { docs.push(d); } }); }
  if (!docs.length || docs.length > 100) { return; }
  const dict = await dictionary(), cards = await Promise.all(docs.map(cardOf));
  const pairs = await Promise.all(rows.map(pairsOf));
  docs.forEach((d, i) => {
    if (cards[i].whole && !rows.every((row, n) => pairs[n].every(p => p[d] & 4) || holdsRun(cards[i], row, dict))) { answer[d] = 0; }
  });
}
async function itemsOf(cards, { target }) {
  const dict = cards[0] && await dictionary();
  return (await Promise.all(cards)).map(card => itemOf(card, target, dict));
}
function itemOf(card, target, dict) {
  const item = make("li"), title = link("", card.address), words = wordsOf(card.title);
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
    }, { rootMargin: "0px 0px -20%" }).observe(item);
  }
  return item;
}
function metaOf(card) {
  const meta = make("p", "", "meta"), kind = root.kinds[card.kind - 1], province = root.provinces[card.province - 1];
  const parts = [card.key ? make("span", say("central"), "tag") : [kind && kind.name, card.number].filter(Boolean).join(" ")];
  if (card.year) {
    const day = [card.day, card.month, card.year].filter(Boolean), time = make("time", day.join("/"));
    time.dateTime = day.reverse().map(n => ("0" + n).slice(n > 99 ? 1 : -2)).join("-");
    parts.push(time);
  }
  parts.push(card.key ? link(say("citing", card.citing), addressOf({ "trung-uong": card.key })) : province && province.name);
  parts.filter(Boolean).forEach((part, i) => meta.append(i ? " · " : "", part));
  return meta;
}
function excerptOf(card, { words: all, from, to, passage }, target) {
  const p = make("p", "", "found"), words = all.slice(from, to), size = words.length, marks = marksIn(words, target);
  const first = size > 48 ? Math.max(0, marks.indexOf(true) - 12) : 0, last = Math.min(size, first + 48), end = all[from + last];
  const text = passage.text.slice(0, end ? end.start : passage.text.length).replace(/[\s(“"|+–-]+$/, "");
  if (passage.anchor) {
    const name = itemName(passage.anchor);
    p.append(link(name.includes(" ") ? name : say("item", name), card.address + "#" + passage.anchor), ": ");
  }
  p.append(first ? "… " : "");
  appendMarked(p, text, words, marks, [words[first].start, text.length]);
  p.append(last < size ? " …" : "");
  return p;
}
function showMore() {
  const left = shown.docs.slice(list.children.length);
  more.replaceChildren(...left.length ? [button(say("more"), async () => {
    const items = await itemsOf(left.slice(0, PAGE).map(cardOf), shown);
    list.append(...items);
    items[0].firstChild.focus();
    showMore();
  })] : []);
}
const button = (text, act) => Object.assign(make("button", text), { type: "button", onclick: act });
