package org.agrichain.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.agrichain.domain.Issue;

/**
 * Every rule table of a folder.
 *
 * @param tables sheets that hold rules, as text, by name
 * @param tests what authors expect, in the order of sheets and lines
 * @param rows every row, in the order of tables and lines
 * @param issues everything wrong
 */
public record TableSet(
    SortedMap<String, TableText> tables,
    List<RuleTest> tests,
    List<RuleRow> rows,
    List<Issue> issues) {

  /** True for the name of a file that may hold rule tables. */
  public static boolean isTable(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    String last = name.substring(name.lastIndexOf('/') + 1);
    // A spreadsheet program leaves ~$ files beside what it has open.
    return (name.endsWith(".csv") || name.endsWith(".xlsx"))
        && !last.startsWith("~$")
        && !last.startsWith(".");
  }

  /**
   * Reads tables.
   *
   * @param files bytes of each file by its name, relative to the folder of rules
   * @param folder folder as shown in issues, empty for none
   */
  public static TableSet read(SortedMap<String, byte[]> files, String folder) {
    TableIssues issues = new TableIssues(folder);
    SortedMap<String, TableText> tables = new TreeMap<>();
    List<RuleTest> tests = new ArrayList<>();
    files.forEach(
        (name, bytes) -> {
          for (TableText text : texts(name, bytes, issues)) {
            if (isNamed("tests", text)) {
              tests.addAll(new RuleTestReader(text, issues).tests());
            } else if (!isNamed("notes", text)) {
              tables.put(text.name(), text);
            }
          }
        });
    List<RuleRow> rows = new ArrayList<>();
    tables.values().forEach(text -> rows.addAll(new TableReader(text, issues).rows()));
    Map<String, RuleRow> first = new HashMap<>();
    for (RuleRow row : rows) {
      RuleRow before = first.putIfAbsent(row.id(), row);
      if (before != null) {
        String place = before.table() + ":" + before.row();
        issues.add(
            "duplicate-key", row.table(), row.row(), row.headings().get("id"), row.id(), place, "");
      }
    }
    return new TableSet(tables, List.copyOf(tests), List.copyOf(rows), issues.list());
  }

  private static List<TableText> texts(String name, byte[] bytes, TableIssues issues) {
    if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      return WorkbookTable.read(name, bytes, issues);
    }
    TableText text = CsvTable.read(name, bytes, issues);
    return text == null ? List.of() : List.of(text);
  }

  /** A sheet of that name, or a CSV file whose name ends in it: {@code fat-grades-tests.csv}. */
  private static boolean isNamed(String word, TableText text) {
    String name = text.sheet();
    if (name.isEmpty()) {
      String file = text.file().substring(text.file().lastIndexOf('/') + 1);
      String stem = file.substring(0, file.lastIndexOf('.'));
      name = stem.substring(Math.max(stem.lastIndexOf('-'), stem.lastIndexOf('.')) + 1);
    }
    return word.equals(Lexicon.get().meaning("sheet", name));
  }
}
