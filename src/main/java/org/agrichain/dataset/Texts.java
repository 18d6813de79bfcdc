package org.agrichain.dataset;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Compares cells as text, numbers by their value. */
final class Texts {
  private static final String RANGE = "..";

  private Texts() {}

  /** The same text for the same value: numbers without needless digits. */
  static String plain(String text) {
    if (!CellReader.isNumber(text)) {
      return text;
    }
    BigDecimal number = new BigDecimal(text);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** True when a cell is what a pattern means: a value, {@code from..to}, or with {@code *}. */
  static boolean matches(String cell, String pattern) {
    int range = pattern.indexOf(RANGE);
    if (range > 0) {
      String from = pattern.substring(0, range).strip();
      String to = pattern.substring(range + RANGE.length()).strip();
      if (CellReader.isNumber(from) && CellReader.isNumber(to)) {
        return CellReader.isNumber(cell)
            && new BigDecimal(cell).compareTo(new BigDecimal(from)) >= 0
            && new BigDecimal(cell).compareTo(new BigDecimal(to)) <= 0;
      }
    }
    if (pattern.contains("*")) {
      return Pattern.matches(
          "\\Q" + pattern.replace("\\E", "").replace("*", "\\E.*\\Q") + "\\E", cell);
    }
    return plain(cell).equals(plain(pattern));
  }
}
