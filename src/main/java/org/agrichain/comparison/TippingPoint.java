package org.agrichain.comparison;

import java.util.Arrays;
import java.util.Comparator;

/** Finds the level of a factor that parts the cells in which a figure is up from the others. */
final class TippingPoint {
  /** Share of the cells that must lie on the side the level says. */
  private static final double CLEAR = 0.9;

  /** A gap this wide in the values of a figure, as a share of their range, is a jump. */
  private static final double JUMP = 0.4;

  private TippingPoint() {}

  /** The clearest level, or null when none parts the cells well. */
  static TippingRow find(String figure, String factor, double[] x, double[] y) {
    double most = Arrays.stream(y).max().orElse(0);
    double least = Arrays.stream(y).min().orElse(0);
    if (most - least <= 1e-9 * Math.max(1, Math.abs(most))) {
      return null;
    }
    boolean appears = least >= 0 && least <= 1e-9 * most;
    Double limit = appears ? (Double) (1e-6 * most) : jump(y, most - least);
    if (limit == null) {
      return null;
    }
    boolean[] up = new boolean[y.length];
    for (int i = 0; i < y.length; i++) {
      up[i] = y[i] > limit;
    }
    return split(figure, factor, x, up, appears);
  }

  /** Middle of the widest gap between values, null when none is wide. */
  private static Double jump(double[] y, double range) {
    double[] sorted = y.clone();
    Arrays.sort(sorted);
    int widest = 1;
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] - sorted[i - 1] > sorted[widest] - sorted[widest - 1]) {
        widest = i;
      }
    }
    boolean wide = sorted[widest] - sorted[widest - 1] >= JUMP * range;
    return wide ? (Double) ((sorted[widest] + sorted[widest - 1]) / 2) : null;
  }

  private static TippingRow split(
      String figure, String factor, double[] x, boolean[] up, boolean appears) {
    Integer[] order = new Integer[x.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> x[i]));
    int ups = 0;
    for (boolean each : up) {
      ups += each ? 1 : 0;
    }
    int below = 0;
    int best = 0;
    int at = -1;
    boolean rising = true;
    for (int i = 0; i + 1 < order.length; i++) {
      below += up[order[i]] ? 1 : 0;
      if (x[order[i]] == x[order[i + 1]]) {
        continue;
      }
      int right = ups - below + (i + 1 - below);
      boolean up2 = right >= x.length - right;
      int agree = Math.max(right, x.length - right);
      if (agree > best) {
        best = agree;
        at = i;
        rising = up2;
      }
    }
    int larger = Math.max(ups, x.length - ups);
    // Saying the same of every cell is no finding: the split must explain most of the rest.
    boolean clear = best >= CLEAR * x.length && x.length - best <= 0.5 * (x.length - larger);
    if (at < 0 || !clear || ups == 0 || ups == x.length) {
      return null;
    }
    double low = x[order[at]];
    double high = x[order[at + 1]];
    String kind = appears ? (rising ? "appears" : "disappears") : (rising ? "rises" : "falls");
    return new TippingRow(
        figure,
        factor,
        kind,
        low,
        high,
        Figures.rounded((low + high) / 2),
        Figures.rounded(100.0 * best / x.length));
  }
}
