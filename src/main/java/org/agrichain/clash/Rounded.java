package org.agrichain.clash;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures that a person would write: rounded to six digits, away from what they were. */
final class Rounded {
  private static final int DIGITS = 6;

  private Rounded() {}

  /** Least step between two figures of that size. */
  static BigDecimal step(Input input, double figure) {
    if (input.kind.isCount()) {
      return BigDecimal.ONE;
    }
    double size = Math.max(Math.abs(figure), Math.abs(input.now));
    int digits = size == 0 ? 0 : (int) Math.floor(Math.log10(size));
    return BigDecimal.ONE.scaleByPowerOfTen(digits - DIGITS + 1);
  }

  /** A figure that is at least as far from what it was. */
  static BigDecimal beyond(Input input, double figure) {
    boolean more = figure > input.now;
    BigDecimal step = step(input, figure);
    double count = figure / step.doubleValue();
    // What is off by a millionth of a step is off by arithmetic alone.
    double whole = more ? Math.ceil(count - 1e-6) : Math.floor(count + 1e-6);
    BigDecimal rounded =
        step.multiply(BigDecimal.valueOf(whole))
            .setScale(Math.max(0, step.scale()), RoundingMode.HALF_UP);
    boolean below = !more && input.now >= 0 && rounded.signum() < 0 && input.kind != Kind.AT_LEAST;
    return below ? BigDecimal.ZERO : rounded;
  }

  /** A number as it is written to a cell. */
  static String text(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** A number as it is written to a cell. */
  static String text(double number) {
    return text(BigDecimal.valueOf(number));
  }
}
