package org.agrichain.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.agrichain.comparison.Comparison;
import org.agrichain.comparison.DeadweightRow;
import org.agrichain.comparison.GainRow;
import org.agrichain.comparison.MoveRow;
import org.agrichain.comparison.VariantRow;

/**
 * Who gains and who loses by each scenario, what moved, and what was paid for nothing.
 *
 * @param titles title of each scenario
 */
record ComparisonDetails(
    Comparison comparison,
    Map<String, String> titles,
    Labels labels,
    FigureNames names,
    Phrases phrases) {

  /** Kinds of what moved, raw lots first. */
  private static final List<String> KINDS = List.of("lots", "lines", "made", "sold", "hauled");

  private List<String> scenarios() {
    return comparison.scenarios().stream().map(VariantRow::scenario).toList();
  }

  Exhibit gains() {
    List<List<Object>> rows = new ArrayList<>();
    for (GainRow row : comparison.gains()) {
      String by = phrases.name("by", row.by());
      rows.add(
          Exhibit.row(
              titles.get(row.scenario()) + " · " + by,
              titles.get(row.scenario()),
              by,
              names.who(row),
              row.baseYuan(),
              row.yuan(),
              row.deltaYuan(),
              phrases.name("outcome", row.outcome())));
    }
    return new Exhibit(
        "gains",
        "compare-gains",
        "deltas",
        Map.of("facet", "view", "y", "who", "value", "change_yuan"),
        List.of(
            Column.word("view"),
            Column.word("scenario_title"),
            Column.word("by"),
            Column.word("who"),
            Column.yuan("base_yuan"),
            Column.yuan("yuan"),
            Column.yuan("change_yuan"),
            Column.word("outcome")),
        rows);
  }

  Exhibit moves() {
    List<List<Object>> rows = new ArrayList<>();
    List<MoveRow> sorted = new ArrayList<>(comparison.moves());
    sorted.sort(
        Comparator.<MoveRow>comparingInt(row -> scenarios().indexOf(row.scenario()))
            .thenComparingInt(row -> KINDS.indexOf(row.kind())));
    for (MoveRow row : sorted) {
      String kind = phrases.name("move", row.kind());
      String way = names.way(row);
      rows.add(
          Exhibit.row(
              titles.get(row.scenario()) + " · " + kind + " (" + names.unit(row.unit()) + ")",
              names.what(row) + (way.isEmpty() ? "" : " · " + way),
              titles.get(row.scenario()),
              kind,
              names.what(row),
              labels.cell("site", row.fromSite()),
              labels.cell("site", row.toSite()),
              row.base(),
              row.value(),
              row.delta(),
              names.unit(row.unit())));
    }
    return new Exhibit(
        "moves",
        "compare-moves",
        "deltas",
        Map.of("facet", "view", "y", "who", "value", "change", "unit", "unit"),
        List.of(
            Column.word("view"),
            Column.word("who"),
            Column.word("scenario_title"),
            Column.word("by"),
            Column.word("what"),
            Column.word("from"),
            Column.word("to"),
            Column.number("base_amount"),
            Column.number("scenario_amount"),
            Column.number("change"),
            Column.word("unit")),
        rows);
  }

  Exhibit deadweight() {
    List<List<Object>> rows = new ArrayList<>();
    for (DeadweightRow row : comparison.deadweight()) {
      boolean all = row.product().isEmpty();
      String product =
          all ? phrases.say("page.all") : String.valueOf(labels.cell("product", row.product()));
      String stage = row.stage().isEmpty() ? null : labels.stage(row.stage());
      rows.add(
          Exhibit.row(
              titles.get(row.scenario()),
              product + (stage == null ? "" : " · " + stage),
              product,
              stage,
              row.basePaidYuan(),
              row.paidYuan(),
              row.paidForBaseYuan(),
              row.deadweightYuan(),
              row.deadweightPercent()));
    }
    return new Exhibit(
        "gains",
        "compare-deadweight",
        "bars",
        Map.of(
            "facet",
            "scenario_title",
            "y",
            "who",
            "values",
            List.of("paid_yuan", "deadweight_yuan"),
            "order",
            "given"),
        List.of(
            Column.word("scenario_title"),
            Column.word("who"),
            Column.word("product"),
            Column.word("stage"),
            Column.yuan("base_paid_yuan"),
            Column.yuan("paid_yuan"),
            Column.yuan("paid_for_base_yuan"),
            Column.yuan("deadweight_yuan"),
            new Column("deadweight_percent", Column.Kind.PERCENT)),
        rows);
  }
}
