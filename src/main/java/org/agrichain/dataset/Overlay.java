package org.agrichain.dataset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Applies the changes of scenarios to the tables of a dataset, in order. */
final class Overlay {
  private final Map<String, Grid> grids = new LinkedHashMap<>();
  private final Schema schema = Schema.current();
  private final IssueList issues;
  private final ChangeFaults faults;

  /** Begins with the tables of a dataset without errors. */
  Overlay(Map<String, BoundTable> tables, IssueList issues) {
    tables.forEach((name, table) -> grids.put(name, Grid.of(table)));
    this.issues = issues;
    faults = new ChangeFaults(issues);
  }

  /** The tables as they are now, by name. */
  Map<String, RawTable> raw() {
    Map<String, RawTable> raw = new LinkedHashMap<>();
    grids.forEach((name, grid) -> raw.put(name, grid.raw()));
    return raw;
  }

  /** Applies a scenario: first the rows of its tables, then its changes. */
  void apply(RawScenario scenario) {
    for (RawTable part : scenario.tables()) {
      new PartTable(part, issues).addTo(grid(part.table(), part.file()));
    }
    scenario.changes().forEach(this::apply);
  }

  /** Applies one change; what cannot be done becomes an issue. */
  void apply(Change change) {
    ScenarioRow row = change.row();
    if (row.table() == null) {
      faults.missing(change, "table");
      return;
    }
    SchemaTable table = table(row.table());
    if (table == null) {
      faults.unknownTable(change, schema.tables().stream().map(SchemaTable::name).toList());
      return;
    }
    Grid grid = grid(table.name(), change.file());
    switch (row.action()) {
      case SET, SCALE, SHIFT -> column(change, grid);
      case ADD -> add(change, grid);
      case COPY -> copy(change, grid);
      default -> remove(change, grid);
    }
  }

  private Grid grid(String table, String file) {
    return grids.computeIfAbsent(table, name -> Grid.empty(schema.table(name), file));
  }

  private SchemaTable table(String name) {
    for (SchemaTable table : schema.tables()) {
      if (table.name().equals(name) || table.headingZh().equals(name)) {
        return table;
      }
    }
    return null;
  }

  private List<Grid.Row> rows(Change change, Grid grid) {
    Condition condition = Condition.of(change, grid, grids::get, faults);
    if (condition == null) {
      return null;
    }
    List<Grid.Row> rows = grid.rows().stream().filter(condition::holds).toList();
    if (rows.isEmpty()) {
      faults.noRow(change);
    }
    return rows;
  }

  private void column(Change change, Grid grid) {
    String name = change.row().column();
    if (name == null) {
      faults.missing(change, "column");
      return;
    }
    int column = grid.column(name);
    if (column < 0) {
      faults.unknownColumn(change, "column", name, grid.schema());
      return;
    }
    boolean computed = change.row().action() != Action.SET;
    String value = change.row().value() == null ? "" : change.row().value();
    if (computed && !CellReader.isNumber(value)) {
      faults.notANumber(change, "value", value);
      return;
    }
    List<Grid.Row> rows = rows(change, grid);
    if (rows == null) {
      return;
    }
    for (Grid.Row row : rows) {
      String old = row.cell(column);
      if (computed && !old.isEmpty() && !CellReader.isNumber(old)) {
        faults.notANumber(change, name, old);
        return;
      }
      // A blank cell means no limit or every one; a factor of it is the same.
      if (!computed || !old.isEmpty()) {
        String text = computed ? computed(change, grid, column, old) : value;
        row.cell(column, text, change.file(), change.line());
      }
    }
  }

  private static String computed(Change change, Grid grid, int column, String old) {
    BigDecimal by = new BigDecimal(change.row().value());
    BigDecimal before = new BigDecimal(old);
    BigDecimal now = change.row().action() == Action.SCALE ? before.multiply(by) : before.add(by);
    if (grid.schema().columns().get(column).type() == SchemaColumn.Type.INT) {
      now = now.setScale(0, RoundingMode.HALF_UP);
    }
    return now.signum() == 0 ? "0" : now.stripTrailingZeros().toPlainString();
  }

  private void add(Change change, Grid grid) {
    String[] cells = new String[grid.schema().columns().size()];
    Arrays.fill(cells, "");
    Grid.Row row = new Grid.Row(change.file(), change.line(), cells);
    if (pairs(change, grid, List.of(row))) {
      grid.rows().add(row);
    }
  }

  private void copy(Change change, Grid grid) {
    List<Grid.Row> rows = rows(change, grid);
    if (rows != null) {
      List<Grid.Row> copies =
          rows.stream().map(row -> row.copy(change.file(), change.line())).toList();
      if (pairs(change, grid, copies)) {
        grid.rows().addAll(copies);
      }
    }
  }

  private void remove(Change change, Grid grid) {
    List<Grid.Row> rows = rows(change, grid);
    if (rows != null) {
      grid.rows().removeAll(rows);
    }
  }

  /** Fills cells from {@code column=value; column=value}; false when any pair is wrong. */
  private boolean pairs(Change change, Grid grid, List<Grid.Row> rows) {
    if (change.row().value() == null) {
      faults.missing(change, "value");
      return false;
    }
    boolean good = true;
    for (String pair : change.row().value().split("[;；]")) {
      int equals = pair.indexOf('=');
      int column = equals < 0 ? -1 : grid.column(pair.substring(0, equals).strip());
      if (pair.isBlank()) {
        continue;
      }
      if (equals < 0) {
        faults.badPair(change, pair.strip());
      } else if (column < 0) {
        String name = pair.substring(0, equals).strip();
        faults.unknownColumn(change, "value", name, grid.schema());
      }
      good &= column >= 0;
      for (Grid.Row row : column < 0 ? List.<Grid.Row>of() : rows) {
        row.cell(column, pair.substring(equals + 1).strip(), change.file(), change.line());
      }
    }
    return good;
  }
}
