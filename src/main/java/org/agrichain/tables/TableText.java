package org.agrichain.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * One sheet as text, before anything is understood.
 *
 * @param file file relative to the folder of rules, with forward slashes
 * @param sheet name of the sheet, empty for a CSV file
 * @param rows rows that hold anything, the headings first
 */
public record TableText(String file, String sheet, List<Row> rows) {
  /**
   * A row.
   *
   * @param number row in the file, from 1
   * @param cells cells, stripped
   */
  public record Row(int number, List<String> cells) {
    /** A cell, empty where the row ends before it. */
    String cell(int at) {
      return at < cells.size() ? cells.get(at) : "";
    }
  }

  /** File and sheet as people name them. */
  public String name() {
    return sheet.isEmpty() ? file : file + "!" + sheet;
  }

  /** All of it in one text: equal texts say the same, whatever the file looks like. */
  public String canonical() {
    List<String> lines = new ArrayList<>(rows.size());
    for (Row row : rows) {
      lines.add(String.join("\t", row.cells()).stripTrailing());
    }
    return String.join("\n", lines);
  }
}
