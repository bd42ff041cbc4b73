// The training clock: ask for the move, wait until all work of the way is done, show the page anew.
(function () {
  "use strict";

  function headers() {
    const own = JSON.parse(document.body.getAttribute("hx-headers") || "{}");
    return Object.assign({ "Content-Type": "application/json", "Accept": "application/json" }, own);
  }

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
    await fetch("/api/clock", {
      method: "POST",
      headers: headers(),
      body: JSON.stringify({ days: Number(button.dataset.hkClock) })
    });
    window.setTimeout(untilIdle, 300);
  }

  document.addEventListener("click", event => {
    const button = event.target.closest("[data-hk-clock]");
    if (button) {
      move(button);
    }
  });
})();
