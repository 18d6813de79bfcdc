package org.agrichain.dataset;

import java.util.List;

/**
 * One file or sheet as text, before anybody knows what the cells mean.
 *
 * @param table table of the schema it belongs to
 * @param file name shown in messages
 * @param headerLine line of the headings
 * @param header headings as written
 * @param rows rows with at least one filled cell
 * @param ragged true when a row may have fewer cells than the header (workbooks)
 */
record RawTable(
    String table, String file, int headerLine, String[] header, List<Row> rows, boolean ragged) {

  /** One row: where it stands and its cells. A null file means that of the table. */
  record Row(String file, int line, String[] cells) {
    Row(int line, String[] cells) {
      this(null, line, cells);
    }
  }

  /** File in which a row stands. */
  String file(Row row) {
    return row.file() == null ? file : row.file();
  }
}
