package org.agrichain.tables;

import java.util.Map;

/** What must fit together within one row. */
final class RowLaws {
  private final RuleRow row;
  private final TableIssues issues;

  RowLaws(RuleRow row, TableIssues issues) {
    this.row = row;
    this.issues = issues;
  }

  void check() {
    if (row.results().keySet().stream().allMatch(result -> result.equals("gives-way"))) {
      add("row-without-result", "", "", issues.limit("result"));
    }
    if (row.forbids() && row.allows()) {
      add("allow-and-forbid", heading("forbid"), "", issues.limit("one-result"));
    }
    if (row.results().containsKey("yield-factor") && !names("output")) {
      add("yield-without-output", heading("yield-factor"), "", issues.limit("rule-output"));
    }
    if (row.results().containsKey("grade") && !names("output")) {
      add("yield-without-output", heading("grade"), "", issues.limit("rule-output"));
    }
    if (row.results().containsKey("gives-way") && !row.results().containsKey("yield-factor")) {
      add("gives-way-alone", heading("gives-way"), row.results().get("gives-way"), "");
    }
    if (row.validFrom() != null
        && row.validTo() != null
        && row.validTo().isBefore(row.validFrom())) {
      add(
          "dates-reversed",
          heading("valid-to"),
          row.validTo().toString(),
          row.validFrom().toString());
    }
    if (row.months() != null && row.months().isEmpty()) {
      add("month-never", heading(row.headings().containsKey("month") ? "month" : "season"), "", "");
    }
    if (row.months() != null && row.isWholePlanOnly()) {
      String column = heading(row.headings().containsKey("month") ? "month" : "season");
      add("month-without-meaning", column, "", issues.limit("rule-whole-plan"));
    }
  }

  private boolean names(String subject) {
    for (Map.Entry<Field, Condition> each : row.conditions().entrySet()) {
      String name = each.getKey().name();
      if (name.equals(subject) || name.equals(subject + "-group")) {
        return true;
      }
    }
    return false;
  }

  private String heading(String key) {
    return row.headings().getOrDefault(key, "");
  }

  private void add(String code, String column, String value, String limit) {
    issues.add(code, row.table(), row.row(), column, value, limit, "");
  }
}
