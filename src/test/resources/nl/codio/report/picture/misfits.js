// Tells which texts of a picture lie outside their field, or over another text.
window.addEventListener("load", () => {
  const misfits = [];
  const svg = document.querySelector("svg");
  const texts = Array.from(svg.querySelectorAll("text"));
  const room = svg.viewBox.baseVal;

  // Corners of the letters themselves: a box of a text is as high as the font's line.
  const corners = text => {
    const box = text.getBBox();
    const size = Number(text.getAttribute("font-size"));
    const base = Number(text.getAttribute("y"));
    const turn = text.transform.baseVal.consolidate();
    return [[box.x, base], [box.x + box.width, base],
            [box.x, base - 0.7 * size], [box.x + box.width, base - 0.7 * size]]
      .map(([x, y]) => {
        const point = svg.createSVGPoint();
        point.x = x;
        point.y = y;
        return turn ? point.matrixTransform(turn.matrix) : point;
      });
  };
  const straight = texts.filter(text => !text.querySelector("textPath"));
  const fields = Array.from(svg.querySelectorAll("path[d$=Z]"));

  for (const text of straight) {
    const points = corners(text);
    if (points.some(p => p.x < room.x || p.x > room.x + room.width
        || p.y < room.y || p.y > room.y + room.height)) {
      misfits.push("outside the picture: " + text.textContent);
    }
    if (text.transform.baseVal.length > 0
        && !fields.some(field => points.every(point => field.isPointInFill(point)))) {
      misfits.push("outside its field: " + text.textContent);
    }
  }
  for (const text of texts.filter(text => text.querySelector("textPath"))) {
    const path = document.querySelector(text.querySelector("textPath").getAttribute("xlink:href"));
    if (text.getComputedTextLength() > path.getTotalLength()) {
      misfits.push("longer than its line: " + text.textContent);
    }
  }
  const upright = straight.filter(text => text.transform.baseVal.length === 0);
  upright.forEach((one, i) => upright.slice(i + 1).forEach(other => {
    const [a, , , b] = corners(one);
    const [c, , , d] = corners(other);
    if (a.x < d.x && c.x < b.x && b.y < c.y && d.y < a.y) {
      misfits.push("over another: " + one.textContent + " / " + other.textContent);
    }
  }));
  const result = document.createElement("pre");
  result.id = "misfits";
  result.textContent = texts.length + " texts\n" + misfits.join("\n");
  document.body.append(result);
});
