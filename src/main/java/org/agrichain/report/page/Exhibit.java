package org.agrichain.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One table of the report and the picture drawn from it.
 *
 * @param section section of the page it stands in
 * @param id identifier: phrases, anchor and sheet go by it
 * @param picture kind of picture the page draws from the rows; empty for a table alone
 * @param options what else the picture needs to know, such as which columns are its axes
 * @param columns columns
 * @param rows one value for each column; null where a cell is blank
 */
record Exhibit(
    String section,
    String id,
    String picture,
    Map<String, Object> options,
    List<Column> columns,
    List<List<Object>> rows) {

  /** A table without a picture. */
  static Exhibit table(String section, String id, List<Column> columns, List<List<Object>> rows) {
    return new Exhibit(section, id, "", Map.of(), columns, rows);
  }

  /** A row; unlike those of {@link List#of} its cells may be null. */
  static List<Object> row(Object... cells) {
    List<Object> row = new ArrayList<>(cells.length);
    for (Object cell : cells) {
      row.add(cell);
    }
    return row;
  }
}
