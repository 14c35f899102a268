/* Keys and the address bar: where everything starts. */
function listen() {
  box.addEventListener("input", event => {
    state.q = box.value.trim();
    delete list.dataset.ready;
    clearTimeout(timer);
    timer = setTimeout(() => search().then(keep), /^(insertText|insertComp|delete)/.test(event.inputType) ? 120 : 0);
  });
  box.form.addEventListener("submit", event => {
    event.preventDefault();
    clearTimeout(timer);
    go({ q: box.value.trim() });
  });
  addEventListener("keydown", walk);
  addEventListener("popstate", arrive);
}
/* Arrows walk through the results, Escape returns to the box. */
function walk(event) {
  const titles = [...list.querySelectorAll("li>a")], at = titles.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && (event.target === box || at >= 0) && at + step < titles.length) {
    event.preventDefault();
    (titles[at + step] || box).focus();
  }
  if (event.key === "Escape" && at >= 0) { box.focus(); }
}
/* Searches for what the address asks. */
function arrive() {
  const query = new URLSearchParams(location.search);
  for (const name of NAMES) { state[name] = (query.get(name) || "").trim(); }
  if (box.value.trim() !== state.q) { box.value = state.q; }
  search();
}
if (box && list && status && more) {
  listen();
  addEventListener("DOMContentLoaded", arrive);
}
