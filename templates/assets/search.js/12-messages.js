/* What stands beside the results: messages and facets. */
const MOST_VALUES = 12;
/* What the reader is told: how many, why so, what else to try; a paragraph each. */
function messages({ query, asked, anyFilter, note, total, all }) {
  const told = [], tell = (...parts) => { told.push(filled("p", ...parts)); };
  if (!asked && !anyFilter) {
    tell(say("hint"));
    return told;
  }
  const missing = query.numbers.find(n => n.missing), parts = query.units.map(u => u.words.map(w => w.raw).join(" "));
  const tries = missing ? missing.others : !all && parts.length > 1 ? parts : [];
  tell(missing ? say("nonumber", missing.text) : all || !asked ? say("total", total) : say("none", brief(state.q)));
  if (note) { tell(note); }
  if (query.cut) { tell(say("cut", MOST_WORDS)); }
  if (tries.length) { tell(say("try"), " ", ...choices(tries.map(q => [q, { q }]))); }
  if (!asked || all > total) {
    const none = Object.fromEntries([...FACETS, "trung-uong"].map(name => [name, ""]));
    tell(...choices([[say(asked ? "drop" : "clear", all), none]]));
  }
  if (!all) { tell(say("tip")); }
  if (total > 1 && asked) {
    tell(...choices([["relevance", ""], ["date", "ngay"]].map(([key, order]) =>
      [say(key), { "thu-tu": order }, state["thu-tu"] === order])));
  }
  return told;
}
/* Links that change the search: real addresses, so that they can be copied and opened beside. */
function choices(all) {
  return all.flatMap(([text, change, current], i) => {
    const a = link(text, addressOf({ ...state, ...change }));
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
  const ul = section.querySelector("ul");
  if (chosen && !counts.has(chosen)) { counts.set(chosen, result.total); }
  const values = [...counts.keys()].sort((a, b) => facet === "nam" ? b - a : counts.get(b) - counts.get(a));
  const names = { tinh: root.provinces, "co-quan": root.agencies, loai: root.kinds }[facet] || [];
  const show = most => {
    const shown = values.filter((value, i) => i < most || value === chosen);
    ul.replaceChildren(...shown.map(value => {
      const name = (names.find(v => v.id === value) || { name: facet === "co-quan" && root.other || value }).name;
      const [a] = choices([[name, { [facet]: value === chosen ? "" : value }, value === chosen]]);
      a.dataset.value = value;
      return filled("li", a, " ", make("b", counts.get(value)));
    }));
    if (shown.length < values.length) { ul.append(filled("li", button(say("values"), () => show(Infinity)))); }
  };
  const ask = facet === "co-quan" && !root.bodies && result.total;
  section.hidden = !values.length && !ask;
  show(MOST_VALUES);
  if (ask) {
    ul.append(filled("li", button(say("bodies"), () => {
      root.bodies = true;
      search().then(() => ul.querySelector("a").focus());
    })));
  }
}
/* A new portal may have been published since this page was read: once, everything is read anew; then the reader is told. */
function fail(error) {
  if (error.kind === "stale" && !retried) {
    retried = true;
    root = null;
    files.clear();
    dense.clear();
    search();
    return;
  }
  list.replaceChildren();
  list.dataset.total = 0;
  status.textContent = status.dataset[error.kind || "failed"];
}
