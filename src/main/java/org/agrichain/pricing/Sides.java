package org.agrichain.pricing;

import java.util.Arrays;

/** Least and greatest values of rows or columns, and their factors. */
final class Sides {
  static final int FEW = 16;

  private double[] least = new double[FEW];
  private double[] most = new double[FEW];
  private double[] factor = new double[FEW];
  private int size;

  void add(double low, double high, double by) {
    if (size == least.length) {
      least = Arrays.copyOf(least, 2 * size);
      most = Arrays.copyOf(most, 2 * size);
      factor = Arrays.copyOf(factor, 2 * size);
    }
    least[size] = low;
    most[size] = high;
    factor[size++] = by;
  }

  void set(int at, double low, double high) {
    least[at] = low;
    most[at] = high;
  }

  double least(int at) {
    return least[at];
  }

  double most(int at) {
    return most[at];
  }

  double factor(int at) {
    return factor[at];
  }

  /** True for a number between least and most, give or take the slack. */
  boolean hold(int at, double value, double slack) {
    return value >= least[at] - slack && value <= most[at] + slack;
  }
}
