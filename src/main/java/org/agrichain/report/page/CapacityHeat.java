package org.agrichain.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agrichain.plan.CapacityRow;
import org.agrichain.plan.Plan;

/** Use of every line in every period. */
final class CapacityHeat {
  private CapacityHeat() {}

  static Exhibit of(Plan plan, Labels labels) {
    List<List<Object>> rows = new ArrayList<>();
    for (CapacityRow row : plan.capacity()) {
      rows.add(
          Exhibit.row(
              row.line(),
              labels.site(row.site()),
              labels.line(row.line()),
              labels.period(row.period()),
              row.shifts(),
              row.hoursAvailable(),
              row.hoursUsed(),
              row.shifts() == 0 ? null : row.usePercent(),
              row.bottleneck(),
              row.worthYuanPerHour()));
    }
    return new Exhibit(
        "capacity",
        "capacity-use",
        "heat",
        Map.of("key", "line", "x", "period", "value", "use_percent", "mark", "bottleneck"),
        List.of(
            Column.id("line"),
            Column.word("plant"),
            Column.word("line_name"),
            Column.period(),
            Column.number("shifts"),
            new Column("hours_available", Column.Kind.HOURS),
            new Column("hours_used", Column.Kind.HOURS),
            new Column("use_percent", Column.Kind.PERCENT),
            Column.word("bottleneck"),
            Column.yuan("worth_yuan_per_hour")),
        rows);
  }
}
