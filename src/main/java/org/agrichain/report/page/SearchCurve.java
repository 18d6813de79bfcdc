package org.agrichain.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agrichain.plan.Plan;
import org.agrichain.plan.ProgressRow;

/** How value and bound came together while the plan was sought. */
final class SearchCurve {
  private SearchCurve() {}

  static Exhibit of(Plan plan, Phrases phrases) {
    List<List<Object>> rows = new ArrayList<>();
    for (ProgressRow row : plan.progress()) {
      String phase = phrases.name("phase", row.phase());
      rows.add(
          Exhibit.row(row.seconds(), phase, row.steps(), row.valueYuan(), row.upperBoundYuan()));
    }
    return new Exhibit(
        "search",
        "search-progress",
        "progress",
        Map.of(),
        List.of(
            Column.number("seconds"),
            Column.word("phase"),
            Column.number("steps"),
            Column.yuan("value"),
            Column.yuan("bound")),
        rows);
  }
}
