package org.agrichain.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Months and figures that a family of rows leaves out: rows alike but for one column. */
final class GapChecks {
  private static final List<String> FIGURES =
      List.of("yield-factor", "cost-factor", "price-factor", "loss");

  private final List<RuleRow> rows;

  GapChecks(List<RuleRow> rows) {
    this.rows = rows;
  }

  void check(List<Finding> findings) {
    Map<String, List<RuleRow>> families = new LinkedHashMap<>();
    for (RuleRow row : rows) {
      for (String result : FIGURES) {
        if (!row.results().containsKey(result)) {
          continue;
        }
        if (row.months() != null) {
          family(families, row, result, null).add(row);
        }
        for (Field field : row.conditions().keySet()) {
          if (!row.conditions().get(field).bounds().isEmpty() && !field.isTime()) {
            family(families, row, result, field).add(row);
          }
        }
      }
    }
    for (List<RuleRow> family : families.values()) {
      if (family.size() > 1) {
        Field field = apart(family);
        if (field == null) {
          months(family, findings);
        } else {
          figures(family, field, findings);
        }
      }
    }
  }

  /** Rows of one table alike in all but the field, or in all but their months. */
  private static List<RuleRow> family(
      Map<String, List<RuleRow>> families, RuleRow row, String result, Field apart) {
    TreeMap<Field, Condition> same = new TreeMap<>(row.conditions());
    same.keySet().removeIf(field -> apart == null ? field.isTime() : field.equals(apart));
    String key = String.join("\n", row.table(), result, String.valueOf(apart), same.toString());
    return families.computeIfAbsent(key, k -> new ArrayList<>());
  }

  /** The field in which rows with bounds differ, null when they differ in their months. */
  private static Field apart(List<RuleRow> family) {
    RuleRow one = family.get(0);
    RuleRow other = family.get(1);
    for (Field field : one.conditions().keySet()) {
      if (!field.isTime() && !one.conditions().get(field).equals(other.conditions().get(field))) {
        return field;
      }
    }
    return null;
  }

  private static void months(List<RuleRow> family, List<Finding> findings) {
    SortedSet<Integer> left = new TreeSet<>(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
    family.forEach(row -> left.removeAll(RowPair.months(row)));
    RuleRow last = family.get(family.size() - 1);
    if (!left.isEmpty()) {
      boolean month = last.conditions().containsKey(new Field("month", null));
      String column = PairChecks.heading(last, month ? "month" : "season");
      String months = left.toString().replaceAll("[\\[\\]]", "");
      findings.add(
          new Finding("month-gap", last, family.get(0), column, List.of(months, last.table())));
    }
  }

  private static void figures(List<RuleRow> family, Field field, List<Finding> findings) {
    List<RuleRow> sorted = new ArrayList<>(family);
    sorted.sort(Comparator.comparing(row -> from(row.conditions().get(field))));
    for (int at = 0; at + 1 < sorted.size(); at++) {
      BigDecimal end = to(sorted.get(at).conditions().get(field));
      BigDecimal start = from(sorted.get(at + 1).conditions().get(field));
      if (end.compareTo(start) < 0) {
        RuleRow row = sorted.get(at + 1);
        String key = field.trait() == null ? field.name() : field.name() + ":" + field.trait();
        findings.add(
            new Finding(
                "figure-gap",
                row,
                sorted.get(at),
                row.headings().getOrDefault(key, field.name()),
                List.of(end.toPlainString(), start.toPlainString())));
      }
    }
  }

  private static BigDecimal from(Condition condition) {
    return condition.bounds().stream()
        .filter(bound -> bound.operator().startsWith(">"))
        .map(Condition.Bound::value)
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.valueOf(-1e15));
  }

  private static BigDecimal to(Condition condition) {
    return condition.bounds().stream()
        .filter(bound -> bound.operator().startsWith("<"))
        .map(Condition.Bound::value)
        .min(Comparator.naturalOrder())
        .orElse(BigDecimal.valueOf(1e15));
  }
}
