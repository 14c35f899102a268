// Loads the page again when the preview shows something newer, and says so to screen readers.
(function () {
  "use strict";
  var box = document.getElementById("niemyet-preview");
  var status = document.getElementById("niemyet-status");
  var mark = "niemyet-rebuilt";
  var source = null;

  // A browser may forbid storage; then the page is loaded again without a word.
  function remember(value) {
    try {
      if (value) { sessionStorage.setItem(mark, value); } else { sessionStorage.removeItem(mark); }
    } catch (forbidden) { /* nothing to remember with */ }
  }

  function remembered() {
    try { return sessionStorage.getItem(mark); } catch (forbidden) { return null; }
  }

  function listen() {
    if (source || document.hidden) { return; }
    source = new EventSource("/__niemyet/events?showing=" + encodeURIComponent(box.dataset.showing));
    source.addEventListener("showing", function (event) {
      if (event.data !== box.dataset.showing) {
        source.close();
        remember("1");
        location.reload();
      }
    });
    source.onopen = function () { if (status.textContent === box.dataset.lost) { status.textContent = ""; } };
    source.onerror = function () { status.textContent = box.dataset.lost; };
  }

  // A browser opens few connections to one server: pages that nobody sees must not hold one.
  document.addEventListener("visibilitychange", function () {
    if (document.hidden && source) { source.close(); source = null; } else { listen(); }
  });
  window.addEventListener("pagehide", function () { if (source) { source.close(); source = null; } });

  if (remembered()) {
    remember("");
    // A region that changes after it is there is read aloud; one that comes with the page is not.
    setTimeout(function () { status.textContent = box.dataset.rebuilt; }, 200);
  }
  listen();
})();
