package org.agrichain.tables;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * One row of a rule table.
 *
 * @param id identifier, unique over all rules
 * @param table file and sheet it stands in
 * @param row row in the file, from 1
 * @param kind what it is about
 * @param conditions what must hold
 * @param results what follows, by result; figures in plain form
 * @param source text of the standard, law or contract
 * @param validFrom first day on which it holds, null for ever before
 * @param validTo last day on which it holds, null for ever after
 * @param headings heading of each column as written, by its meaning
 */
public record RuleRow(
    String id,
    String table,
    int row,
    Kind kind,
    SortedMap<Field, Condition> conditions,
    SortedMap<String, String> results,
    String source,
    LocalDate validFrom,
    LocalDate validTo,
    SortedMap<String, String> headings) {

  /** True when it may hold in some periods and not in others. */
  public boolean isTimed() {
    return validFrom != null || validTo != null || months() != null;
  }

  /** Calendar months in which it holds, null when month and season are blank. */
  public SortedSet<Integer> months() {
    return Months.of(conditions);
  }

  /** True when it holds in every period or not at all: its result is one figure for the plan. */
  public boolean isWholePlanOnly() {
    return !kind.byPeriod()
        || kind != Kind.INTAKE
            && (results.containsKey("cost-factor")
                || results.containsKey("loss")
                || results.containsKey("grade"));
  }

  /** True when the row forbids. */
  public boolean forbids() {
    return "yes".equals(results.get("forbid")) || "no".equals(results.get("allow"));
  }

  /** True when the row lifts what other rows of its table forbid. */
  public boolean allows() {
    return "yes".equals(results.get("allow")) || "no".equals(results.get("forbid"));
  }

  /** A result as a number, null when it is blank. */
  public Double figure(String result) {
    return results.containsKey(result) ? Double.valueOf(results.get(result)) : null;
  }
}
