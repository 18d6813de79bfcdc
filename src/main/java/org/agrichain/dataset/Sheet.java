package org.agrichain.dataset;

import java.util.List;

/**
 * One table about to be written.
 *
 * @param table its description
 * @param lang language of name and headings
 * @param rows values in the order of the columns
 */
record Sheet(SchemaTable table, Lang lang, List<Object[]> rows) {

  /** Name of the file or sheet. */
  String name() {
    return lang == Lang.ZH ? table.headingZh() : table.name();
  }

  /** Heading of a column. */
  String heading(SchemaColumn column) {
    return lang == Lang.ZH ? column.headingZh() : column.name();
  }
}
