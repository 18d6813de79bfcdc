package org.agrichain.rules.facts;

/** Numbers written as the value of a trait. */
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
}
