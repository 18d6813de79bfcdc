package org.agrichain.tables;

import java.math.BigDecimal;

/**
 * Limits of a figure that follows from a row: what is outside them is a slip of the pen.
 *
 * @param least least value
 * @param most greatest value
 */
record Factor(BigDecimal least, BigDecimal most) {
  /** Limits of one result column. */
  static Factor of(String result) {
    return result.equals("loss")
        ? new Factor(BigDecimal.ZERO, BigDecimal.ONE)
        : new Factor(new BigDecimal("0.01"), BigDecimal.valueOf(100));
  }

  String limit() {
    return org.agrichain.dataset.Messages.text(
        "limit.factor", least.toPlainString(), most.toPlainString());
  }

  /** The figure in plain form, null when the cell holds none within the limits. */
  String read(String cell) {
    boolean percent = cell.endsWith("%") || cell.endsWith("％");
    String digits = percent ? cell.substring(0, cell.length() - 1).strip() : cell;
    if (!digits.matches("\\d{1,9}(\\.\\d{1,12})?")) {
      return null;
    }
    BigDecimal value = new BigDecimal(digits);
    value = percent ? value.movePointLeft(2) : value;
    boolean within = value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    return within ? value.stripTrailingZeros().toPlainString() : null;
  }
}
