package org.agrichain.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.agrichain.dataset.Nearest;
import org.agrichain.domain.Dataset;

/**
 * Rows that can never hold, or do not mean what they seem to: dates, units, words, certificates.
 */
final class RowChecks {
  /** Greatest figure that makes sense in the unit of the column. */
  private static final Map<String, BigDecimal> MOST =
      Map.of(
          "km", BigDecimal.valueOf(6000),
          "hours", BigDecimal.valueOf(30_000),
          "age-hours", BigDecimal.valueOf(30_000),
          "chill-temperature-c", BigDecimal.valueOf(60),
          "age-months", BigDecimal.valueOf(240));

  private final Dataset dataset;
  private final Known known;

  RowChecks(Dataset dataset, Known known) {
    this.dataset = dataset;
    this.known = known;
  }

  void check(List<RuleRow> rows, List<Finding> findings) {
    for (RuleRow row : rows) {
      dates(row, findings);
      row.conditions().forEach((field, condition) -> condition(row, field, condition, findings));
    }
  }

  private void dates(RuleRow row, List<Finding> findings) {
    if (!row.isTimed()) {
      return;
    }
    SortedSet<Integer> periods = RowPeriods.of(row, dataset.periods());
    boolean whole = periods.size() == dataset.periods().size();
    boolean dated = row.validFrom() != null || row.validTo() != null;
    String first = dataset.periods().get(0).label();
    String last = dataset.periods().get(dataset.periods().size() - 1).label();
    String key = row.validTo() != null ? "valid-to" : "valid-from";
    String column = PairChecks.heading(row, key);
    if (periods.isEmpty() && dated) {
      findings.add(new Finding("dates-never", row, null, column, List.of(row.id(), first, last)));
    } else if (!whole && row.isWholePlanOnly()) {
      findings.add(new Finding("dates-part", row, null, column, List.of(row.id(), first, last)));
    }
  }

  private void condition(RuleRow row, Field field, Condition condition, List<Finding> findings) {
    String key = field.trait() == null ? field.name() : field.name() + ":" + field.trait();
    String column = PairChecks.heading(row, key);
    String unit = field.trait() == null ? field.name() : field.trait();
    for (Condition.Bound bound : condition.bounds()) {
      if (MOST.containsKey(unit) && bound.value().compareTo(MOST.get(unit)) > 0) {
        String most = MOST.get(unit).toPlainString();
        String value = bound.value().toPlainString();
        findings.add(new Finding("unit-mismatch", row, null, column, List.of(value, most)));
      }
    }
    if (field.equals(new Field("month", null))) {
      for (String word : condition.words()) {
        if (!word.matches("[1-9]|1[0-2]")) {
          findings.add(new Finding("unit-mismatch", row, null, column, List.of(word, "12")));
        }
      }
      return;
    }
    Set<String> words = known.words(field);
    boolean figures = !words.isEmpty() && words.stream().allMatch(RowChecks::isNumber);
    boolean wordsOnly = !words.isEmpty() && words.stream().noneMatch(RowChecks::isNumber);
    if (field.trait() != null
        && (!condition.bounds().isEmpty() && wordsOnly
            || figures && condition.words().stream().anyMatch(word -> !isNumber(word)))) {
      String sample = words.iterator().next();
      String cell = condition.toString();
      findings.add(new Finding("unit-mismatch", row, null, column, List.of(cell, sample)));
      return;
    }
    for (String word : condition.words()) {
      if (field.name().endsWith("-certificate") && !words.contains(word)) {
        String near = Nearest.of(word, words);
        String code = near.isEmpty() ? "certificate-nobody" : "unknown-word";
        if (known.canApply(row)) {
          findings.add(
              new Finding(code, row, null, column, List.of(word, near.isEmpty() ? "-" : near)));
        }
      } else if (!words.isEmpty() && !words.contains(word) && !isNumber(word)) {
        String near = near(word, words);
        if (!near.isEmpty()) {
          findings.add(new Finding("unknown-word", row, null, column, List.of(word, near)));
        }
      }
    }
  }

  /** A known word of one or two other letters; a longer distance is a word of another dataset. */
  private static String near(String word, Set<String> words) {
    String near = Nearest.of(word, words);
    boolean close = !near.isEmpty() && Nearest.steps(word, near) <= (word.length() < 4 ? 0 : 2);
    return close ? near : "";
  }

  private static boolean isNumber(String word) {
    return word.matches("-?\\d+(\\.\\d+)?");
  }
}
