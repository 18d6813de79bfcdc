package org.agrichain.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agrichain.comparison.Comparison;
import org.agrichain.comparison.DeadweightRow;
import org.agrichain.comparison.GainRow;
import org.agrichain.comparison.MoveRow;

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

  Exhibit gains() {
    List<List<Object>> rows = new ArrayList<>();
    for (GainRow row : comparison.gains()) {
      String by = phrases.name("by", row.by());
      rows.add(
          Exhibit.row(
              titles.get(row.scenario()) + " · " + by,
              titles.get(row.scenario()),
              by,
              who(row),
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

  private String who(GainRow row) {
    return switch (row.by()) {
      case "region" -> labels.region(row.who().isEmpty() ? null : row.who());
      case "site" -> row.who().isEmpty() ? phrases.say("word.no-place") : labels.site(row.who());
      case "stage" -> labels.stage(row.who());
      case "actor", "surplus", "treasury" -> labels.actor(row.who());
      default -> String.valueOf(labels.cell("product", row.who()));
    };
  }

  Exhibit moves() {
    List<List<Object>> rows = new ArrayList<>();
    for (MoveRow row : comparison.moves()) {
      String what =
          row.kind().equals("lines") ? labels.line(row.what()) : labels.material(row.what());
      rows.add(
          Exhibit.row(
              titles.get(row.scenario()),
              phrases.name("move", row.kind()),
              what,
              labels.cell("site", row.fromSite()),
              labels.cell("site", row.toSite()),
              row.base(),
              row.value(),
              row.delta(),
              names.unit(row.unit())));
    }
    return Exhibit.table(
        "moves",
        "compare-moves",
        List.of(
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
      rows.add(
          Exhibit.row(
              titles.get(row.scenario()),
              row.product().isEmpty()
                  ? phrases.say("page.all")
                  : labels.cell("product", row.product()),
              row.stage().isEmpty() ? null : labels.stage(row.stage()),
              row.basePaidYuan(),
              row.paidYuan(),
              row.paidForBaseYuan(),
              row.deadweightYuan(),
              row.deadweightPercent()));
    }
    return Exhibit.table(
        "gains",
        "compare-deadweight",
        List.of(
            Column.word("scenario_title"),
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
