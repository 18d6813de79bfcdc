package org.agrichain.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Binds the rows of one file to records: headings, cells, keys. */
final class TableBinder {
  private final SchemaTable schema;
  private final RawTable raw;
  private final IssueList issues;
  private final Map<String, String> headings = new HashMap<>();

  private TableBinder(SchemaTable schema, RawTable raw, IssueList issues) {
    this.schema = schema;
    this.raw = raw;
    this.issues = issues;
  }

  /** Rows of the file as records; rows with an error are left out. */
  static BoundTable bind(SchemaTable schema, RawTable raw, IssueList issues) {
    return new TableBinder(schema, raw, issues).bind();
  }

  private BoundTable bind() {
    List<BoundTable.Row> rows = new ArrayList<>();
    if (raw.header().length == 0) {
      if (!issues.hasErrors(raw.file())) {
        add(Fault.EMPTY_TABLE, 0, "", "", Messages.text("limit.headings"), "");
      }
      return new BoundTable(schema, raw.file(), headings, rows);
    }
    String heading = raw.header()[0];
    if (raw.header().length == 1 && heading.matches("(?s).*[;\t].*")) {
      String hint = Messages.text("hint.separator", heading.contains(";") ? ";" : "tab");
      add(Fault.MALFORMED_CSV, raw.headerLine(), "", "", Messages.text("limit.csv"), hint);
      return new BoundTable(schema, raw.file(), headings, rows);
    }
    int[] columnOfCell = columns();
    if (issues.hasErrors(raw.file())) {
      return new BoundTable(schema, raw.file(), headings, rows);
    }
    if (schema.required() && raw.rows().isEmpty()) {
      add(Fault.EMPTY_TABLE, raw.headerLine(), "", "", Messages.text("limit.rows"), "");
    }
    Shapes.Shape shape = Shapes.of(schema.name());
    List<Integer> key = schema.keyPositions();
    Map<List<Object>, RawTable.Row> first = new HashMap<>();
    for (RawTable.Row row : raw.rows()) {
      Object[] values = values(row, columnOfCell, shape);
      if (values != null && isNew(key.stream().map(k -> values[k]).toList(), row, first)) {
        rows.add(new BoundTable.Row(raw.file(row), row.line(), values, shape.create(values)));
      }
    }
    return new BoundTable(schema, raw.file(), headings, rows);
  }

  private boolean isNew(List<Object> key, RawTable.Row row, Map<List<Object>, RawTable.Row> first) {
    RawTable.Row other = key.isEmpty() ? null : first.putIfAbsent(key, row);
    if (other == null) {
      return true;
    }
    String columns =
        String.join(
            "+",
            schema.keyPositions().stream()
                .map(k -> headings.get(schema.columns().get(k).name()))
                .toList());
    String value = String.join(", ", key.stream().map(TableBinder::shown).toList());
    String place =
        raw.file(other).equals(raw.file(row))
            ? Messages.text("limit.line", other.line())
            : raw.file(other) + ":" + other.line();
    add(Fault.DUPLICATE_KEY, row, columns, value, place, "");
    return false;
  }

  private static String shown(Object value) {
    return value instanceof Enum<?> word ? Canonical.word(word) : String.valueOf(value);
  }

  private Object[] values(RawTable.Row row, int[] columnOfCell, Shapes.Shape shape) {
    String[] cells = row.cells();
    if (!raw.ragged() && cells.length != raw.header().length) {
      boolean trailing =
          cells.length == raw.header().length + 1 && cells[cells.length - 1].isEmpty();
      add(
          trailing ? Fault.TRAILING_COMMA : Fault.WRONG_CELL_COUNT,
          row,
          "",
          String.valueOf(cells.length),
          String.valueOf(raw.header().length),
          Messages.text(trailing ? "hint.trailing-comma" : "hint.cell-count"));
      return null;
    }
    String[] texts = new String[schema.columns().size()];
    Arrays.fill(texts, "");
    for (int i = 0; i < Math.min(cells.length, columnOfCell.length); i++) {
      if (columnOfCell[i] >= 0) {
        texts[columnOfCell[i]] = cells[i];
      }
    }
    boolean good = true;
    CellReader reader = new CellReader(issues, raw.file(row));
    Object[] values = new Object[texts.length];
    for (int i = 0; i < texts.length; i++) {
      SchemaColumn column = schema.columns().get(i);
      String heading = headings.getOrDefault(column.name(), column.name());
      Class<?> target = shape.components()[i].getType();
      values[i] = reader.read(column, target, row.line(), heading, texts[i]);
      good &= values[i] != CellReader.BAD;
    }
    if (!good) {
      issues.taint(raw.file());
    }
    return good ? values : null;
  }

  /** Column of each cell, -1 for none; faults of the headings become issues. */
  private int[] columns() {
    String[] header = raw.header();
    int[] columns = new int[header.length];
    boolean blankLast = !raw.ragged() && header[header.length - 1].isEmpty();
    if (blankLast) {
      add(
          Fault.TRAILING_COMMA,
          raw.headerLine(),
          "",
          String.valueOf(header.length),
          String.valueOf(header.length - 1),
          Messages.text("hint.trailing-comma"));
    }
    for (int i = 0; i < header.length; i++) {
      columns[i] = blankLast && i == header.length - 1 ? -1 : column(header[i]);
    }
    for (SchemaColumn column : schema.columns()) {
      if (!column.optional() && !headings.containsKey(column.name())) {
        String limit = Messages.text("limit.column", schema.name());
        add(Fault.MISSING_COLUMN, raw.headerLine(), column.name(), "", limit, "");
      }
    }
    return columns;
  }

  private int column(String heading) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < schema.columns().size(); i++) {
      SchemaColumn column = schema.columns().get(i);
      if (column.name().equals(heading) || column.headingZh().equals(heading)) {
        if (headings.putIfAbsent(column.name(), heading) != null) {
          String limit = Messages.text("limit.once");
          add(Fault.DUPLICATE_COLUMN, raw.headerLine(), heading, heading, limit, "");
          return -1;
        }
        return i;
      }
      names.add(column.name());
      names.add(column.headingZh());
    }
    String limit = Messages.text("limit.column", schema.name());
    String hint = Nearest.hint(heading, names);
    add(Fault.UNKNOWN_COLUMN, raw.headerLine(), heading, heading, limit, hint);
    return -1;
  }

  private void add(
      Fault fault, RawTable.Row row, String heading, String value, String limit, String hint) {
    issues.add(fault, raw.file(row), row.line(), heading, value, limit, hint);
    issues.taint(raw.file());
  }

  private void add(Fault fault, int line, String heading, String value, String limit, String hint) {
    issues.add(fault, raw.file(), line, heading, value, limit, hint);
  }
}
