package org.agrichain.tables;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.dataset.Lang;

/** Understands a table: its headings, then every cell. Everything wrong is said at once. */
final class TableReader {
  private static final List<String> NEEDED = List.of("id", "applies-to", "source");

  private final TableText text;
  private final TableIssues issues;
  private final Map<Integer, Heading> columns = new LinkedHashMap<>();
  private final TreeMap<String, String> headings = new TreeMap<>();

  TableReader(TableText text, TableIssues issues) {
    this.text = text;
    this.issues = issues;
  }

  List<RuleRow> rows() {
    List<RuleRow> rows = new ArrayList<>();
    if (!text.rows().isEmpty() && readHeadings()) {
      for (TableText.Row row : text.rows().subList(1, text.rows().size())) {
        RuleRow read = row(row);
        if (read != null) {
          rows.add(read);
        }
      }
    }
    return rows;
  }

  private boolean readHeadings() {
    TableText.Row row = text.rows().get(0);
    boolean good = true;
    for (int at = 0; at < row.cells().size(); at++) {
      String cell = row.cell(at);
      Heading heading = cell.isEmpty() ? null : Heading.of(cell);
      if (heading == null && !cell.isEmpty()) {
        issues.unknown(
            "unknown-column", text.name(), row.number(), cell, cell, shown(), Heading.known());
        good = false;
      } else if (heading != null && headings.putIfAbsent(heading.key(), cell) != null) {
        issues.add(
            "duplicate-column", text.name(), row.number(), cell, cell, issues.limit("once"), "");
        good = false;
      } else if (heading != null) {
        columns.put(at, heading);
      }
    }
    for (String needed : NEEDED) {
      if (!headings.containsKey(needed)) {
        String name = Lexicon.get().word("column", needed, Lang.EN);
        String both = name + " / " + Lexicon.get().word("column", needed, Lang.ZH);
        issues.add("missing-column", text.name(), row.number(), name, "", both, "");
        good = false;
      }
    }
    return good;
  }

  private List<String> shown() {
    List<String> shown = new ArrayList<>();
    for (String family : List.of("column", "field", "result")) {
      for (String key : Lexicon.get().meanings(family)) {
        shown.add(Lexicon.get().word(family, key, lang()));
      }
    }
    return shown;
  }

  /** The language its author writes in: Chinese as soon as one heading is. */
  private Lang lang() {
    boolean chinese = String.join("", text.rows().get(0).cells()).matches(".*\\p{IsHan}.*");
    return chinese ? Lang.ZH : Lang.EN;
  }

