/* Filters, counts, order. */
const FACETS = ["tinh", "co-quan", "nam", "loai"];
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
