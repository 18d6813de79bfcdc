"use strict";
// The data of the page, its words, and numbers as the reader's language writes them.
const DATA = JSON.parse(document.getElementById("data").textContent);
const ZH = DATA.lang === "zh";
const LOCALE = ZH ? "zh-CN" : "en";

function say(key, ...values) {
  const phrase = DATA.phrases[key];
  if (phrase === undefined) throw new Error("no phrase " + key);
  return values.reduce((text, value, i) => text.split("{" + i + "}").join(value), phrase);
}

const FORMATS = {};
function number(value, digits) {
  const format = FORMATS[digits] || (FORMATS[digits] = new Intl.NumberFormat(LOCALE, {
    minimumFractionDigits: digits, maximumFractionDigits: digits }));
  return format.format(value);
}

/** The unit a series is shown in, so that its greatest value has a few digits only. */
function scaleOf(kind, greatest) {
  const size = Math.abs(greatest);
  if (kind === "yuan") {
    if (ZH) return size >= 1e8 ? [1e8, "yyuan"] : size >= 1e5 ? [1e4, "wyuan"] : [1, "yuan"];
    return size >= 1e6 ? [1e6, "myuan"] : size >= 1e4 ? [1e3, "kyuan"] : [1, "yuan"];
  }
  if (kind === "tonnes") {
    if (ZH) return size >= 1e5 ? [1e4, "wt"] : [1, "t"];
    return size >= 1e4 ? [1e3, "kt"] : [1, "t"];
  }
  if (kind === "percent") return [1, "percent"];
  if (kind === "hours") return [1, "h"];
  return [1, null];
}

/** A value with its unit, with three to five digits that mean something. */
function amount(value, kind, scale) {
  if (value === null || value === undefined) return "–";
  const [factor, unit] = scale || scaleOf(kind, value);
  const scaled = value / factor;
  const size = Math.abs(scaled);
  const digits = Number.isInteger(scaled) && factor === 1 ? 0 : size >= 1000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 3;
  return number(scaled, digits) + (unit ? (unit === "percent" ? " %" : " " + say("unit." + unit)) : "");
}

const NUMBERS = { number: 0, tonnes: 1, yuan: 2, hours: 1, percent: 2, degrees: 4 };

/** A cell of a table: never rounded to less than what was published, but for endless decimals. */
function cellText(column, value) {
  if (value === null) return "";
  if (!(column.kind in NUMBERS) || column.words) return String(value);
  const least = column.kind === "yuan" ? 2 : 0;
  const most = column.kind === "number" ? 3 : Math.max(2, NUMBERS[column.kind]);
  const key = least + "/" + most;
  const format = FORMATS[key] || (FORMATS[key] = new Intl.NumberFormat(LOCALE, {
    minimumFractionDigits: least, maximumFractionDigits: most }));
  return format.format(value);
}

/** Makes an element: attributes, then children (text or elements). */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key === "class") element.className = value;
    else if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value !== null && value !== undefined) element.setAttribute(key, value);
  }
  for (const child of children) if (child !== null && child !== undefined) element.append(child);
  return element;
}

// Exhibits with their columns by key and cells as values.
const EXHIBITS = {};
for (const exhibit of DATA.exhibits) {
  exhibit.column = {};
  for (const column of exhibit.columns) {
    column.value = column.words ? row => column.cells[row] === null ? null : column.words[column.cells[row]] : row => column.cells[row];
    exhibit.column[column.key] = column;
  }
  exhibit.get = (key, row) => exhibit.column[key].value(row);
  EXHIBITS[exhibit.id] = exhibit;
}
function rowsOf(exhibit) {
  return Array.from({ length: exhibit.rows }, (_, row) => row);
}
function distinct(exhibit, key, rows) {
  return [...new Set((rows || rowsOf(exhibit)).map(row => exhibit.get(key, row)))];
}
