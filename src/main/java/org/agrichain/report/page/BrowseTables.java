package org.agrichain.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanColumn;
import org.agrichain.plan.PlanTable;

/** The tables of the plan to sort and filter, with names in place of identifiers. */
final class BrowseTables {
  /** Shown by pictures of their own, row by row. */
  private static final Set<String> SHOWN = Set.of("capacity", "progress");

  private BrowseTables() {}

  static List<Exhibit> of(Plan plan, Labels labels) {
    List<Exhibit> exhibits = new ArrayList<>();
    for (PlanTable table : PlanTable.all()) {
      if (!SHOWN.contains(table.name()) && !table.rows(plan).isEmpty()) {
        exhibits.add(exhibit(table, plan, labels));
      }
    }
    return exhibits;
  }

  private static Exhibit exhibit(PlanTable table, Plan plan, Labels labels) {
    List<Column> columns = table.columns().stream().map(BrowseTables::column).toList();
    List<List<Object>> rows = new ArrayList<>();
    for (Object row : table.rows(plan)) {
      List<Object> cells = new ArrayList<>(columns.size());
      for (PlanColumn column : table.columns()) {
        cells.add(labels.cell(column.name(), column.value(row)));
      }
      rows.add(cells);
    }
    return Exhibit.table("tables", "table-" + table.name(), columns, rows);
  }

  private static Column column(PlanColumn column) {
    String name = column.name();
    if (name.endsWith("period") && !name.equals("delay_period")) {
      return new Column(name, Column.Kind.PERIOD);
    }
    if (!column.isNumber()) {
      return Column.word(name);
    }
    return name.contains("yuan") ? Column.yuan(name) : Column.number(name);
  }
}
