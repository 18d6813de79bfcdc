package org.agrichain.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Whole fen. */
public final class Money {
  private Money() {}

  /**
   * Amount of a number of units at a rate, rounded half up to whole fen.
   *
   * @param units quantity
   * @param yuanPerUnit rate
   * @return yuan with two decimals
   */
  public static BigDecimal yuan(double units, double yuanPerUnit) {
    return yuan(units * yuanPerUnit);
  }

  /** An amount of yuan rounded half up to whole fen. */
  public static BigDecimal yuan(double amount) {
    return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
  }
}
