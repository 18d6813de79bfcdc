"use strict";
// Pictures, each drawn from the rows of its own table. Colours by Okabe and Ito, which colour-blind
// readers tell apart; the scale of the heat map is cividis, made for the same reason.
const COLOURS = ["#0072b2", "#e69f00", "#009e73", "#d55e00", "#56b4e9", "#cc79a7", "#a08b00", "#6b4fa0", "#7f7f7f"];
const UP = "#0072b2", DOWN = "#d55e00", TOTAL = "#6f7780";
const CIVIDIS = ["#fdea45", "#cfbb4d", "#a69d75", "#7c7b78", "#575d6d", "#33446b", "#00224e"];
const FONT = getComputedStyle(document.body).fontFamily;
const TEXT = { fontFamily: FONT, fontSize: 12, color: "#1c2733" };
const HATCH = i => i < 5 ? null : { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: (i % 3 - 1) * Math.PI / 4, color: "rgba(255,255,255,0.55)" };
const narrow = () => window.innerWidth <= 700;

function base(extra) {
  return Object.assign({ animation: false, textStyle: TEXT, color: COLOURS, aria: { enabled: false } }, extra);
}
function tip(text) {
  return { confine: true, textStyle: { fontFamily: FONT, fontSize: 12 }, formatter: text };
}
function escaped(text) {
  return String(text).replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
function unitName(scale) {
  return scale[1] ? say("unit." + scale[1]) : "";
}
/** A value at an axis: no more digits than it needs. */
function axisText(value) {
  const size = Math.abs(value);
  return number(value, Number.isInteger(value) || size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4);
}
/** About how many pixels a label takes. */
function wideness(text) {
  return [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 11.5 : 6.2), 0);
}
/** Labels of bars that may take several lines, and how high a row must be for them. */
function labelsOf(names, width) {
  const lines = Math.min(4, Math.max(1, ...names.map(name => Math.ceil(wideness(name) / (width - 12)))));
  return { rowHeight: 4 + 14 * lines, axisLabel: { interval: 0, width, overflow: "break", lineOverflow: "truncate", fontSize: 11.5, lineHeight: 14 } };
}
function axisOf(scale, name) {
  return { type: "value", name: name === undefined ? unitName(scale) : name, nameTextStyle: { align: "left" },
    axisLabel: { formatter: value => axisText(value / scale[0]) } };
}

