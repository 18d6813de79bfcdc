package org.agrichain.tables;

import java.util.ArrayList;
import java.util.List;

/** Cells of a CSV text by their place in it, so that one can change and all else stays as it is. */
final class CsvCells {
  /** A cell from one character to another, quotation marks included. */
  private record Span(int from, int to) {}

  private final StringBuilder text;

  CsvCells(String text) {
    this.text = new StringBuilder(text);
  }

  /** Changes a cell, or appends cells and rows up to it. */
  void set(int record, int column, String value) {
    List<List<Span>> records = records();
    if (record >= records.size()) {
      append(column, value);
      return;
    }
    List<Span> cells = records.get(record);
    if (column >= cells.size()) {
      String commas = ",".repeat(column - cells.size() + 1);
      text.insert(cells.get(cells.size() - 1).to(), commas + quoted(value, false));
      return;
    }
    Span cell = cells.get(column);
    boolean marked = cell.to() > cell.from() && text.charAt(cell.from()) == '"';
    text.replace(cell.from(), cell.to(), quoted(value, marked));
  }

  private void append(int column, String value) {
    String end = text.indexOf("\r\n") >= 0 ? "\r\n" : "\n";
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append(end);
    }
    text.append(",".repeat(column)).append(quoted(value, false)).append(end);
  }

  /** Every record that holds anything. */
  private List<List<Span>> records() {
    List<List<Span>> records = new ArrayList<>();
    List<Span> cells = new ArrayList<>();
    int start = text.length() > 0 && text.charAt(0) == '\uFEFF' ? 1 : 0;
    boolean quoted = false;
    for (int at = start; at <= text.length(); at++) {
      char each = at < text.length() ? text.charAt(at) : '\n';
      if (each == '"') {
        quoted = !quoted;
      } else if (!quoted && (each == ',' || each == '\n' || each == '\r')) {
        cells.add(new Span(start, at));
        start = at + 1;
        if (each != ',') {
          add(records, cells);
          cells = new ArrayList<>();
        }
      }
    }
    return records;
  }

  private void add(List<List<Span>> records, List<Span> cells) {
    boolean filled =
        cells.stream()
            .anyMatch(cell -> !text.substring(cell.from(), cell.to()).replace("\"", "").isBlank());
    if (filled) {
      records.add(cells);
    }
  }

  private static String quoted(String value, boolean marked) {
    boolean needed = marked || value.matches("(?s).*[,\"\\r\\n].*|\\s.*|.*\\s");
    return needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
