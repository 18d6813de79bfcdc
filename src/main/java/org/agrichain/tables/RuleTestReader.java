package org.agrichain.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.dataset.Lang;

/** Understands a sheet of tests. */
final class RuleTestReader {
  private final TableText text;
  private final TableIssues issues;
  private final Map<Integer, String> columns = new HashMap<>();
  private final Map<String, String> headings = new HashMap<>();

  RuleTestReader(TableText text, TableIssues issues) {
    this.text = text;
    this.issues = issues;
  }

  List<RuleTest> tests() {
    List<RuleTest> tests = new ArrayList<>();
    if (text.rows().isEmpty()) {
      return tests;
    }
    TableText.Row first = text.rows().get(0);
    for (int at = 0; at < first.cells().size(); at++) {
      String key = Lexicon.get().meaning("test", first.cell(at));
      if (key != null) {
        columns.put(at, key);
        headings.put(key, first.cell(at));
      } else if (!first.cell(at).isEmpty()) {
        unknown("unknown-column", first, first.cell(at), first.cell(at), "test");
      }
    }
    for (TableText.Row row : text.rows().subList(1, text.rows().size())) {
      RuleTest test = test(row);
      if (test != null) {
        tests.add(test);
      }
    }
    return tests;
  }

  private RuleTest test(TableText.Row row) {
    Map<String, String> cells = new HashMap<>();
    columns.forEach((at, key) -> cells.put(key, row.cell(at)));
    String subject = cells.getOrDefault("subject", "");
    String expect = cells.getOrDefault("expect", "");
    int before = issues.list().size();
    need("dataset", cells, row);
    if (subject.isEmpty()) {
      need("material", cells, row);
      need("plant", cells, row);
    } else if (Lexicon.get().meaning("expect", expect) == null) {
      unknown("unknown-value", row, headings.getOrDefault("expect", ""), expect, "expect");
    }
    String period = cells.getOrDefault("period", "");
    if (!period.matches("[0-9]{0,4}")) {
      String heading = headings.get("period");
      issues.add(
          "bad-number", text.name(), row.number(), heading, period, issues.limit("whole"), "");
    }
    if (issues.list().size() > before) {
      return null;
    }
    String options = cells.getOrDefault("options", "");
    return new RuleTest(
        cells.getOrDefault("test", String.valueOf(row.number())),
        text.name(),
        row.number(),
        cells.get("dataset"),
        subject,
        subject.isEmpty() ? "" : Lexicon.get().meaning("expect", expect),
        period.isEmpty() ? null : Integer.valueOf(period),
        cells.getOrDefault("row", ""),
        cells.getOrDefault("material", ""),
        cells.getOrDefault("plant", ""),
        options.isEmpty() ? List.of() : List.of(options.split("\\s*[,，、;；]\\s*")));
  }

  private void need(String key, Map<String, String> cells, TableText.Row row) {
    if (cells.getOrDefault(key, "").isEmpty()) {
      String heading = headings.getOrDefault(key, Lexicon.get().word("test", key, Lang.EN));
      issues.add(
          "missing-value", text.name(), row.number(), heading, "", issues.limit("filled"), "");
    }
  }

  private void unknown(String code, TableText.Row row, String column, String value, String family) {
    List<String> shown = new ArrayList<>();
    for (String meaning : Lexicon.get().meanings(family)) {
      shown.add(Lexicon.get().word(family, meaning, Lang.EN));
    }
    issues.unknown(
        code, text.name(), row.number(), column, value, shown, Lexicon.get().words(family));
  }
}