/** Heading of a column without its unit. */
function plainName(column) {
  return column.name.replace(/ ?[（(][^（(]*$/, "");
}

const PICTURES = {
  /** Where amounts go; one part of the chain at a time when there are several. */
  sankey(exhibit, part) {
    const value = exhibit.options.value, kind = exhibit.column[value].kind;
    const rows = rowsOf(exhibit).filter(row => part === undefined || exhibit.get("chain", row) === part);
    const names = new Map(), colour = {}, into = {}, outOf = {};
    const links = rows.map(row => {
      const source = exhibit.get("from_node", row), target = exhibit.get("to_node", row);
      names.set(source, exhibit.get("from", row));
      names.set(target, exhibit.get("to", row));
      const size = exhibit.get(value, row);
      outOf[source] = (outOf[source] || 0) + size;
      into[target] = (into[target] || 0) + size;
      return { source, target, value: size };
    });
    const kinds = [...new Set([...names.keys()].map(id => id.split("/")[0]))];
    kinds.forEach((name, i) => { colour[name] = COLOURS[i % COLOURS.length]; });
    const size = id => Math.max(into[id] || 0, outOf[id] || 0);
    return { height: Math.max(420, Math.min(1150, 20 * names.size)), wide: true, option: base({
      tooltip: tip(p => p.dataType === "edge"
        ? `${escaped(names.get(p.data.source))} → ${escaped(names.get(p.data.target))}<br><b>${amount(p.data.value, kind)}</b>`
        : `${escaped(names.get(p.name))}<br><b>${amount(size(p.name), kind)}</b>`),
      series: [{ type: "sankey", left: 8, right: 150, top: 10, bottom: 10, nodeGap: 7, nodeWidth: 12, draggable: false,
        layoutIterations: 64, emphasis: { focus: "adjacency" }, labelLayout: { hideOverlap: true },
        label: { ...TEXT, fontSize: 11.5, formatter: p => names.get(p.name) },
        lineStyle: { color: "source", opacity: 0.32 },
        data: [...names.keys()].map(id => ({ name: id, itemStyle: { color: colour[id.split("/")[0]], borderWidth: 0 } })),
        links }] }) };
  },

  /** From output down to the surplus. */
  waterfall(exhibit) {
    const rows = rowsOf(exhibit);
    const levels = rows.map(row => exhibit.get("level", row));
    const scale = scaleOf("yuan", Math.max(...levels.map(Math.abs)));
    const names = rows.map(row => exhibit.get("step", row));
    const bars = rows.map(row => {
      const level = levels[row];
      if (exhibit.get("step_kind", row) === "total") return { from: 0, to: level, colour: TOTAL };
      const by = exhibit.get("yuan", row);
      return { from: level - by, to: level, colour: by >= 0 ? UP : DOWN, by };
    });
    const label = bar => amount(bar.by === undefined ? bar.to : bar.by, "yuan", scale).replace(/ .*$/, "");
    const slot = Math.floor((Math.min(window.innerWidth, 1280) - 140) / rows.length) - 3;
    const longest = Math.max(...names.flatMap(name => name.split(/\s+/)).map(word => wideness(word)));
    // Bars lie down where a word would have to be broken.
    const flat = narrow() || !ZH && longest > slot;
    const labelWidth = narrow() ? 120 : flat ? 260 : slot;
    const category = { type: "category", data: names, inverse: flat, axisTick: { show: false },
      axisLabel: { interval: 0, width: labelWidth, overflow: "break", fontSize: 11, lineHeight: 13 } };
    const item = (params, api) => {
      const at = api.value(0), bar = bars[at];
      const a = api.coord(flat ? [bar.from, at] : [at, bar.from]);
      const b = api.coord(flat ? [bar.to, at] : [at, bar.to]);
      const thick = 0.66 * (flat ? api.size([0, 1])[1] : api.size([1, 0])[0]);
      const x = flat ? Math.min(a[0], b[0]) : a[0] - thick / 2, y = flat ? a[1] - thick / 2 : Math.min(a[1], b[1]);
      const width = flat ? Math.max(1.5, Math.abs(a[0] - b[0])) : thick;
      const height = flat ? thick : Math.max(1.5, Math.abs(a[1] - b[1]));
      return { type: "group", children: [
        { type: "rect", shape: { x, y, width, height }, style: { fill: bar.colour } },
        { type: "text", style: { text: label(bar), x: flat ? x + width + 4 : x + width / 2, y: flat ? y + height / 2 : y - 3,
          align: flat ? "left" : "center", verticalAlign: flat ? "middle" : "bottom", fill: "#1c2733", fontSize: 11.5, fontFamily: FONT } }] };
    };
    const values = axisOf(scale);
    return { height: flat ? 60 + 30 * rows.length : 400, option: base({
      tooltip: tip(p => `${escaped(names[p.dataIndex])}<br><b>${amount(bars[p.dataIndex].by === undefined ? bars[p.dataIndex].to : bars[p.dataIndex].by, "yuan")}</b>`),
      grid: { left: flat ? 4 : 10, right: flat ? 52 : 10, top: flat ? 26 : 50, bottom: 6, containLabel: true },
      xAxis: flat ? { ...values, position: "top", nameLocation: "start", splitNumber: 3, name: "" } : category, yAxis: flat ? category : values,
      series: [{ type: "custom", renderItem: item, clip: false,
        data: bars.map((bar, i) => flat ? [i, bar.from, bar.to] : [i, bar.from, bar.to]),
        encode: flat ? { y: 0, x: [1, 2] } : { x: 0, y: [1, 2] } }] }), caption: flat ? unitName(scale) : "" };
  },

  /** One or two values for each name, greatest first; minus goes left. */
  bars(exhibit, part) {
    const { facet, y, values } = exhibit.options, kind = exhibit.column[values[0]].kind;
    const rows = rowsOf(exhibit).filter(row => part === undefined || exhibit.get(facet, row) === part);
    if (!rows.length) return { empty: say("none") };
    if (exhibit.options.order !== "given") rows.sort((a, b) => exhibit.get(values[0], b) - exhibit.get(values[0], a));
    if (exhibit.options.most) rows.splice(exhibit.options.most);
    const scale = scaleOf(kind, Math.max(0, ...rows.map(row => Math.abs(exhibit.get(values[0], row)))));
    const labels = labelsOf(rows.map(row => exhibit.get(y, row)), narrow() ? 120 : 260);
    return { height: 70 + Math.max(values.length * 11 + 9, labels.rowHeight) * rows.length, option: base({
      tooltip: { trigger: "axis", axisPointer: { type: "shadow" }, confine: true, valueFormatter: size => amount(size, kind), textStyle: { fontSize: 12, fontFamily: FONT } },
      legend: { top: 0, left: 0, textStyle: TEXT, show: values.length > 1, data: values.map(key => plainName(exhibit.column[key])) },
      grid: { left: 4, right: 24, top: 54, bottom: 4, containLabel: true },
      xAxis: { ...axisOf(scale, ""), position: "top", splitNumber: narrow() ? 3 : 6 },
      yAxis: { type: "category", inverse: true, data: rows.map(row => exhibit.get(y, row)), axisTick: { show: false },
        axisLabel: labels.axisLabel },
      series: values.map((key, i) => ({ type: "bar", name: plainName(exhibit.column[key]), barGap: "10%", barCategoryGap: "28%", barMaxWidth: 14,
        itemStyle: { color: COLOURS[i], decal: i ? HATCH(5) : null }, data: rows.map(row => exhibit.get(key, row)) })) }), caption: unitName(scale) };
  },

  /** Changes, widest first: a tornado about what stands. */
  deltas(exhibit, part) {
    const { facet, y, value, unit } = exhibit.options;
    const rows = rowsOf(exhibit).filter(row => exhibit.get(facet, row) === part && exhibit.get(value, row));
    if (!rows.length) return { empty: say("no-change") };
    rows.sort((a, b) => Math.abs(exhibit.get(value, b)) - Math.abs(exhibit.get(value, a)));
    const shown = rows.slice(0, 30);
    const money = exhibit.column[value].kind === "yuan" || (unit && exhibit.get(unit, shown[0]) === say("unit.yuan"));
    const scale = scaleOf(money ? "yuan" : "number", exhibit.get(value, shown[0]));
    const text = size => Math.abs(size / scale[0]) < 0.0005 ? "≈ 0" : (size > 0 ? "+" : "") + amount(size, money ? "yuan" : "number", money ? scale : undefined).replace(/ .*$/, "");
    const labels = labelsOf(shown.map(row => exhibit.get(y, row)), narrow() ? 120 : 330);
    return { height: 64 + Math.max(26, labels.rowHeight) * shown.length, option: base({
      tooltip: tip(p => `${escaped(p.name)}<br><b>${text(p.value)} ${money ? unitName(scale) : escaped(unit ? exhibit.get(unit, shown[0]) : "")}</b>`),
      grid: { left: 4, right: 30, top: 30, bottom: 4, containLabel: true },
      xAxis: { ...axisOf(scale, ""), position: "top", splitNumber: narrow() ? 3 : 6, boundaryGap: narrow() ? ["30%", "30%"] : ["9%", "9%"] },
      yAxis: { type: "category", inverse: true, data: shown.map(row => exhibit.get(y, row)), axisTick: { show: false }, axisLine: { onZero: false, show: false },
        axisLabel: labels.axisLabel },
      series: [{ type: "bar", barWidth: "62%", barMaxWidth: 18, label: { show: true, formatter: p => text(p.value), fontSize: 10.5, color: TEXT.color },
        data: shown.map(row => ({ value: exhibit.get(value, row), name: exhibit.get(y, row), label: { position: exhibit.get(value, row) > 0 ? "right" : "left" }, itemStyle: { color: exhibit.get(value, row) > 0 ? UP : DOWN } })) }] }),
      caption: money ? unitName(scale) : unit ? exhibit.get(unit, shown[0]) : "" };
  },

  /** What each factor does to a figure: how far its mean moves from the mean of all cells. */
  tornado(exhibit, part) {
    const rows = rowsOf(exhibit).filter(row => exhibit.get("figure", row) === part);
    if (!rows.length) return { empty: say("no-change") };
    const mean = exhibit.get("mean", rows[0]), unit = exhibit.get("unit", rows[0]) || "";
    const kind = unit === say("unit.yuan") ? "yuan" : "number";
    const off = (key, row) => exhibit.get(key, row) - mean;
    const scale = scaleOf(kind, Math.max(...rows.map(row => Math.max(Math.abs(off("at_low", row)), Math.abs(off("at_high", row))))));
    const named = kind === "yuan" ? unitName(scale) : unit;
    const text = size => (size > 0 ? "+" : "") + amount(size, kind, kind === "yuan" ? scale : undefined).replace(/ .*$/, "");
    const signed = size => (size > 0 ? "+" : "") + axisText(size / (kind === "yuan" ? scale[0] : 1));
    const side = (key, name, colour, decal) => ({ type: "bar", name, barGap: "-100%", barWidth: "58%", itemStyle: { color: colour, decal },
      data: rows.map(row => off(key, row)) });
    const labels = labelsOf(rows.map(row => exhibit.get("factor", row)), narrow() ? 110 : 260);
    return { height: 96 + Math.max(30, labels.rowHeight) * rows.length, option: base({
      tooltip: { trigger: "axis", axisPointer: { type: "shadow" }, confine: true, valueFormatter: size => text(size) + " " + named, textStyle: { fontSize: 12, fontFamily: FONT } },
      legend: { top: 0, left: 0, textStyle: TEXT },
      grid: { left: 4, right: 34, top: 54, bottom: 4, containLabel: true },
      xAxis: { type: "value", position: "top", splitNumber: narrow() ? 3 : 6, axisLabel: { formatter: signed, hideOverlap: true } },
      yAxis: { type: "category", inverse: true, data: rows.map(row => exhibit.get("factor", row)), axisTick: { show: false }, axisLine: { onZero: true },
        axisLabel: { ...labels.axisLabel, margin: 10 } },
      series: [side("at_low", say("low"), COLOURS[1], HATCH(5)), side("at_high", say("high"), COLOURS[0], null)] }),
      caption: say("mean", kind === "yuan" ? amount(mean, "yuan") : amount(mean, kind) + " " + unit, named) };
  },

  /** How far figures spread over all cells, each in percent of its mean: 5, 25, 50, 75, 95 %. */
  spread(exhibit) {
    const rows = rowsOf(exhibit).filter(row => exhibit.get(exhibit.options.y, row) !== null && exhibit.get("mean", row) > 0);
    if (!rows.length) return { empty: say("no-change") };
    const keys = ["p5", "p25", "p50", "p75", "p95"];
    const share = row => keys.map(key => 100 * exhibit.get(key, row) / exhibit.get("mean", row));
    const labels = labelsOf(rows.map(row => exhibit.get("figure", row)), narrow() ? 130 : 330);
    return { height: 40 + Math.max(24, labels.rowHeight) * rows.length, option: base({
      tooltip: tip(p => `${escaped(exhibit.get("figure", rows[p.dataIndex]))}<br>` + keys.map(key =>
        `${escaped(exhibit.column[key].name)}: <b>${cellText(exhibit.column[key], exhibit.get(key, rows[p.dataIndex]))} ${escaped(exhibit.get("unit", rows[p.dataIndex]) || "")}</b>`).join("<br>")),
      grid: { left: 4, right: 34, top: 30, bottom: 4, containLabel: true },
      xAxis: { type: "value", position: "top", scale: true, splitNumber: narrow() ? 3 : 8, axisLabel: { formatter: value => number(value, 0) + " %", hideOverlap: true } },
      yAxis: { type: "category", inverse: true, data: rows.map(row => exhibit.get("figure", row)), axisTick: { show: false }, axisLine: { show: false },
        axisLabel: labels.axisLabel },
      series: [{ type: "boxplot", boxWidth: [6, 13], itemStyle: { color: COLOURS[4], borderColor: "#1c2733", borderWidth: 1 }, data: rows.map(share) }] }),
      caption: say("spread") };
  },

  /** How many times as much a part fetches worked up; on a scale of tens. */
  uplift(exhibit, part) {
    const rows = rowsOf(exhibit).filter(row => (part === undefined || exhibit.get("raw", row) === part) && exhibit.get("ex_works_times", row) > 0);
    const name = row => exhibit.get("part", row) + " → " + exhibit.get("product", row);
    const points = (key, symbol, colour) => ({ type: "scatter", name: exhibit.column[key].name, symbol, symbolSize: 11, itemStyle: { color: colour },
      data: rows.map((row, i) => [exhibit.get(key, row), i]).filter(point => point[0] !== null && point[0] > 0) });
    const ends = rows.flatMap(row => [exhibit.get("ex_works_times", row), exhibit.get("retail_times", row)]).filter(value => value > 0);
    const labels = labelsOf(rows.map(name), narrow() ? 130 : 330);
    return { height: 78 + Math.max(21, labels.rowHeight) * rows.length, option: base({
      tooltip: tip(p => `${escaped(name(rows[p.data[1]]))}<br>${escaped(p.seriesName)}: <b>${number(p.data[0], 1)}</b>`),
      legend: { top: 0, left: 0, textStyle: TEXT },
      grid: { left: 4, right: 24, top: 54, bottom: 4, containLabel: true },
      xAxis: { type: "log", position: "top", min: Math.min(1, 10 ** Math.floor(Math.log10(Math.min(1, ...ends)))), max: 10 ** Math.ceil(Math.log10(Math.max(10, ...ends))),
        axisLabel: { hideOverlap: true, formatter: value => number(value, value < 1 ? Math.round(-Math.log10(value)) : 0) + " ×" } },
      yAxis: { type: "category", inverse: true, data: rows.map(name), axisTick: { show: false }, splitLine: { show: true, lineStyle: { color: "#eef1f4" } },
        axisLabel: labels.axisLabel },
      series: [points("ex_works_times", "circle", COLOURS[0]), points("retail_times", "diamond", COLOURS[1])] }), caption: say("log") };
  },

  /** Taken and left, month by month, of one raw material. */
  columns(exhibit, part) {
    const rows = rowsOf(exhibit).filter(row => part === undefined || exhibit.get("raw_group", row) === part);
    const months = rows.map(row => exhibit.get("period", row));
    const unit = rows.length ? say("unit-" + exhibit.get("unit", rows[0])) : "";
    const series = ["taken", "declined"].map((key, i) => ({ type: "bar", stack: "all", name: exhibit.column[key].name,
      itemStyle: { color: i ? COLOURS[1] : COLOURS[0], decal: i ? HATCH(5) : null }, data: rows.map(row => exhibit.get(key, row)) }));
    return { height: 300, option: base({
      tooltip: { trigger: "axis", confine: true, valueFormatter: value => number(value, 0) + " " + unit },
      legend: { top: 0, textStyle: TEXT },
      grid: { left: 8, right: 12, top: 52, bottom: 4, containLabel: true },
      xAxis: { type: "category", data: months }, yAxis: { type: "value", name: unit, nameTextStyle: { align: "left" }, axisLabel: { formatter: value => number(value, 0) } },
      series }) };
  },

  /** Stacked months; what is small goes together under one name, the table has all of it. */
  months(exhibit) {
    const { series: by, value } = exhibit.options, kind = exhibit.column[value].kind;
    const months = distinct(exhibit, "period").sort();
    const totals = new Map(), cell = new Map();
    for (const row of rowsOf(exhibit)) {
      const name = exhibit.get(by, row), size = exhibit.get(value, row);
      totals.set(name, (totals.get(name) || 0) + size);
      cell.set(name + "\n" + exhibit.get("period", row), size);
    }
    const ranked = [...totals.keys()].sort((a, b) => totals.get(b) - totals.get(a));
    const own = ranked.length > 9 ? ranked.slice(0, 8) : ranked, rest = ranked.slice(own.length);
    const of = (name, month) => cell.get(name + "\n" + month) || 0;
    const list = own.map(name => [name, months.map(month => of(name, month))]);
    if (rest.length) list.push([say("other"), months.map(month => rest.reduce((sum, name) => sum + of(name, month), 0))]);
    const top = Math.max(0, ...months.map((_, i) => list.reduce((sum, each) => sum + each[1][i], 0)));
    const scale = scaleOf(kind, top);
    return { height: narrow() ? 400 : 360, option: base({
      tooltip: { trigger: "axis", confine: true, valueFormatter: size => amount(size, kind, scale), textStyle: { fontSize: 12, fontFamily: FONT } },
      legend: narrow() ? { bottom: 0, left: 0, type: "scroll", textStyle: TEXT } : { right: 0, top: "middle", orient: "vertical", textStyle: { ...TEXT, width: 170, overflow: "break" } },
      grid: { left: 8, right: narrow() ? 8 : 200, top: 34, bottom: narrow() ? 34 : 4, containLabel: true },
      xAxis: { type: "category", data: months, axisLabel: { hideOverlap: true } },
      yAxis: axisOf(scale),
      series: list.map(([name, data], i) => ({ type: "bar", stack: "all", barWidth: "72%", name, data,
        itemStyle: { color: COLOURS[i % COLOURS.length], decal: HATCH(i), borderColor: "#fff", borderWidth: 0.5 } })) }) };
  },

  /** Use of lines, month by month. */
  heat(exhibit) {
    const { key, x, value, mark } = exhibit.options;
    const lines = distinct(exhibit, key), months = distinct(exhibit, x), flat = narrow();
    const place = new Map(lines.map((line, i) => [line, i])), month = new Map(months.map((each, i) => [each, i]));
    const names = [], cells = [], off = [], marks = [], yes = [];
    for (const row of rowsOf(exhibit)) {
      const at = [month.get(exhibit.get(x, row)), place.get(exhibit.get(key, row))];
      names[at[1]] = exhibit.get("plant", row) + " · " + exhibit.get("line_name", row);
      yes[row] = exhibit.column[mark].cells[row];
      const use = exhibit.get(value, row);
      (use === null ? off : cells).push([...at, use === null ? 0 : use, row]);
      if (exhibit.get(mark, row) === say("yes")) marks.push([...at, row]);
    }
    const text = p => {
      const row = p.data[p.data.length - 1];
      return `${escaped(names[p.data[1]])}, ${exhibit.get(x, row)}<br><b>${exhibit.get(value, row) === null ? say("off") : amount(exhibit.get(value, row), "percent")}</b><br>` +
        `${number(exhibit.get("hours_used", row), 1)} / ${number(exhibit.get("hours_available", row), 1)} ${say("unit.h")}` +
        (exhibit.get(mark, row) === say("yes") ? "<br>" + say("best") : "");
    };
    return { height: 80 + 15 * lines.length, wide: true, option: base({
      tooltip: tip(text),
      visualMap: { min: 0, max: 100, calculable: false, orient: "horizontal", left: "center", top: 0, itemHeight: 160, text: ["100 %", "0 %"], textStyle: TEXT, inRange: { color: CIVIDIS }, dimension: 2, seriesIndex: 0 },
      grid: { left: 4, right: 10, top: 62, bottom: 4, containLabel: true },
      xAxis: { type: "category", data: months, position: "top", axisTick: { show: false }, splitArea: { show: false } },
      yAxis: { type: "category", data: names, inverse: true, axisTick: { show: false }, axisLabel: { interval: 0, fontSize: 10.5, width: flat ? 170 : 330, overflow: "truncate" } },
      series: [
        { type: "heatmap", data: cells, itemStyle: { borderColor: "#fff", borderWidth: 1 } },
        { type: "custom", data: off, renderItem: (params, api) => {
          const at = api.coord([api.value(0), api.value(1)]), size = api.size([1, 1]);
          return { type: "rect", shape: { x: at[0] - size[0] / 2 + 0.5, y: at[1] - size[1] / 2 + 0.5, width: size[0] - 1, height: size[1] - 1 }, style: { fill: "#e8ebee" } };
        } },
        { type: "scatter", data: marks, symbolSize: 5, itemStyle: { color: "#ffffff", borderColor: "#d55e00", borderWidth: 1.5 } }] }) };
  },

  /** Value and bound while the plan was sought. */
  progress(exhibit) {
    if (exhibit.rows === 0) return { empty: say("no-progress") };
    const rows = rowsOf(exhibit);
    const line = key => rows.filter(row => exhibit.get(key, row) !== null).map(row => [exhibit.get("seconds", row), exhibit.get(key, row)]);
    const value = line("value"), bound = line("bound");
    const end = rows.length ? exhibit.get("seconds", rows.length - 1) : 0;
    for (const each of [value, bound]) if (each.length) each.push([end, each[each.length - 1][1]]);
    const all = [...value, ...bound].map(point => point[1]);
    const scale = scaleOf("yuan", Math.max(...all.map(Math.abs)));
    const one = (key, data, colour, type) => ({ type: "line", step: "end", name: plainName(exhibit.column[key]), data, symbol: key === "value" ? "circle" : "diamond", symbolSize: 6, lineStyle: { color: colour, width: 2, type }, itemStyle: { color: colour } });
    return { height: 340, option: base({
      tooltip: { trigger: "axis", confine: true, valueFormatter: size => amount(size, "yuan") },
      legend: { top: 0, textStyle: TEXT },
      grid: { left: 8, right: 26, top: 54, bottom: 24, containLabel: true },
      xAxis: { type: "value", name: say("unit.seconds"), nameLocation: "middle", nameGap: 24, min: 0 },
      yAxis: { ...axisOf(scale), scale: true },
      series: [one("bound", bound, COLOURS[3], "dashed"), one("value", value, COLOURS[0], "solid")] }) };
  },

  /** Value and bound of several runs over time. */
  race(exhibit, part) {
    const { by, facet } = exhibit.options;
    const rows = rowsOf(exhibit).filter(row => exhibit.get(facet, row) === part);
    const bounds = rows.map(row => exhibit.get("bound", row)).filter(bound => bound !== null);
    const values = rows.map(row => exhibit.get("value", row)).filter(value => value !== null);
    if (!bounds.length && !values.length) return { empty: say("no-race") };
    const top = bounds.length ? Math.min(...bounds) : Math.max(...values);
    const least = Math.max(top - 0.1 * Math.abs(top), Math.min(...values, top));
    const scale = scaleOf("yuan", Math.max(...bounds, ...values));
    // A round number below what is shown.
    const step = 10 ** Math.floor(Math.log10(Math.max(1e-9, Math.abs(top) * 0.02)));
    const min = Math.floor(least / step) * step;
    const symbols = ["circle", "rect", "triangle", "diamond", "pin", "arrow", "roundRect"];
    const series = distinct(exhibit, by, rows).flatMap((run, i) => ["value", "bound"].map(key => ({
      type: "line", step: "end", name: run, symbol: symbols[i % symbols.length], symbolSize: key === "value" ? 7 : 5, clip: true,
      itemStyle: { color: COLOURS[i % COLOURS.length] }, lineStyle: { width: key === "value" ? 2 : 1.5, type: key === "value" ? "solid" : "dashed" },
      data: rows.filter(row => exhibit.get(by, row) === run && exhibit.get(key, row) !== null).map(row => [exhibit.get("seconds", row), exhibit.get(key, row)]) })));
    return { height: 460, option: base({
      tooltip: { trigger: "item", confine: true, textStyle: { fontSize: 12, fontFamily: FONT }, formatter: p => `${escaped(p.seriesName)}, ${number(p.data[0], 1)} ${say("unit.seconds")}<br><b>${amount(p.data[1], "yuan")}</b>` },
      legend: { top: 0, left: 0, textStyle: TEXT, type: narrow() ? "scroll" : "plain" },
      grid: { left: 8, right: 26, top: 58, bottom: 24, containLabel: true },
      xAxis: { type: "value", name: say("unit.seconds"), nameLocation: "middle", nameGap: 24, min: 0 },
      yAxis: { ...axisOf(scale), min, scale: true }, series }), caption: say("race", unitName(scale), amount(min, "yuan", scale)) };
  },

  /** Measures against a size, both on scales of tens. */
  powers(exhibit) {
    const { by, x, y } = exhibit.options;
    const rows = rowsOf(exhibit).filter(row => exhibit.get(y, row) > 0);
    if (!rows.length) return { empty: say("no-powers") };
    const symbols = ["circle", "rect", "triangle", "diamond", "pin", "arrow", "roundRect"];
    const log = (key, extra) => ({ type: "log", axisLabel: { formatter: axisText }, name: plainName(exhibit.column[key]), ...extra });
    return { height: 420, option: base({
      tooltip: tip(p => `${escaped(p.seriesName)}, ${number(p.data[0], 0)}<br><b>${number(p.data[1], 1)}</b>`),
      legend: { top: 0, left: 0, textStyle: TEXT, type: narrow() ? "scroll" : "plain" },
      grid: { left: 8, right: 26, top: 58, bottom: 24, containLabel: true },
      xAxis: log(x, { nameLocation: "middle", nameGap: 24 }), yAxis: log(y, { nameTextStyle: { align: "left" } }),
      series: distinct(exhibit, by, rows).map((name, i) => ({ type: "line", name, symbol: symbols[i % symbols.length], symbolSize: 9,
        data: rows.filter(row => exhibit.get(by, row) === name).map(row => [exhibit.get(x, row), exhibit.get(y, row)]) })) }), caption: say("powers") };
  },

  /** Places and hauls by coordinates, to scale, without borders. */
  map(exhibit, part) {
    const hauls = EXHIBITS[exhibit.options.hauls];
    const places = new Map();
    for (const row of rowsOf(exhibit)) {
      places.set(exhibit.get("site", row), { row, name: exhibit.get("place", row), kind: exhibit.get("kind", row),
        at: [exhibit.get("longitude", row), exhibit.get("latitude", row)],
        size: Math.max(exhibit.get("tonnes_in", row), exhibit.get("tonnes_out", row)) });
    }
    const near = [...places.values()].filter(place => place.kind !== "market");
    const greatest = Math.max(1, ...[...places.values()].map(place => place.size));
    const moves = rowsOf(hauls).map(row => ({ row, kind: hauls.get("kind", row), tonnes: hauls.get("tonnes", row),
      coords: [places.get(hauls.get("from_site", row)).at, places.get(hauls.get("to_site", row)).at] }));
    const most = Math.max(1, ...moves.map(move => move.tonnes));
    const looks = { origin: ["circle", COLOURS[2]], plant: ["rect", COLOURS[0]], market: ["diamond", COLOURS[3]], store: ["triangle", COLOURS[5]] };
    const lines = (kind, name, colour) => ({ type: "lines", coordinateSystem: "cartesian2d", name, z: 1, clip: true,
      effect: { show: false }, silent: false, lineStyle: { color: colour, curveness: 0.12 },
      data: moves.filter(move => move.kind === kind).map(move => ({ coords: move.coords, row: move.row,
        lineStyle: { width: 0.6 + 6 * Math.sqrt(move.tonnes / most), opacity: 0.25 + 0.4 * Math.sqrt(move.tonnes / most) } })) });
    const dots = kind => {
      const own = [...places.values()].filter(place => place.kind === kind);
      if (!own.length) return null;
      return { type: "scatter", name: exhibit.get("what", own[0].row), symbol: looks[kind][0], z: kind === "plant" ? 4 : 3, clip: true,
        itemStyle: { color: looks[kind][1], opacity: 0.88, borderColor: "#fff", borderWidth: 0.8 },
        label: { show: kind !== "origin", position: "right", distance: 3, formatter: p => p.data.name, fontSize: 10.5, color: "#1c2733", textBorderColor: "#fff", textBorderWidth: 2 },
        labelLayout: { hideOverlap: true },
        data: own.map(place => ({ value: place.at, name: place.name, row: place.row, symbolSize: 5 + 17 * Math.sqrt(place.size / greatest) })) };
    };
    const shown = part === "far" ? [...places.values()] : near;
    return { height: narrow() ? 420 : 620, fit: shown.map(place => place.at), option: base({
      tooltip: tip(p => p.seriesType === "lines"
        ? `${escaped(hauls.get("from", p.data.row))} → ${escaped(hauls.get("to", p.data.row))}<br><b>${amount(hauls.get("tonnes", p.data.row), "tonnes")}</b>`
        : `${escaped(p.data.name)} (${escaped(exhibit.get("region", p.data.row))})<br>${exhibit.column.tonnes_in.name}: <b>${amount(exhibit.get("tonnes_in", p.data.row), "tonnes")}</b><br>${exhibit.column.tonnes_out.name}: <b>${amount(exhibit.get("tonnes_out", p.data.row), "tonnes")}</b>`),
      legend: { top: 0, textStyle: TEXT, type: narrow() ? "scroll" : "plain" },
      grid: { left: 40, right: 12, top: 40, bottom: 26 },
      xAxis: { type: "value", axisLabel: { formatter: "{value}°", showMinLabel: false, showMaxLabel: false }, splitLine: { lineStyle: { color: "#eef1f4" } } },
      yAxis: { type: "value", axisLabel: { formatter: "{value}°", showMinLabel: false, showMaxLabel: false }, splitLine: { lineStyle: { color: "#eef1f4" } } },
      dataZoom: [{ type: "inside", xAxisIndex: 0, zoomOnMouseWheel: "ctrl", moveOnMouseMove: true, preventDefaultMouseMove: false, filterMode: "none" },
        { type: "inside", yAxisIndex: 0, zoomOnMouseWheel: "ctrl", moveOnMouseMove: true, preventDefaultMouseMove: false, filterMode: "none" }],
      series: [lines("lots", say("lots"), "#3c8d6e"), lines("goods", say("goods"), "#5b7fa6"),
        dots("origin"), dots("plant"), dots("market"), dots("store")].filter(Boolean) }) };
  }
};

/** Ranges of both axes that hold all points with a degree equally long both ways on the ground. */
function fitted(points, width, height) {
  const xs = points.map(point => point[0]), ys = points.map(point => point[1]);
  const mid = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
  const shrink = Math.cos(mid[1] * Math.PI / 180);
  const span = [Math.max(0.5, 1.12 * (Math.max(...xs) - Math.min(...xs))), Math.max(0.5, 1.12 * (Math.max(...ys) - Math.min(...ys)))];
  const degrees = Math.max(span[0] * shrink / width, span[1] / height);
  const half = [degrees * width / shrink / 2, degrees * height / 2];
  const round = value => Math.round(value * 10) / 10;
  return { x: [round(mid[0] - half[0]), round(mid[0] + half[0])], y: [round(mid[1] - half[1]), round(mid[1] + half[1])] };
}
