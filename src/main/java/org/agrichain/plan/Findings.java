package org.agrichain.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects violations and compares published cells with what they must be. */
final class Findings {
  /** Loss rows are published to this many kilograms. */
  static final double KG = 0.001;

  private static final double HOURS = 1e-6;

  private final List<Violation> violations = new ArrayList<>();

  List<Violation> all() {
    return List.copyOf(violations);
  }

  boolean none() {
    return violations.isEmpty();
  }

  void addAll(Findings others) {
    violations.addAll(others.violations);
  }

  void add(ViolationCode code, String where, Object found, Object expected) {
    violations.add(new Violation(code.id(), where, text(found), text(expected)));
  }

  /** A quantity that must be equal to the quantum. */
  void quantity(ViolationCode code, String where, double found, double expected, double quantum) {
    if (!same(found, expected, quantum)) {
      add(code, where, found, expected);
    }
  }

  /** Hours that must agree to a millionth. */
  void hours(ViolationCode code, String where, double found, double expected) {
    if (!(Math.abs(found - expected) <= HOURS * Math.max(1e-3, Math.abs(expected)))) {
      add(code, where, found, expected);
    }
  }

  /** Money that must be equal to the fen. */
  void money(ViolationCode code, String where, BigDecimal found, BigDecimal expected) {
    if (found == null || found.compareTo(expected) != 0) {
      add(code, where, found, expected);
    }
  }

  /** Words and counts that must be equal; blank and absent are the same. */
  void equal(ViolationCode code, String where, Object found, Object expected) {
    if (!Objects.equals(blank(found), blank(expected))) {
      add(code, where, found, expected);
    }
  }

  /** Equal to within a thousandth of the quantum, or the noise of a large sum. */
  static boolean same(double found, double expected, double quantum) {
    return Math.abs(found - expected) <= slack(expected, quantum);
  }

  /** Room for the noise of floating point in a quantity. */
  static double slack(double quantity, double quantum) {
    return 1e-3 * quantum + 1e-12 * Math.abs(quantity);
  }

  private static Object blank(Object value) {
    return "".equals(value) ? null : value;
  }

  private static String text(Object value) {
    if (value instanceof Double number && !Double.isFinite(number)) {
      return number.toString();
    }
    String text = PlanColumn.text(value);
    return text.isEmpty() ? "nothing" : text;
  }
}
