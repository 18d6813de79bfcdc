package org.agrichain.tables;

import java.util.List;

/** Rows that contradict or hide each other. */
final class PairChecks {
  private static final List<String> FIGURES =
      List.of("yield-factor", "cost-factor", "price-factor", "loss");

  private final List<RuleRow> rows;
  private final Known known;

  PairChecks(List<RuleRow> rows, Known known) {
    this.rows = rows;
    this.known = known;
  }

  void check(List<Finding> findings) {
    for (int at = 0; at < rows.size(); at++) {
      for (int next = at + 1; next < rows.size(); next++) {
        pair(rows.get(at), rows.get(next), findings);
      }
    }
    for (RuleRow row : rows) {
      if (row.allows()
          && rows.stream()
              .noneMatch(
                  other ->
                      other.table().equals(row.table())
                          && other.forbids()
                          && new RowPair(row, other).meet(known))) {
        findings.add(
            new Finding(
                "allow-lifts-nothing", row, null, heading(row, "allow"), List.of(row.id())));
      }
    }
  }

  private void pair(RuleRow one, RuleRow other, List<Finding> findings) {
    if (one.kind() != other.kind()) {
      return;
    }
    boolean equal = same(one, other);
    boolean covers = new RowPair(one, other).covers();
    boolean covered = new RowPair(other, one).covers();
    if (one.results().containsKey("grade") && other.results().containsKey("grade")) {
      if (covers && one.table().equals(other.table())) {
        findings.add(new Finding("hidden-row", other, one, "", List.of(other.id(), one.id())));
        return;
      }
      return;
    }
    if (equal && (covers || covered) && !hasFigure(one)) {
      RuleRow hidden = covers ? other : one;
      RuleRow hiding = covers ? one : other;
      findings.add(
          new Finding("hidden-row", hidden, hiding, "", List.of(hidden.id(), hiding.id())));
      return;
    }
    for (String result : FIGURES) {
      String left = one.results().get(result);
      String right = other.results().get(result);
      if (left != null && right != null && new RowPair(one, other).meet(known)) {
        String code = left.equals(right) ? "said-twice" : "overlap";
        findings.add(
            new Finding(
                code,
                other,
                one,
                heading(other, result),
                List.of(one.id(), left, other.id(), right)));
      }
    }
  }

  private static boolean hasFigure(RuleRow row) {
    return FIGURES.stream().anyMatch(row.results()::containsKey);
  }

  private static boolean same(RuleRow one, RuleRow other) {
    return one.forbids() == other.forbids()
        && one.allows() == other.allows()
        && one.results().equals(other.results())
        && (!one.allows() || one.table().equals(other.table()));
  }

  static String heading(RuleRow row, String key) {
    return row.headings().getOrDefault(key, "");
  }
}
