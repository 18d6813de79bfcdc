package org.agrichain.rules.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as words: the value of a trait, a figure in a fact. */
public final class Numbers {
  private Numbers() {}

  /** The number, or not-a-number for a word: every comparison with it is false. */
  public static double of(String value) {
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException word) {
      return Double.NaN;
    }
  }

  /** The number for people: at most two decimals and none that are zero. */
  public static String text(double number) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().toPlainString();
  }
}
