package org.agrichain.dataset;

import java.util.ArrayList;
import java.util.List;

/** Tells what is wrong with the changes of a scenario, at the row that asks for them. */
record ChangeFaults(IssueList issues) {

  void missing(Change change, String column) {
    add(Fault.MISSING_VALUE, change, column, "", Messages.text("limit.filled"), "");
  }

  void unknownTable(Change change, List<String> known) {
    String table = change.row().table();
    String limit = Messages.text("limit.table");
    add(Fault.UNKNOWN_TABLE, change, "table", table, limit, Nearest.hint(table, known));
  }

  void unknownColumn(Change change, String where, String column, SchemaTable table) {
    List<String> known = new ArrayList<>();
    table.columns().forEach(c -> known.addAll(List.of(c.name(), c.headingZh())));
    String limit = Messages.text("limit.column", table.name());
    add(Fault.UNKNOWN_COLUMN, change, where, column, limit, Nearest.hint(column, known));
  }

  void badCondition(Change change, String part) {
    String limit = Messages.text("limit.condition");
    add(Fault.BAD_CONDITION, change, "where", part, limit, "");
  }

  void badPair(Change change, String part) {
    add(Fault.BAD_CONDITION, change, "value", part, Messages.text("limit.pair"), "");
  }

  void noRow(Change change) {
    String where = change.row().where() == null ? "" : change.row().where();
    String table = change.row().table();
    String limit = Messages.text("limit.row-of", table);
    add(Fault.NO_ROW_MATCHES, change, "where", where, limit, Messages.text("hint.no-row"));
  }

  void notANumber(Change change, String column, String text) {
    add(Fault.BAD_NUMBER, change, column, text, Messages.text("limit.number"), "");
  }

  private void add(
      Fault fault, Change change, String column, String value, String limit, String hint) {
    issues.add(fault, change.file(), change.line(), column, value, limit, hint);
  }
}
