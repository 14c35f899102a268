/* Filters, counts, order. */
const FACETS = ["tinh", "co-quan", "nam", "loai"];
async function filtersOf(state) {
  const filters = {}, place = (all, id) => all.findIndex(v => v.id === id) + 1;
  const { tinh, nam, loai, "co-quan": agency, "trung-uong": key } = state;
  if (tinh) {
    const inside = root.provinces.map((p, i) => areasOf(i + 1).some(area => area.id === tinh));
    filters.tinh = d => inside[root.province[d] - 1];
  }
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
/* Leaves those in the answer that pass all filters; for each facet the counts that choosing a value would give. */
function sift(answer, filters) {
  const names = Object.keys(filters), counts = {}, own = new Uint32Array((root.total >> 5) + 1);
  const tally = FACETS.map(facet => { counts[facet] = new Map(); return new Int32Array(4096); });
  for (let d = 0; d < root.total; d++) {
    if (!answer[d]) { continue; }
    let failing = "", more = 0;
    for (const name of names) {
      if (!filters[name](d)) { failing = name; more++; }
    }
    if (more) { answer[d] = 0; }
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
  return counts;
}
/* The first documents of an answer, best first: those in the spelling asked for, then by score, then the newest. Directives and
   central documents are each newest first already; only where both are worth the same their dates are read. */
const MOST_WORTH = 512;
async function firstOf(answer) {
  const counts = new Int32Array(MOST_WORTH), rows = Array.from(counts, () => [[], []]), near = [];
  let least = MOST_WORTH, total = 0;
  answer.forEach(w => { if (w) { counts[w]++; total++; } });
  for (let n = 0; least > 1 && n < PAGE;) { n += counts[--least]; }
  [[0, root.directives], [root.directives, root.total]].forEach(([from, to], central) => {
    for (let d = from, above = least - 1; d < to; d++) {
      if (answer[d] > above && rows[answer[d]][central].push(d) >= PAGE && answer[d] === least) { above = least; }
    }
  });
  for (const [own, central] of rows) {
    if (own[0] >= 0 && central[0] >= 0) { near.push(...own, ...central); }
  }
  await loadFacets((from, to) => near.some(d => d >= from && d < to));
  return { docs: rows.reverse().flatMap(newest).slice(0, PAGE), total };
}
/* All of them, once the facets are read. */
function allOf(answer) {
  const rows = Array.from({ length: MOST_WORTH }, () => [[], []]);
  for (let d = 0; d < root.total; d++) {
    if (answer[d]) { rows[answer[d]][d < root.directives ? 0 : 1].push(d); }
  }
  return [].concat(...rows.reverse().map(newest));
}
/* Directives and central documents of the same worth, the newest first. */
function newest([own, central]) {
  const all = [];
  for (let i = 0, j = 0; i < own.length || j < central.length;) {
    all.push(j === central.length || (i < own.length && root.date[own[i]] >= root.date[central[j]]) ? own[i++] : central[j++]);
  }
  return all;
}
