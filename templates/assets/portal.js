/* Copies the official citation. Everything else on the pages works without this script. */
(function () {
  "use strict";
  function copied(button) {
    var label = button.textContent;
    button.textContent = button.dataset.done;
    setTimeout(function () { button.textContent = label; }, 2000);
  }
  function select(element) {
    var range = document.createRange();
    range.selectNodeContents(element);
    var selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }
  document.querySelectorAll("[data-copy]").forEach(function (button) {
    var source = document.getElementById(button.dataset.copy);
    button.hidden = !source;
    button.addEventListener("click", function () {
      if (navigator.clipboard) {
        navigator.clipboard.writeText(source.textContent).then(function () { copied(button); }, function () { select(source); });
      } else {
        select(source);
        if (document.execCommand("copy")) { copied(button); }
      }
    });
  });
})();
