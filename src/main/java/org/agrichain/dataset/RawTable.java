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

  /** One row: its line and its cells. */
  record Row(int line, String[] cells) {}
}
