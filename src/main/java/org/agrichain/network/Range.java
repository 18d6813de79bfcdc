package org.agrichain.network;

import java.util.Locale;

/**
 * Sizes of some figures, their signs and zeros left aside.
 *
 * @param least smallest size above 0; positive infinity when there is none
 * @param most greatest size; 0 when there is none
 */
public record Range(double least, double most) {
  /** No figures. */
  public static final Range EMPTY = new Range(Double.POSITIVE_INFINITY, 0);

  /** Sizes of the figures that are neither 0 nor without limit. */
  public static Range of(double[]... figures) {
    Range range = EMPTY;
    for (double[] each : figures) {
      for (double figure : each) {
        range = range.with(figure);
      }
    }
    return range;
  }

  /** The range with one more figure; 0 and figures without limit change nothing. */
  public Range with(double figure) {
    double size = Math.abs(figure);
    if (size == 0 || size == Double.MAX_VALUE || Double.isInfinite(size)) {
      return this;
    }
    return new Range(Math.min(least, size), Math.max(most, size));
  }

  /** Orders of magnitude between least and most: 3 for 0.01 to 10, and 0 for no figures. */
  public double orders() {
    return most == 0 ? 0 : Math.log10(most / least);
  }

  /** Such as {@code 1.0e-04..3.0e+02 (6.5 orders)}. */
  @Override
  public String toString() {
    return most == 0
        ? "none"
        : String.format(Locale.ROOT, "%.1e..%.1e (%.1f orders)", least, most, orders());
  }
}
