/* Filters, counts, order. */
const FACETS = ["tinh", "co-quan", "nam", "loai"];
async function filtersOf(state) {
  const filters = {}, place = (all, id) => all.findIndex(v => v.id === id) + 1;
  const { tinh, nam, loai, "co-quan": agency, "trung-uong": key } = state;
  if (tinh) { filters.tinh = d => areasOf(root.province[d]).some(p => p.id === tinh); }
  if (loai) { filters.loai = d => root.kind[d] > 0 && root.kinds[root.kind[d] - 1].id === loai; }
  if (nam) { filters.nam = d => root.date[d] >> 9 === +nam; }
  if (agency) {
    const listed = root.agency[place(root.agencies, agency) - 1], rare = listed ? null : await term(wordOf("@" + agency));
    if (rare) {
      root.other = own((await load(numbered36("t", root.nameBits ? mix(fnv(agency)) >>> 32 - root.nameBits : 0))).body, agency);
    }
    root.bodies = true;
    filters["co-quan"] = d => listed ? listed[d >> 5] >>> (d & 31) & 1 : rare[d];
  }
  if (key) {
    const same = (await numbered((/^\d+/.exec(key) || [key])[0])).filter(n => n.key === key);
    const carrying = new Set(same.flatMap(n => [...n.citing]));
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
  const tally = FACETS.map(facet => { counts[facet] = new Map(); return new Int32Array(4096); });
  for (const d of docs) {
    let failing = "", more = 0;
    for (const name of names) {
      if (!filters[name](d)) { failing = name; more++; }
    }
    if (!more) { kept.push(d); }
    if (more > 1) { continue; }
    if (!more || failing === FACETS[0]) { tally[0][root.province[d]]++; }
    if (!more || failing === FACETS[1]) { own[d >> 5] |= 1 << (d & 31); }
    if (!more || failing === FACETS[2]) { tally[2][root.date[d] >> 9]++; }
    if (!more || failing === FACETS[3]) { tally[3][root.kind[d]]++; }
  }
  const add = (facet, value, count) => count && counts[facet].set(value, (counts[facet].get(value) || 0) + count);
  const each = (n, act) => tally[n].forEach((count, i) => { if (i && count) { act(i, count); } });
  each(0, (i, count) => areasOf(i).forEach(p => add("tinh", p.id, count)));
  each(2, (i, count) => add("nam", "" + i, count));
  each(3, (i, count) => add("loai", root.kinds[i - 1].id, count));
  root.agency.forEach((all, i) => {
    let count = 0;
    for (let w = 0; root.bodies && w < own.length; w++) {
      for (let both = own[w] & all[w]; both; both &= both - 1) { count++; }
    }
    add("co-quan", root.agencies[i].id, count);
  });
  return { kept, counts };
}
/* Best first: those in the spelling asked for, then by score, then newest first. */
function ranked(docs, answer, query) {
  const rows = Array.from({ length: 512 }, () => []), { score, exact } = answer, { marked } = query;
  for (const d of docs) {
    const row = Math.round(score[d] * 8);
    rows[(row < 255 ? row : 255) + (marked && exact[d] ? 256 : 0)].push(d);
  }
  return [].concat(...rows.reverse().map(byDate));
}
/* Directives and central documents are each newest first already. */
function byDate(docs) {
  const merged = [];
  let split = docs.length;
  while (docs[split - 1] >= root.directives) { split--; }
  if (split === docs.length) { return docs; }
  for (let i = 0, j = split; i < split || j < docs.length;) {
    merged.push(j >= docs.length || (i < split && root.date[docs[i]] >= root.date[docs[j]]) ? docs[i++] : docs[j++]);
  }
  return merged;
}
