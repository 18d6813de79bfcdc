"use strict";
// Puts the page together. Pictures are drawn when they come near the window, all of them for print.
const CHARTS = [];
const MOST_BUTTONS = 8;

function pictureOf(exhibit) {
  const canvas = make("div", { class: "picture", role: "img", "aria-label": say("picture", exhibit.title) });
  const frame = make("div", { class: "scroll" }, canvas);
  const caption = make("p", { class: "soft" });
  const buttons = make("div", { class: "buttons" });
  const swipe = make("p", { class: "soft swipe" }, "↔ " + say("scroll"));
  const state = { canvas, chart: null, part: undefined, drawn: false };
  const parts = partsOf(exhibit);
  if (parts.length > MOST_BUTTONS) {
    state.part = parts[0][0];
    const choice = make("select", { onchange: () => { state.part = choice.value; state.draw(); } }, ...parts.map(([part, name]) => make("option", { value: part }, name)));
    buttons.className = "tools";
    buttons.append(make("label", {}, say("choose.view") + " ", choice));
  } else if (parts.length > 1) {
    state.part = parts[0][0];
    for (const [part, name] of parts) {
      buttons.append(make("button", { type: "button", "aria-pressed": String(part === state.part), onclick: event => {
        state.part = part;
        for (const button of buttons.children) button.setAttribute("aria-pressed", String(button === event.currentTarget));
        state.draw();
      } }, name));
    }
  } else if (parts.length === 1) {
    state.part = parts[0][0];
  }
  state.draw = () => {
    const picture = PICTURES[exhibit.picture](exhibit, state.part);
    state.drawn = true;
    if (picture.empty) {
      if (state.chart) state.chart.dispose();
      state.chart = null;
      canvas.style.height = canvas.style.minHeight = "";
      canvas.textContent = picture.empty;
      return;
    }
    canvas.classList.toggle("wide", Boolean(picture.wide));
    swipe.classList.toggle("on", Boolean(picture.wide));
    canvas.style.minHeight = "";
    canvas.style.height = picture.height + "px";
    caption.textContent = picture.caption || "";
    if (!state.chart) state.chart = echarts.init(canvas, null, { renderer: "svg", locale: ZH ? "ZH" : "EN" });
    state.chart.resize();
    if (picture.fit) {
      const { grid, xAxis, yAxis } = picture.option;
      const range = fitted(picture.fit, state.chart.getWidth() - grid.left - grid.right, state.chart.getHeight() - grid.top - grid.bottom);
      Object.assign(xAxis, { min: range.x[0], max: range.x[1] });
      Object.assign(yAxis, { min: range.y[0], max: range.y[1] });
    }
    state.chart.setOption(picture.option, { notMerge: true });
  };
  canvas.style.minHeight = "300px";
  CHARTS.push(state);
  const note = exhibit.picture === "map" ? make("p", { class: "soft" }, say("wheel")) : null;
  return [parts.length > 1 ? buttons : null, caption, swipe, frame, note];
}

/** Parts of a picture the reader chooses between: value and name. */
function partsOf(exhibit) {
  if (exhibit.picture === "map") return [["near", say("zoom.near")], ["far", say("zoom.far")]];
  const facet = exhibit.options.facet;
  return facet ? distinct(exhibit, facet).filter(part => part !== null).map(part => [part, part]) : [];
}

function cards(exhibit) {
  return make("div", { class: "cards" }, ...rowsOf(exhibit).map(row => {
    const unit = exhibit.get("unit", row), value = exhibit.get("amount", row);
    const money = unit === say("unit.yuan"), percent = unit === say("unit.percent");
    const written = value => money ? amount(value, "yuan") : percent ? number(value, 2) + " %" : number(value, 0) + (unit ? " " + unit : "");
    const text = written(value);
    const remark = exhibit.column.remark ? exhibit.get("remark", row) || "" : say("between", written(exhibit.get("p5", row)), written(exhibit.get("p95", row)));
    const cut = text.indexOf(" ");
    return make("div", { class: "card" }, make("span", {}, exhibit.get("figure", row)),
      make("b", {}, cut < 0 ? text : text.slice(0, cut), cut < 0 ? null : make("small", {}, text.slice(cut))),
      make("span", { class: "soft" }, remark));
  }));
}

function exhibitOf(exhibit) {
  const box = make("section", { class: "exhibit", id: exhibit.id }, make("h3", {}, exhibit.title), make("p", { class: "soft" }, exhibit.note));
  if (exhibit.picture === "cards") box.append(cards(exhibit));
  else if (exhibit.picture) box.append(...pictureOf(exhibit).filter(Boolean));
  if (exhibit.options.open) box.append(tableOf(exhibit));
  else box.append(foldedTable(exhibit, exhibit.picture ? "table" : "table.alone"));
  return box;
}

/** Tables without pictures stand in one place, one at a time. */
function chooser(exhibits) {
  const place = make("div");
  const choice = make("select", { id: "choice", onchange: () => show(EXHIBITS[choice.value]) },
    ...exhibits.map(exhibit => make("option", { value: exhibit.id }, exhibit.title + " (" + number(exhibit.rows, 0) + ")")));
  const show = exhibit => place.replaceChildren(make("p", { class: "soft" }, exhibit.note), tableOf(exhibit));
  show(exhibits[0]);
  return make("section", { class: "exhibit", id: "choose" }, make("div", { class: "tools" }, make("label", {}, say("choose") + " ", choice)), place);
}

function build() {
  document.getElementById("top").append(make("h1", {}, DATA.title), make("p", { class: "soft" }, DATA.subtitle));
  const nav = document.getElementById("nav"), main = document.getElementById("main");
  for (const section of new Set(DATA.exhibits.map(exhibit => exhibit.section))) {
    const name = say("section." + section), own = DATA.exhibits.filter(exhibit => exhibit.section === section);
    nav.append(make("a", { href: "#s-" + section }, name));
    main.append(make("h2", { id: "s-" + section }, name));
    if (section === "tables") main.append(chooser(own));
    else main.append(...own.map(exhibitOf));
  }
  document.getElementById("foot").append(make("p", { class: "soft" }, say("made")), make("p", { class: "soft print" }, say("print")));
}

function watch() {
  const byCanvas = new Map(CHARTS.map(state => [state.canvas, state]));
  const observer = new IntersectionObserver(entries => {
    for (const entry of entries) {
      const state = byCanvas.get(entry.target);
      if (entry.isIntersecting && !state.drawn) {
        state.draw();
        observer.unobserve(entry.target);
      }
    }
  }, { rootMargin: "500px" });
  CHARTS.forEach(state => observer.observe(state.canvas));
  let width = window.innerWidth, waiting = 0;
  window.addEventListener("resize", () => {
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    clearTimeout(waiting);
    waiting = setTimeout(() => CHARTS.filter(state => state.drawn).forEach(state => state.draw()), 120);
  });
  window.addEventListener("beforeprint", () => {
    CHARTS.forEach(state => state.draw());
    document.querySelectorAll("details").forEach(box => {
      const exhibit = EXHIBITS[box.parentElement.id];
      if (exhibit && exhibit.rows <= PRINTED_ROWS) {
        box.unfold();
        box.open = true;
      }
    });
  });
}

build();
watch();
// Milliseconds from the start of loading until the page could be used.
document.documentElement.dataset.ready = String(Math.round(performance.now()));
