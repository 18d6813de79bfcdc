package org.agrichain.dataset;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as files and messages write them. */
final class Numbers {
  private Numbers() {}

  /** Shortest exact text without an exponent or needless zeros. */
  static String plain(double value) {
    return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** Text with six significant digits, for messages about computed figures. */
  static String rounded(double value) {
    return value == 0
        ? "0"
        : new BigDecimal(value, new MathContext(6)).stripTrailingZeros().toPlainString();
  }
}
