package org.agrichain.dataset;

import java.util.List;
import java.util.Map;

/**
 * A table whose cells have become values.
 *
 * @param schema its description
 * @param file name shown in messages
 * @param headings heading of each column as the file writes it, by column name
 * @param rows rows without an error
 */
record BoundTable(SchemaTable schema, String file, Map<String, String> headings, List<Row> rows) {

  /** A row: where it stands, its values in the order of the schema, and the record of them. */
  record Row(String file, int line, Object[] values, Object record) {}

  /** Heading to name in a message. */
  String heading(String column) {
    return headings.getOrDefault(column, column);
  }
}
