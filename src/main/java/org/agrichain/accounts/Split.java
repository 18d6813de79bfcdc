package org.agrichain.accounts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount divided into parts of whole fen that add up to it. */
final class Split {
  private Split() {}

  /**
   * Parts in proportion to the weights; all to the first part when no weight is positive.
   *
   * @param total amount in whole fen
   * @param weights none negative, at least one
   */
  static BigDecimal[] of(BigDecimal total, double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    BigDecimal[] parts = new BigDecimal[weights.length];
    BigDecimal before = BigDecimal.ZERO.setScale(2);
    double reached = 0;
    for (int i = 0; i < weights.length; i++) {
      reached += weights[i];
      boolean rest = sum <= 0 || i == weights.length - 1;
      BigDecimal until = rest ? total : part(total, reached / sum);
      parts[i] = until.subtract(before);
      before = until;
    }
    return parts;
  }

  private static BigDecimal part(BigDecimal total, double share) {
    return total.multiply(BigDecimal.valueOf(share)).setScale(2, RoundingMode.HALF_UP);
  }
}
