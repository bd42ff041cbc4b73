// What pages need beyond HTML and htmx: the token of requests that change something, and the training clock.
(function () {
  "use strict";

  const TOKEN_HEADER = "X-HUIKUAN-CSRF";

  function token() {
    const cookie = document.cookie.split("; ").find(c => c.startsWith("HUIKUAN-CSRF="));
    return cookie ? decodeURIComponent(cookie.substring(cookie.indexOf("=") + 1)) : "";
  }

  document.addEventListener("htmx:configRequest", event => {
    event.detail.headers[TOKEN_HEADER] = token();
  });

  // Ask for the move, wait until all work on the way is done, show the page anew.
  async function untilIdle() {
    const answer = await fetch("/api/clock", { headers: { "Accept": "application/json" } });
    const clock = await answer.json();
    if (clock.idle) {
      window.location.reload();
    } else {
      window.setTimeout(untilIdle, 700);
    }
  }

  async function move(button) {
    document.querySelectorAll("[data-hk-clock]").forEach(b => { b.disabled = true; });
    document.querySelector(".hk-clock-busy").hidden = false;
    const answer = await fetch("/api/clock", {
      method: "POST",
      headers: { "Content-Type": "application/json", "Accept": "application/json", [TOKEN_HEADER]: token() },
      body: JSON.stringify({ days: Number(button.dataset.hkClock), at: "09:00" })
    });
    if (answer.ok) {
      window.setTimeout(untilIdle, 300);
    } else {
      document.querySelector(".hk-clock-busy").textContent = (await answer.json()).detail;
    }
  }

  // The box that chooses all others of its name.
  document.addEventListener("change", event => {
    const name = event.target.dataset.hkAll;
    if (name) {
      document.getElementsByName(name).forEach(box => { box.checked = event.target.checked; });
    }
  });

  document.addEventListener("click", event => {
    const button = event.target.closest("[data-hk-clock]");
    if (button) {
      move(button);
    }
  });

  // What scrolls sideways can be reached by keyboard.
  function reachable(root) {
    root.querySelectorAll(".table-responsive, .hk-table").forEach(box => {
      if (box.scrollWidth > box.clientWidth) {
        box.tabIndex = 0;
      }
    });
  }

  document.addEventListener("DOMContentLoaded", () => reachable(document));
  document.addEventListener("htmx:load", event => reachable(event.target));
  window.addEventListener("resize", () => reachable(document));
})();
