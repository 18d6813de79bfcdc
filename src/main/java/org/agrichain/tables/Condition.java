package org.agrichain.tables;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a cell asks for: one of some words, or a number within bounds.
 *
 * @param sign how it is meant
 * @param words words, empty when bounds are given; figures in plain form
 * @param bounds bounds that all hold, empty when words are given
 */
public record Condition(Sign sign, List<String> words, List<Bound> bounds) {
  /** How the words or bounds are meant. */
  public enum Sign {
    /** It is so. */
    IS,
    /** It is known and otherwise. */
    OTHER,
    /** It is not so; unknown counts as not so. */
    NOT
  }

  /**
   * A bound on a number.
   *
   * @param operator one of {@code < <= > >=}
   * @param value number
   */
  public record Bound(String operator, BigDecimal value) {
    boolean holds(BigDecimal number) {
      int order = number.compareTo(value);
      return switch (operator) {
        case "<" -> order < 0;
        case "<=" -> order <= 0;
        case ">" -> order > 0;
        default -> order >= 0;
      };
    }

    @Override
    public String toString() {
      return operator + " " + value.toPlainString();
    }
  }

  /** True when a value meets it; null is an unknown value. */
  public boolean holds(String value) {
    boolean so = value != null && is(value);
    return switch (sign) {
      case IS -> so;
      case OTHER -> value != null && !so;
      case NOT -> !so;
    };
  }

  private boolean is(String value) {
    if (bounds.isEmpty()) {
      return words.contains(value);
    }
    try {
      BigDecimal number = new BigDecimal(value);
      return bounds.stream().allMatch(bound -> bound.holds(number));
    } catch (NumberFormatException word) {
      return false;
    }
  }

  @Override
  public String toString() {
    String what =
        bounds.isEmpty()
            ? String.join(", ", words)
            : String.join(" and ", bounds.stream().map(Bound::toString).toList());
    return switch (sign) {
      case IS -> what;
      case OTHER -> "<> " + what;
      case NOT -> "not " + what;
    };
  }
}