  private RuleRow row(TableText.Row row) {
    int before = issues.list().size();
    Map<String, String> plain = new LinkedHashMap<>();
    TreeMap<Field, Condition> conditions = new TreeMap<>();
    TreeMap<String, String> results = new TreeMap<>();
    Kind kind = kind(row);
    for (Map.Entry<Integer, Heading> column : columns.entrySet()) {
      String cell = row.cell(column.getKey());
      Heading heading = column.getValue();
      if (cell.isEmpty()) {
        continue;
      }
      switch (heading.role()) {
        case "column" -> plain.put(heading.key(), cell);
        case "field" -> condition(row, kind, heading, cell, conditions);
        default -> result(row, kind, heading.key(), cell, results);
      }
    }
    if (row.cells().size() > text.rows().get(0).cells().size()) {
      String most = String.valueOf(text.rows().get(0).cells().size());
      add("wrong-cell-count", row, "", String.valueOf(row.cells().size()), most, "cell-count");
    }
    for (String needed : NEEDED) {
      if (!plain.containsKey(needed)) {
        add("missing-value", row, headings.get(needed), "", issues.limit("filled"), null);
      }
    }
    String id = plain.getOrDefault("id", "");
    if (!id.isEmpty() && !id.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,79}")) {
      add("bad-id", row, headings.get("id"), id, issues.limit("id"), null);
    }
    LocalDate from = date(row, "valid-from", plain);
    LocalDate to = date(row, "valid-to", plain);
    RuleRow read =
        new RuleRow(
            id,
            text.name(),
            row.number(),
            kind,
            conditions,
            results,
            plain.getOrDefault("source", ""),
            from,
            to,
            headings);
    if (kind != null) {
      new RowLaws(read, issues).check();
    }
    return issues.list().size() > before ? null : read;
  }

  private Kind kind(TableText.Row row) {
    for (Map.Entry<Integer, Heading> column : columns.entrySet()) {
      if (column.getValue().key().equals("applies-to")) {
        String cell = row.cell(column.getKey());
        String word = Lexicon.get().meaning("kind", cell);
        if (word != null) {
          return Kind.valueOf(word.toUpperCase(java.util.Locale.ROOT));
        }
        if (!cell.isEmpty()) {
          unknown(row, "applies-to", cell, "kind");
        }
      }
    }
    return null;
  }

  private void condition(
      TableText.Row row, Kind kind, Heading heading, String cell, Map<Field, Condition> into) {
    Field field = heading.field();
    if (kind != null && !kind.takes(field)) {
      String limit = issues.limit("rule-kind", kind.word());
      add("column-without-meaning", row, headings.get(heading.key()), cell, limit, "rule-blank");
      return;
    }
    Condition condition = ConditionReader.read(cell, field.isFigure());
    if (condition == null) {
      String limit = issues.limit(field.isFigure() ? "rule-figure" : "rule-words");
      add("bad-condition", row, headings.get(heading.key()), cell, limit, null);
      return;
    }
    if (field.name().equals("season") && field.trait() == null) {
      for (String word : condition.words()) {
        if (Lexicon.get().meaning("season", word) == null) {
          unknown(row, heading.key(), word, "season");
          return;
        }
      }
      condition = meant(condition, "season");
    } else if (field.trait() != null) {
      condition = meant(condition, "value");
    }
    into.put(field, condition);
  }

  /** The same with the words of the dictionary. */
  private static Condition meant(Condition condition, String family) {
    List<String> words = new ArrayList<>();
    for (String word : condition.words()) {
      String meaning = Lexicon.get().meaning(family, word);
      words.add(meaning == null ? word : meaning);
    }
    return new Condition(condition.sign(), List.copyOf(words), condition.bounds());
  }

  private void result(
      TableText.Row row, Kind kind, String key, String cell, Map<String, String> into) {
    if (kind != null && !kind.gives(key)) {
      String limit = issues.limit("rule-kind", kind.word());
      add("column-without-meaning", row, headings.get(key), cell, limit, "rule-blank");
    } else if (key.equals("allow") || key.equals("forbid")) {
      String flag = Lexicon.get().meaning("flag", cell);
      if (flag == null) {
        unknown(row, key, cell, "flag");
      } else {
        into.put(key, flag);
      }
    } else if (key.equals("grade") || key.equals("gives-way")) {
      if (ConditionReader.isWord(cell)) {
        into.put(key, cell);
      } else {
        add("bad-id", row, headings.get(key), cell, issues.limit("id"), null);
      }
    } else {
      Factor factor = Factor.of(key);
      String read = factor.read(cell);
      if (read == null) {
        add("bad-factor", row, headings.get(key), cell, factor.limit(), null);
      } else {
        into.put(key, read);
      }
    }
  }

  private LocalDate date(TableText.Row row, String key, Map<String, String> plain) {
    String cell = plain.get(key);
    if (cell == null) {
      return null;
    }
    try {
      return LocalDate.parse(cell.replace('/', '-').replace('.', '-'));
    } catch (DateTimeParseException e) {
      add("bad-date", row, headings.get(key), cell, issues.limit("date"), null);
      return null;
    }
  }

  private void unknown(TableText.Row row, String key, String cell, String family) {
    List<String> shown = new ArrayList<>();
    for (String meaning : Lexicon.get().meanings(family)) {
      shown.add(Lexicon.get().word(family, meaning, lang()));
    }
    String heading = headings.get(key);
    issues.unknown(
        "unknown-value",
        text.name(),
        row.number(),
        heading,
        cell,
        shown,
        Lexicon.get().words(family));
  }

  private void add(
      String code, TableText.Row row, String column, String value, String limit, String hint) {
    issues.add(
        code,
        text.name(),
        row.number(),
        column,
        value,
        limit,
        hint == null ? "" : issues.hint(hint));
  }
}
