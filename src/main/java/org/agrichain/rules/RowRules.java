package org.agrichain.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.agrichain.tables.RuleRow;
import org.drools.template.ObjectDataCompiler;

/** Rows of rule tables as rules: the template {@code rows.drt} filled in by the engine's own. */
final class RowRules {
  private RowRules() {}

  /** Text of the rules of each table, by the table's name. */
  static SortedMap<String, String> texts(List<RuleRow> rows) {
    SortedMap<String, Collection<Map<String, Object>>> blanks = new TreeMap<>();
    for (RuleRow row : rows) {
      blanks
          .computeIfAbsent(row.table(), table -> new ArrayList<>())
          .add(new RowRule(row).blanks());
    }
    SortedMap<String, String> texts = new TreeMap<>();
    blanks.forEach((table, each) -> texts.put(table, filled(each)));
    return texts;
  }

  private static String filled(Collection<Map<String, Object>> rows) {
    try (InputStream template = RowRules.class.getResourceAsStream("rows.drt")) {
      return new ObjectDataCompiler().compile(rows, template);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
