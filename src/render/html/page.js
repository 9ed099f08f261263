
"use strict";
(function () {
  function leave(event) {
    event.preventDefault();
    document.title = "";
    document.documentElement.innerHTML = "";
    window.location.replace("about:blank");
  }
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" || event.key === "Esc") {
      leave(event);
    }
  }, true);
  document.addEventListener("click", function (event) {
    if (event.target.closest && event.target.closest("#leave")) {
      leave(event);
    }
  }, true);
}());
