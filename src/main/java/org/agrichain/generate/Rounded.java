package org.agrichain.generate;

/** Figures as people would write them. */
final class Rounded {
  private Rounded() {}

  static double to(double value, int decimals) {
    double unit = StrictMath.pow(10, decimals);
    return Math.round(value * unit) / unit;
  }

  /** Three decimals below 1, two below 100, none above 1000. */
  static double figure(double value) {
    double size = Math.abs(value);
    return to(value, size < 1 ? 3 : size < 100 ? 2 : size < 1000 ? 1 : 0);
  }

  /** The greatest multiple of a quantum that is not more. */
  static double down(double value, double quantum) {
    return to(Math.floor(value / quantum + 1e-9) * quantum, 3);
  }
}
