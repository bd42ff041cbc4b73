// Draws a model as the case file does, so many times its size, and looks at the drawing: what covers or leaves what.
window.drawModel = async function ([xml, scale]) {
  const canvas = document.getElementById("canvas");
  canvas.replaceChildren();
  const viewer = new window.BpmnJS({ container: canvas, textRenderer: { defaultStyle: { fontFamily: "Model" } } });
  await viewer.importXML(window.huikuanModelWords(xml));
  const inner = viewer.get("canvas").viewbox().inner;
  const size = { width: Math.ceil(inner.width) + 40, height: Math.ceil(inner.height) + 70 };
  canvas.style.width = Math.ceil(size.width * scale) + "px";
  canvas.style.height = Math.ceil(size.height * scale) + "px";
  viewer.get("canvas").resized();
  viewer.get("canvas").viewbox({ x: inner.x - 20, y: inner.y - 20, ...size });
  return look(viewer.get("elementRegistry"));

  function look(registry) {
    const texts = [];
    const marks = [];
    const lines = [];
    registry.forEach((element, graphics) => {
      if (element.parent === undefined || element.type === "bpmn:Process") {
        return;
      }
      const visual = graphics.querySelector(".djs-visual");
      if (element.waypoints) {
        element.waypoints.slice(1).forEach((end, i) => lines.push(piece(element, element.waypoints[i], end)));
        return;
      }
      visual.querySelectorAll("tspan").forEach(t => texts.push({ ...written(t), element, says: t.textContent }));
      if (element.type !== "label") {
        visual.querySelectorAll("path").forEach(p => marks.push({ ...seen(p), element }));
      }
    });
    const boxes = registry.filter(e => e.width && e.type !== "label" && e.type !== "bpmn:Process");
    return texts.flatMap(text => findings(text, texts, marks, lines, boxes));
  }

  function findings(text, texts, marks, lines, boxes) {
    const found = [];
    const say = what => found.push(text.element.id + " «" + text.says + "» " + what);
    const isLabel = text.element.type === "label";
    const gap = isLabel ? 2.5 : 0;
    if (text.says.includes("${")) {
      say("shows an expression");
    }
    marks.filter(m => m.element.type !== "bpmn:ExclusiveGateway" || isLabel)
      .filter(m => touch(text, m, 0)).forEach(m => say("is covered by a mark of " + m.element.id));
    texts.filter(t => t.element !== text.element && touch(text, t, gap)).forEach(t => say("touches «" + t.says + "»"));
    lines.filter(l => touch(text, l, gap)).forEach(l => say("is crossed by " + l.element.id));
    boxes.filter(b => b !== text.element && !(b.type === "bpmn:SubProcess" && holds(b, text)))
      .filter(b => touch(text, b, gap)).forEach(b => say("touches " + b.id));
    if (!isLabel && !holds(text.element, text)) {
      say("leaves its box");
    }
    return [...new Set(found)];
  }

  // What the letters of a line cover: Chinese ones stand from 0.85 of their size above the base line to 0.1 below it.
  function written(tspan) {
    const start = tspan.getStartPositionOfChar(0);
    const end = tspan.getEndPositionOfChar(tspan.textContent.length - 1);
    const size = parseFloat(getComputedStyle(tspan).fontSize);
    const matrix = onPaper(tspan);
    const from = at(start, matrix);
    const to = at(end, matrix);
    return { x: from.x, y: from.y - 0.85 * size, width: to.x - from.x, height: 0.95 * size };
  }

  function onPaper(element) {
    return viewer.get("canvas")._viewport.getScreenCTM().inverse().multiply(element.getScreenCTM());
  }

  function seen(path) {
    const box = path.getBBox();
    const matrix = onPaper(path);
    const from = at(box, matrix);
    const to = at({ x: box.x + box.width, y: box.y + box.height }, matrix);
    return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
  }

  function at(point, m) {
    return { x: point.x * m.a + point.y * m.c + m.e, y: point.x * m.b + point.y * m.d + m.f };
  }

  function piece(element, one, other) {
    return {
      element,
      x: Math.min(one.x, other.x),
      y: Math.min(one.y, other.y),
      width: Math.abs(one.x - other.x),
      height: Math.abs(one.y - other.y)
    };
  }

  function touch(a, b, gap) {
    return a.x - gap < b.x + b.width && b.x < a.x + a.width + gap && a.y - gap < b.y + b.height && b.y < a.y + a.height + gap;
  }

  function holds(box, text) {
    return box.x <= text.x && box.y <= text.y && box.x + box.width >= text.x + text.width
      && box.y + box.height >= text.y + text.height;
  }
};
