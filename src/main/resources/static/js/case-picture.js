// The way of a case through its models: drawn when it comes into view, stages opened in place.
(function () {
  "use strict";

  const VIEWER = "/js/bpmn-js-18.31.1/bpmn-navigated-viewer.production.min.js";
  let script = null;

  function viewerScript() {
    script = script || new Promise((done, failed) => {
      const element = document.createElement("script");
      element.src = VIEWER;
      element.onload = done;
      element.onerror = () => failed(new Error(VIEWER));
      document.head.append(element);
    });
    return script;
  }

  function make(tag, kind, text) {
    const element = document.createElement(tag);
    element.className = kind;
    element.textContent = text || "";
    return element;
  }

  class Picture {
    constructor(root) {
      this.root = root;
      this.words = root.dataset;
      this.trail = [];
    }

    async load() {
      try {
        const [answer] = await Promise.all([
          fetch("/api/cases/" + this.words.case + "/picture", { headers: { Accept: "application/json" } }),
          viewerScript()
        ]);
        if (!answer.ok) {
          throw new Error(String(answer.status));
        }
        this.facts = await answer.json();
        await this.begin();
      } catch (problem) {
        this.say(this.words.failed + " (" + problem.message + ")");
      }
    }

    say(text) {
      this.root.querySelector(".hk-picture-says").textContent = text;
    }

    part(kind) {
      return this.root.querySelector(".hk-picture-" + kind);
    }

    title(process, key) {
      const side = key && key.includes("-") ? " " + key.slice(key.indexOf("-") + 1) : "";
      return (this.words["process" + process.replace(/-/g, "")] || process) + side;
    }

    // The case and what runs beside it; each is one choice, whatever the number of its processes.
    async begin() {
      const groups = new Map();
      this.facts.runs.filter(r => r.parent === null).forEach(run => {
        groups.set(run.businessKey, [...(groups.get(run.businessKey) || []), run]);
      });
      if (groups.size === 0) {
        this.say(this.words.nothing);
        return;
      }
      const choices = this.part("choices");
      choices.replaceChildren();
      [...groups].sort(([a], [b]) => a.includes("-") - b.includes("-")).forEach(([key, runs]) => {
        const running = runs.some(r => r.to === null);
        const button = make("button", "btn btn-sm btn-outline-secondary", this.title(runs[0].process, key) + (running ? "" : " ✓"));
        button.type = "button";
        button.addEventListener("click", () => this.open([{ title: this.title(runs[0].process, key), runs }]));
        button.dataset.key = key;
        choices.append(button);
      });
      choices.hidden = groups.size < 2;
      const [key, runs] = [...groups].find(([k]) => k === this.words.case) || [...groups][0];
      await this.open([{ title: this.title(runs[0].process, key), runs }]);
    }

    async open(trail) {
      this.trail = trail;
      this.showTrail();
      const view = trail[trail.length - 1];
      // several versions of one model: the newest is drawn, elements it does not know are left out
      const definition = view.runs[view.runs.length - 1].definition;
      this.part("choices").querySelectorAll("button").forEach(b => {
        b.classList.toggle("active", b.dataset.key === trail[0].runs[0].businessKey);
      });
      if (this.viewer) {
        this.viewer.destroy();
      }
      const canvas = this.part("canvas");
      canvas.replaceChildren();
      this.viewer = new window.BpmnJS({ container: canvas });
      await this.viewer.importXML(window.huikuanModelWords(this.facts.models[definition]));
      this.draw(view.runs);
    }

    showTrail() {
      const list = this.part("trail");
      list.replaceChildren();
      this.trail.forEach((view, i) => {
        const item = make("li", "breadcrumb-item");
        if (i === this.trail.length - 1) {
          item.classList.add("active");
          item.setAttribute("aria-current", "page");
          item.textContent = view.title;
        } else {
          const back = make("button", "btn btn-link btn-sm p-0", view.title);
          back.type = "button";
          back.addEventListener("click", () => this.open(this.trail.slice(0, i + 1)));
          item.append(back);
        }
        list.append(item);
      });
    }

    draw(runs) {
      const elements = this.viewer.get("elementRegistry");
      const canvas = this.viewer.get("canvas");
      const overlays = this.viewer.get("overlays");
      const called = new Map();
      const counts = new Map();
      const here = new Set();
      runs.forEach(run => {
        this.way(run, elements).forEach(id => canvas.addMarker(id, "hk-walked"));
        run.path.filter(step => elements.get(step.activity)).forEach(step => {
          counts.set(step.activity, (counts.get(step.activity) || 0) + 1);
          if (step.to === null) {
            here.add(step.activity);
          }
          if (step.called) {
            called.set(step.activity, [...(called.get(step.activity) || []), step.called]);
          }
        });
        run.timers.filter(t => elements.get(t.activity)).forEach(t => {
          overlays.add(t.activity, { position: { top: -22, left: -14 }, html: make("span", "hk-picture-timer", t.on) });
        });
        run.troubled.filter(id => elements.get(id)).forEach(id => canvas.addMarker(id, "hk-troubled"));
      });
      counts.forEach((n, id) => {
        const isFrame = elements.get(id).type === "bpmn:SubProcess";
        canvas.addMarker(id, isFrame ? "hk-entered" : here.has(id) ? "hk-here" : "hk-walked");
        if (n > 1 && !isFrame) {
          overlays.add(id, { position: { top: -10, right: 12 }, html: make("span", "hk-picture-count", "×" + n) });
        }
      });
      called.forEach((ids, activity) => this.door(activity, ids, elements, canvas, overlays));
      this.fit(canvas, here);
      this.tell(runs, here, elements);
    }

    // A call activity that was entered opens its own diagram, with its own way.
    door(activity, ids, elements, canvas, overlays) {
      const inside = this.facts.runs.filter(r => ids.includes(r.id));
      if (inside.length === 0) {
        return;
      }
      const enter = () => this.open([...this.trail, { title: this.title(inside[0].process), runs: inside }]);
      canvas.addMarker(activity, "hk-door");
      const button = make("button", "hk-picture-door btn btn-sm btn-primary", this.words.open);
      button.type = "button";
      button.setAttribute("aria-label", this.words.open + " " + this.title(inside[0].process));
      button.addEventListener("click", enter);
      overlays.add(activity, { position: { bottom: 4, right: 42 }, html: button });
      this.viewer.get("eventBus").on("element.click", event => {
        if (event.element.id === activity) {
          enter();
        }
      });
    }

    // For each element reached, the flow by which it was: from the element reached last of those that lead to it.
    way(run, elements) {
      const reached = new Map();
      const flows = new Set();
      run.path.forEach((step, i) => {
        const element = elements.get(step.activity);
        const incoming = element ? (element.incoming || []).filter(f => reached.has(f.source.id)) : [];
        const joins = element && element.type === "bpmn:ParallelGateway";
        incoming.sort((a, b) => reached.get(b.source.id) - reached.get(a.source.id))
          .slice(0, joins ? incoming.length : 1)
          .forEach(f => flows.add(f.id));
        reached.set(step.activity, i);
      });
      return flows;
    }

    fit(canvas, here) {
      canvas.zoom("fit-viewport", "auto");
      if (canvas.zoom() < 0.45) {
        canvas.zoom(0.6);
        const at = [...here].map(id => this.viewer.get("elementRegistry").get(id)).filter(e => e && e.type !== "bpmn:SubProcess")[0];
        if (at) {
          const box = canvas.viewbox();
          canvas.viewbox({ x: at.x + at.width / 2 - box.width / 2, y: at.y + at.height / 2 - box.height / 2, width: box.width, height: box.height });
        }
      }
    }

    // The same in words, for people who do not see the picture.
    tell(runs, here, elements) {
      const name = id => (elements.get(id).businessObject.name || "").replace(/\s+/g, " ").trim();
      // an event gateway has no name: the case stands before the events that it waits for
      const before = id => name(id) || elements.get(id).outgoing.map(f => name(f.target.id)).filter(Boolean).join(" / ");
      const places = [...here].filter(id => elements.get(id).type !== "bpmn:SubProcess").map(before).filter(Boolean);
      const timers = runs.flatMap(r => r.timers).filter(t => elements.get(t.activity)).map(t => name(t.activity) + " " + t.on);
      const last = runs[runs.length - 1];
      const parts = [];
      parts.push(places.length ? this.words.here + " " + places.join(", ") : this.words.ended + " " + (last.to || ""));
      if (timers.length) {
        parts.push(this.words.timers + " " + timers.join(", "));
      }
      if (runs.length > 1) {
        parts.push(this.words.runs.replace("{n}", runs.length));
      }
      this.say(parts.join(" · "));
    }

    zoom(by) {
      const canvas = this.viewer && this.viewer.get("canvas");
      if (canvas) {
        canvas.zoom(by === 0 ? "fit-viewport" : canvas.zoom() * by);
      }
    }
  }

  function watch() {
    const root = document.getElementById("picture");
    if (!root || root.dataset.watched) {
      return;
    }
    root.dataset.watched = "yes";
    const picture = new Picture(root);
    root.addEventListener("click", event => {
      const button = event.target.closest("[data-hk-zoom]");
      if (button) {
        picture.zoom(Number(button.dataset.hkZoom));
      }
    });
    const eye = new IntersectionObserver(entries => {
      if (entries.some(e => e.isIntersecting)) {
        eye.disconnect();
        picture.load();
      }
    });
    eye.observe(root);
  }

  document.addEventListener("hk-file-shown", watch);
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", watch);
  } else {
    watch();
  }
})();
