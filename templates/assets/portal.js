/* Copies the official citation of a directive or of one item, and tells when a paper has ended. Everything else on the pages
   works without this script. */
(function () {
  "use strict";
  function copy(text, done) {
    if (navigator.clipboard) {
      navigator.clipboard.writeText(text).then(done, function () { byHand(text, done); });
    } else {
      byHand(text, done);
    }
  }
  function byHand(text, done) {
    var field = document.createElement("textarea");
    field.value = text;
    field.className = "unseen";
    document.body.appendChild(field);
    field.select();
    if (document.execCommand("copy")) { done(); }
    field.remove();
  }
  var source = document.getElementById("citation");
  var button = document.querySelector("[data-copy]");
  if (!source || !button) { return; }
  button.hidden = false;
  button.addEventListener("click", function () {
    var label = button.textContent;
    copy(source.textContent, function () {
      button.textContent = button.dataset.done;
      setTimeout(function () { button.textContent = label; }, 2000);
    });
  });
  var text = document.getElementById("text");
  document.querySelector("[data-items]").dataset.items.split(";").forEach(function (pair) {
    var at = pair.indexOf("=");
    var item = document.getElementById(pair.slice(0, at));
    if (at < 1 || !item) { return; }
    var small = document.createElement("button");
    var label = text.dataset.copyLabel + ": " + pair.slice(at + 1);
    small.type = "button";
    small.className = "copy-item";
    small.title = label;
    small.setAttribute("aria-label", label);
    small.addEventListener("click", function () {
      copy(source.textContent + ", " + pair.slice(at + 1), function () {
        small.classList.add("done");
        small.setAttribute("aria-label", text.dataset.done);
        setTimeout(function () { small.classList.remove("done"); small.setAttribute("aria-label", label); }, 2000);
      });
    });
    item.appendChild(small);
    document.querySelector(".copy-hint").hidden = false;
  });
})();
/* A page is made once, and does not know whether the day it names has come in Vietnam. */
document.querySelectorAll("[data-since]").forEach(function (banner) {
  if (new Date(Date.now() + 7 * 3600000).toISOString().slice(0, 10) >= banner.dataset.since) {
    banner.className = "banner ended";
    banner.querySelector("strong").textContent = banner.dataset.then;
  }
});
/* The slash leads to the search box, from any page that has one. */
document.addEventListener("keydown", function (event) {
  var box = document.getElementById("q") || document.getElementById("find");
  if (box && event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey
      && !/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) {
    event.preventDefault();
    box.select();
    box.focus();
  }
});
