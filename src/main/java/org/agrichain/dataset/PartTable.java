package org.agrichain.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table in the folder of a scenario: rows with a new key are added, in rows with a known key the
 * filled cells are set. Columns that a row does not need may be left out.
 */
final class PartTable {
  private final RawTable raw;
  private final IssueList issues;

  PartTable(RawTable raw, IssueList issues) {
    this.raw = raw;
    this.issues = issues;
  }

  /** Adds or sets the rows; what is wrong with the file becomes an issue. */
  void addTo(Grid grid) {
    int[] columns = columns(grid);
    List<Integer> key = grid.schema().keyPositions();
    if (issues.hasErrors(raw.file())) {
      return;
    }
    Map<List<String>, Grid.Row> known = new HashMap<>();
    grid.rows().forEach(row -> known.put(key(key, row::cell), row));
    Map<List<String>, Integer> here = new HashMap<>();
    for (RawTable.Row line : raw.rows()) {
      String[] cells = cells(line, columns, grid.schema().columns().size());
      if (cells == null) {
        continue;
      }
      List<String> id = key(key, k -> cells[k]);
      Integer first = here.putIfAbsent(id, line.line());
      Grid.Row old = known.get(id);
      if (first != null) {
        String limit = Messages.text("limit.line", first);
        add(Fault.DUPLICATE_KEY, line.line(), "", String.join(", ", id), limit, "");
      } else if (old == null) {
        grid.rows().add(new Grid.Row(raw.file(), line.line(), cells));
      } else {
        for (int c = 0; c < cells.length; c++) {
          if (!cells[c].isEmpty()) {
            old.cell(c, cells[c], raw.file(), line.line());
          }
        }
      }
    }
  }

  private static List<String> key(List<Integer> key, java.util.function.IntFunction<String> cell) {
    List<String> id = new ArrayList<>();
    key.forEach(k -> id.add(Texts.plain(cell.apply(k))));
    return id;
  }

  private String[] cells(RawTable.Row line, int[] columns, int width) {
    if (line.cells().length != raw.header().length) {
      String found = String.valueOf(line.cells().length);
      String limit = String.valueOf(raw.header().length);
      String hint = Messages.text("hint.cell-count");
      add(Fault.WRONG_CELL_COUNT, line.line(), "", found, limit, hint);
      return null;
    }
    String[] cells = new String[width];
    Arrays.fill(cells, "");
    for (int i = 0; i < columns.length; i++) {
      cells[columns[i]] = line.cells()[i];
    }
    return cells;
  }

  private int[] columns(Grid grid) {
    int[] columns = new int[raw.header().length];
    boolean[] seen = new boolean[grid.schema().columns().size()];
    List<String> names = new ArrayList<>();
    grid.schema().columns().forEach(c -> names.addAll(List.of(c.name(), c.headingZh())));
    String limit = Messages.text("limit.column", grid.schema().name());
    for (int i = 0; i < columns.length; i++) {
      String heading = raw.header()[i];
      columns[i] = grid.column(heading);
      if (columns[i] < 0) {
        String hint = Nearest.hint(heading, names);
        add(Fault.UNKNOWN_COLUMN, raw.headerLine(), heading, heading, limit, hint);
      } else if (seen[columns[i]]) {
        String once = Messages.text("limit.once");
        add(Fault.DUPLICATE_COLUMN, raw.headerLine(), heading, heading, once, "");
      } else {
        seen[columns[i]] = true;
      }
    }
    for (int k : grid.schema().keyPositions()) {
      if (!seen[k]) {
        String name = grid.schema().columns().get(k).name();
        add(Fault.MISSING_COLUMN, raw.headerLine(), name, "", limit, "");
      }
    }
    return columns;
  }

  private void add(Fault fault, int line, String column, String value, String limit, String hint) {
    issues.add(fault, raw.file(), line, column, value, limit, hint);
  }
}
