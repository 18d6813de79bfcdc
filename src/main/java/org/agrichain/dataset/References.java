package org.agrichain.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that every identifier used is defined somewhere. */
final class References {
  private final Map<String, BoundTable> tables;
  private final IssueList issues;
  private final Map<String, Set<String>> known = new HashMap<>();

  References(Map<String, BoundTable> tables, IssueList issues) {
    this.tables = tables;
    this.issues = issues;
  }

  /** Adds an issue for every identifier that its table does not have. */
  void check() {
    for (BoundTable table : tables.values()) {
      List<SchemaColumn> columns = table.schema().columns();
      for (int i = 0; i < columns.size(); i++) {
        SchemaColumn column = columns.get(i);
        if (column.type() == SchemaColumn.Type.REF && trusted(column.target())) {
          for (BoundTable.Row row : table.rows()) {
            check(
                table, row, column.name(), row.values()[i], ids(column.target()), column.target());
          }
        }
      }
    }
  }

  private void check(
      BoundTable table,
      BoundTable.Row row,
      String column,
      Object value,
      Collection<String> ids,
      String target) {
    if (value != null && !ids.contains(value.toString())) {
      issues.add(
          Fault.UNKNOWN_ID,
          row.file(),
          row.line(),
          table.heading(column),
          value.toString(),
          Messages.text("limit.id-of", target),
          Nearest.hint(value.toString(), ids));
      issues.taint(table.file());
    }
  }

  /** A table with a broken row would make sound references look unknown. */
  private boolean trusted(String target) {
    BoundTable table = tables.get(target);
    return table == null || !issues.hasErrors(table.file());
  }

  private Set<String> ids(String target) {
    return known.computeIfAbsent(
        target,
        t -> {
          BoundTable table = tables.get(t);
          List<BoundTable.Row> rows = table == null ? new ArrayList<>() : table.rows();
          Set<String> ids = new LinkedHashSet<>();
          rows.forEach(row -> ids.add(row.values()[0].toString()));
          return ids;
        });
  }
}
