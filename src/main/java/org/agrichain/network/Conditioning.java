package org.agrichain.network;

import java.util.Arrays;
import java.util.Locale;
import org.agrichain.plan.PlanSummary;

/**
 * How far the figures of a network lie apart. Solvers add and compare them in double precision and
 * with tolerances, so figures that lie very far apart make answers poor.
 *
 * @param coefficients sizes of the coefficients, in row units a column unit
 * @param scaled sizes of the coefficients as linear programmes are given them
 * @param limits sizes of the limits of rows, in row units
 * @param bounds sizes of the bounds of columns, in column units
 * @param prices sizes of the prices, in thousand yuan a column unit
 * @param least entry with the smallest coefficient
 * @param greatest entry with the greatest coefficient
 * @param worstRow name of the row whose own coefficients lie farthest apart; empty without any
 * @param worstColumn name of the column whose own coefficients lie farthest apart; empty without
 *     any
 */
public record Conditioning(
    Range coefficients,
    Range scaled,
    Range limits,
    Range bounds,
    Range prices,
    Entry least,
    Entry greatest,
    String worstRow,
    String worstColumn) {
  /** Orders of magnitude from which a dataset is warned of. */
  public static final double MOST_ORDERS = PlanSummary.Conditioning.MOST_ORDERS;

  /**
   * One coefficient.
   *
   * @param row its row; -1 where a network has no coefficients
   * @param column its column; -1 where a network has no coefficients
   */
  public record Entry(int row, int column) {}

  /** Looks at every figure of a network. */
  public static Conditioning of(Network network) {
    Range[] row = new Range[network.rows];
    Arrays.fill(row, Range.EMPTY);
    Range[] column = new Range[network.columns];
    Range all = Range.EMPTY;
    Entry least = new Entry(-1, -1);
    Entry greatest = least;
    for (int j = 0; j < network.columns; j++) {
      column[j] = Range.EMPTY;
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        int i = network.entryRow[k];
        Range wider = all.with(network.entryValue[k]);
        least = wider.least() < all.least() ? new Entry(i, j) : least;
        greatest = wider.most() > all.most() ? new Entry(i, j) : greatest;
        all = wider;
        row[i] = row[i].with(network.entryValue[k]);
        column[j] = column[j].with(network.entryValue[k]);
      }
    }
    ColumnNames names = new ColumnNames(network);
    int worstRow = widest(row);
    int worstColumn = widest(column);
    return new Conditioning(
        all,
        Scaling.where(network).coefficients(network),
        Range.of(network.rowLower, network.rowUpper),
        Range.of(network.lower, network.upper),
        Range.of(network.objective),
        least,
        greatest,
        worstRow < 0 ? "" : names.said(worstRow),
        worstColumn < 0 ? "" : names.column(worstColumn));
  }

  private static int widest(Range[] ranges) {
    int widest = -1;
    for (int at = 0; at < ranges.length; at++) {
      boolean wider = widest < 0 || ranges[at].orders() > ranges[widest].orders();
      widest = ranges[at].most() > 0 && wider ? at : widest;
    }
    return widest;
  }

  /** True when figures of one kind span more than {@link #MOST_ORDERS}. */
  public static boolean wide(Range range) {
    return range.orders() > MOST_ORDERS;
  }

  /** One line for a log. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "coefficients %s, as solved %s, limits %s, bounds %s, prices %s; widest row %s, column %s",
        coefficients,
        scaled,
        limits,
        bounds,
        prices,
        worstRow,
        worstColumn);
  }
}
