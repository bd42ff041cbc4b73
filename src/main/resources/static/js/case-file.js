// The case file: short forms open in a panel beside it; what an act changes is shown at once.
(function () {
  "use strict";

  const panel = () => document.getElementById("act-panel");
  const form = () => document.getElementById("act-form");
  let opener = null;

  // At once, not after the panel has slid in: a later focus would pull the caret from under somebody already typing.
  function show() {
    bootstrap.Offcanvas.getOrCreateInstance(panel()).show();
    const first = form().querySelector(".is-invalid, [autofocus]") || form().querySelector(".hk-act-form :is(input:not([type=hidden]), select, textarea)");
    if (first) {
      first.focus();
    }
  }

  document.addEventListener("click", event => {
    const button = event.target.closest("[data-hk-act]");
    if (button) {
      opener = button.id || button.dataset.hkAct;
    }
  });

  // What was typed wrong, and what somebody else changed meanwhile, come back as the form itself.
  document.addEventListener("htmx:beforeSwap", event => {
    const status = event.detail.xhr.status;
    if ((status === 422 || status === 409) && event.detail.target.id === "act-form") {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });

  document.addEventListener("htmx:afterSwap", event => {
    if (event.detail.target.id === "act-form") {
      show();
    }
  });

  document.addEventListener("hk-acted", () => {
    bootstrap.Offcanvas.getOrCreateInstance(panel()).hide();
    form().replaceChildren();
  });

  document.addEventListener("hidden.bs.offcanvas", event => {
    if (event.target !== panel()) {
      return;
    }
    const again = document.querySelector("[data-hk-act='" + opener + "']");
    if (again && (document.activeElement === document.body || panel().contains(document.activeElement))) {
      again.focus({ preventScroll: true });
    }
    document.dispatchEvent(new Event("hk-file-shown"));
  });

  function trouble(event) {
    const status = event.detail.xhr ? event.detail.xhr.status : 0;
    const alert = document.createElement("div");
    alert.className = "alert alert-danger";
    alert.setAttribute("role", "alert");
    alert.textContent = panel().dataset["status" + status] || panel().dataset.trouble;
    form().prepend(alert);
    show();
  }

  document.addEventListener("htmx:responseError", trouble);
  document.addEventListener("htmx:sendError", trouble);
})();
