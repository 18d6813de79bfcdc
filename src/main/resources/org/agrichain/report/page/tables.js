"use strict";
// Tables that sort and filter. Only the first rows are drawn; more are drawn when asked for.
const FIRST_ROWS = 100;
const PRINTED_ROWS = 40;
const LONG_TEXT = 60;

function tableOf(exhibit) {
  let order = rowsOf(exhibit);
  let sorted = null;
  let shown = FIRST_ROWS;
  const collator = new Intl.Collator(LOCALE, { numeric: true });
  const isNumber = column => column.kind in NUMBERS && !column.words;
  const found = make("span", { class: "soft", "aria-live": "polite" });
  const body = make("tbody");
  const heads = exhibit.columns.map((column, i) =>
    make("th", { scope: "col", class: isNumber(column) ? "number" : "" },
      make("button", { type: "button", title: say("sort", column.name), onclick: () => sort(i) }, column.name)));
  const more = make("button", { type: "button", class: "more", onclick: () => { shown += 5 * FIRST_ROWS; draw(); } });
  const filter = make("input", { type: "search", placeholder: say("filter.hint"), oninput: () => { shown = FIRST_ROWS; draw(); } });

  function sort(i) {
    const down = sorted === i;
    sorted = down ? null : i;
    heads.forEach((head, j) => {
      if (j === i) head.setAttribute("aria-sort", down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
    const column = exhibit.columns[i];
    const sign = down ? -1 : 1;
    order.sort((a, b) => {
      const x = column.value(a), y = column.value(b);
      if (x === null || y === null) return x === y ? a - b : x === null ? 1 : -1;
      const by = isNumber(column) ? x - y : collator.compare(x, y);
      return sign * by || a - b;
    });
    draw();
  }

  function matching() {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) return order;
    return order.filter(row => {
      const text = exhibit.columns.map(column => {
        const value = column.value(row);
        return value === null ? "" : isNumber(column) ? value + " " + cellText(column, value) : value;
      }).join(" ").toLowerCase();
      return words.every(word => text.includes(word));
    });
  }

  function draw() {
    const rows = matching();
    body.replaceChildren(...rows.slice(0, shown).map(row => make("tr", {}, ...exhibit.columns.map(column => {
      const value = column.value(row);
      const text = cellText(column, value);
      const kind = isNumber(column) ? "number" : text.length > LONG_TEXT ? "long" : "";
      return make("td", { class: kind }, column.kind === "link" && value !== null
        ? make("a", { href: value, rel: "noreferrer", target: "_blank" }, text) : text);
    }))));
    found.textContent = rows.length === 0 ? say("none") : say("found", number(rows.length, 0), number(exhibit.rows, 0));
    more.hidden = rows.length <= shown;
    more.textContent = say("more", number(Math.min(5 * FIRST_ROWS, rows.length - shown), 0));
  }

  draw();
  return make("div", {},
    make("div", { class: "tools" }, make("label", {}, say("filter") + " ", filter), found),
    make("div", { class: "table", tabindex: "0", role: "region", "aria-label": exhibit.title },
      make("table", {}, make("thead", {}, make("tr", {}, ...heads)), body)),
    make("div", { class: "buttons" }, more));
}

/** The table of an exhibit behind a line that opens it; drawn when it is first opened. */
function foldedTable(exhibit, key) {
  const box = make("details", {}, make("summary", {}, say(key, number(exhibit.rows, 0))));
  box.addEventListener("toggle", () => { if (box.open) unfold(box, exhibit); });
  box.unfold = () => unfold(box, exhibit);
  return box;
}
function unfold(box, exhibit) {
  if (!box.drawn) {
    box.drawn = true;
    box.append(tableOf(exhibit));
  }
}
