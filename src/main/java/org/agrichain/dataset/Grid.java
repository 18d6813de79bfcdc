package org.agrichain.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table as text that can be changed: every row has one cell for each column of the schema. */
final class Grid {
  /** A row with the file and line that last had a say in it. */
  static final class Row {
    private final String[] cells;
    private String file;
    private int line;

    Row(String file, int line, String[] cells) {
      this.file = file;
      this.line = line;
      this.cells = cells;
    }

    String cell(int column) {
      return cells[column];
    }

    void cell(int column, String text, String byFile, int byLine) {
      cells[column] = text;
      file = byFile;
      line = byLine;
    }

    Row copy(String byFile, int byLine) {
      return new Row(byFile, byLine, cells.clone());
    }
  }

  private final SchemaTable schema;
  private final String file;
  private final Map<String, String> headings;
  private final List<Row> rows = new ArrayList<>();

  private Grid(SchemaTable schema, String file, Map<String, String> headings) {
    this.schema = schema;
    this.file = file;
    this.headings = headings;
  }

  /** The rows of a table that was read without an error. */
  static Grid of(BoundTable table) {
    Grid grid = new Grid(table.schema(), table.file(), table.headings());
    for (BoundTable.Row row : table.rows()) {
      String[] cells = Arrays.stream(row.values()).map(Canonical::text).toArray(String[]::new);
      grid.rows.add(new Row(row.file(), row.line(), cells));
    }
    return grid;
  }

  /** A table without rows. */
  static Grid empty(SchemaTable schema, String file) {
    return new Grid(schema, file, new HashMap<>());
  }

  SchemaTable schema() {
    return schema;
  }

  /** The rows, which may be changed. */
  List<Row> rows() {
    return rows;
  }

  /** Position of a column by its name or its Chinese heading, -1 when there is none. */
  int column(String name) {
    for (int i = 0; i < schema.columns().size(); i++) {
      SchemaColumn column = schema.columns().get(i);
      if (column.name().equals(name) || column.headingZh().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** The table as if it had been read from a file. */
  RawTable raw() {
    String[] header =
        schema.columns().stream()
            .map(column -> headings.getOrDefault(column.name(), column.name()))
            .toArray(String[]::new);
    List<RawTable.Row> raw =
        rows.stream().map(row -> new RawTable.Row(row.file, row.line, row.cells)).toList();
    return new RawTable(schema.name(), file, 1, header, raw, false);
  }
}
