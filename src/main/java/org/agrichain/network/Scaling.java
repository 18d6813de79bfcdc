package org.agrichain.network;

import java.util.Arrays;

/**
 * Factors that bring the coefficients of a network closer to 1: entry (i, j) counts {@code row[i] *
 * value * column[j]} for a solver. They follow from the network alone, by the geometric mean of the
 * least and the greatest entry of each row and column in turn, and are powers of two, so that no
 * digit of any figure changes by going in or coming out.
 *
 * @param row factor of each row; what a row sums up is so many times larger for the solver
 * @param column factor of each column; one unit for the solver is so many column units
 */
public record Scaling(double[] row, double[] column) {
  private static final int MOST_PASSES = 12;

  /** Passes go on while they take off more than so many powers of two of the span. */
  private static final double WORTH = 0.5;

  /**
   * Factors for a network whose coefficients span more than {@link Conditioning#MOST_ORDERS},
   * factors of 1 for every other: the simplex scales for itself, and where that is enough it keeps
   * its ways.
   */
  public static Scaling where(Network network) {
    Scaling none = none(network);
    return Conditioning.wide(none.coefficients(network)) ? of(network) : none;
  }

  /** Factors of 1, which change nothing. */
  public static Scaling none(Network network) {
    double[] row = new double[network.rows];
    double[] column = new double[network.columns];
    Arrays.fill(row, 1);
    Arrays.fill(column, 1);
    return new Scaling(row, column);
  }

  /** Factors for a network; of 1 where they would bring its coefficients no closer. */
  public static Scaling of(Network network) {
    Logarithms logarithms = new Logarithms(network);
    double before = logarithms.span();
    double span = before;
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      logarithms.centre();
      double now = logarithms.span();
      if (now > span - WORTH) {
        break;
      }
      span = now;
    }
    Scaling found = new Scaling(powers(logarithms.row), powers(logarithms.column));
    boolean closer =
        found.coefficients(network).orders() < none(network).coefficients(network).orders();
    return closer ? found : none(network);
  }

  /** Sizes of the coefficients as a solver sees them. */
  public Range coefficients(Network network) {
    Range range = Range.EMPTY;
    for (int j = 0; j < network.columns; j++) {
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        range = range.with(row[network.entryRow[k]] * network.entryValue[k] * column[j]);
      }
    }
    return range;
  }

  private static double[] powers(double[] logarithms) {
    return Arrays.stream(logarithms).map(each -> Math.scalb(1.0, (int) Math.rint(each))).toArray();
  }

  /** Binary logarithms of the entries and of the factors found so far. */
  private static final class Logarithms {
    private final Network network;
    private final double[] entry;
    private final double[] row;
    private final double[] column;

    Logarithms(Network network) {
      this.network = network;
      entry = new double[network.entryValue.length];
      for (int k = 0; k < entry.length; k++) {
        double size = Math.abs(network.entryValue[k]);
        entry[k] = size == 0 ? Double.NaN : Math.log(size) / Math.log(2);
      }
      row = new double[network.rows];
      column = new double[network.columns];
    }

    double span() {
      double least = Double.POSITIVE_INFINITY;
      double most = Double.NEGATIVE_INFINITY;
      for (int j = 0; j < network.columns; j++) {
        for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
          if (!Double.isNaN(entry[k])) {
            double now = entry[k] + row[network.entryRow[k]] + column[j];
            least = Math.min(least, now);
            most = Math.max(most, now);
          }
        }
      }
      return most < least ? 0 : most - least;
    }

    /** Moves the middle of every row, then of every column, to 1. */
    void centre() {
      double[] least = new double[row.length];
      double[] most = new double[row.length];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      Arrays.fill(most, Double.NEGATIVE_INFINITY);
      for (int j = 0; j < column.length; j++) {
        for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
          int i = network.entryRow[k];
          if (!Double.isNaN(entry[k])) {
            least[i] = Math.min(least[i], entry[k] + column[j]);
            most[i] = Math.max(most[i], entry[k] + column[j]);
          }
        }
      }
      for (int i = 0; i < row.length; i++) {
        row[i] = most[i] < least[i] ? 0 : -(least[i] + most[i]) / 2;
      }
      for (int j = 0; j < column.length; j++) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
          if (!Double.isNaN(entry[k])) {
            low = Math.min(low, entry[k] + row[network.entryRow[k]]);
            high = Math.max(high, entry[k] + row[network.entryRow[k]]);
          }
        }
        column[j] = high < low ? 0 : -(low + high) / 2;
      }
    }
  }
}
