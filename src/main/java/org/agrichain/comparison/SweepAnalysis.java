package org.agrichain.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * What the cells of a sweep say together.
 *
 * @param percentiles spread of every figure
 * @param tornado what each factor does to each figure
 * @param tipping levels at which something changes
 * @param factors how people call what was varied
 */
public record SweepAnalysis(
    List<PercentileRow> percentiles,
    List<TornadoRow> tornado,
    List<TippingRow> tipping,
    List<FactorLabel> factors) {
  private static final double FIFTH = 0.2;

  /** The same with names of the factors. */
  public SweepAnalysis withFactors(List<FactorLabel> labels) {
    return new SweepAnalysis(percentiles, tornado, tipping, labels);
  }

  /** Analyses the cells that have a plan; the others are left out. */
  public static SweepAnalysis of(List<String> factors, List<CellResult> cells) {
    List<CellResult> planned = cells.stream().filter(CellResult::planned).toList();
    TreeSet<String> figures = new TreeSet<>();
    planned.forEach(cell -> figures.addAll(cell.figures().keySet()));
    List<PercentileRow> percentiles = new ArrayList<>();
    List<TornadoRow> tornado = new ArrayList<>();
    List<TippingRow> tipping = new ArrayList<>();
    for (String figure : figures) {
      double[] y =
          planned.stream().mapToDouble(c -> c.figures().getOrDefault(figure, 0.0)).toArray();
      percentiles.add(spread(figure, y));
      List<TornadoRow> swings = new ArrayList<>();
      for (String factor : factors) {
        double[] x =
            planned.stream()
                .map(c -> c.levels().get(factor))
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
        swings.add(swing(figure, factor, x, y));
        TippingRow tips = TippingPoint.find(figure, factor, x, y);
        if (tips != null) {
          tipping.add(tips);
        }
      }
      swings.sort(Comparator.comparingDouble(row -> -Math.abs(row.swing())));
      tornado.addAll(swings);
    }
    return new SweepAnalysis(percentiles, tornado, tipping, List.of());
  }

  private static PercentileRow spread(String figure, double[] y) {
    double[] sorted = y.clone();
    Arrays.sort(sorted);
    return new PercentileRow(
        figure,
        y.length,
        Figures.rounded(Arrays.stream(y).average().orElse(0)),
        quantile(sorted, 0.05),
        quantile(sorted, 0.25),
        quantile(sorted, 0.5),
        quantile(sorted, 0.75),
        quantile(sorted, 0.95),
        sorted[0],
        sorted[sorted.length - 1]);
  }

  /** Quantile between the order statistics around it (type 7). */
  static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(sorted.length - 1, below + 1);
    return Figures.rounded(sorted[below] + (at - below) * (sorted[above] - sorted[below]));
  }

  private static TornadoRow swing(String figure, String factor, double[] x, double[] y) {
    double[] levels = x.clone();
    Arrays.sort(levels);
    double low = quantile(levels, FIFTH);
    double high = quantile(levels, 1 - FIFTH);
    double[] sums = new double[6];
    for (int i = 0; i < x.length; i++) {
      if (x[i] <= low) {
        sums[0] += x[i];
        sums[1] += y[i];
        sums[2]++;
      }
      if (x[i] >= high) {
        sums[3] += x[i];
        sums[4] += y[i];
        sums[5]++;
      }
    }
    double atLow = sums[1] / sums[2];
    double atHigh = sums[4] / sums[5];
    return new TornadoRow(
        figure,
        factor,
        Figures.rounded(sums[0] / sums[2]),
        Figures.rounded(sums[3] / sums[5]),
        Figures.rounded(atLow),
        Figures.rounded(atHigh),
        Figures.rounded(atHigh - atLow),
        Figures.rounded(correlation(ranks(x), ranks(y))));
  }

  /** Ranks from 1; equal values share their mean rank. */
  static double[] ranks(double[] values) {
    Integer[] order = new Integer[values.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
    double[] ranks = new double[values.length];
    for (int i = 0; i < order.length; ) {
      int end = i;
      while (end + 1 < order.length && values[order[end + 1]] == values[order[i]]) {
        end++;
      }
      for (int k = i; k <= end; k++) {
        ranks[order[k]] = (i + end) / 2.0 + 1;
      }
      i = end + 1;
    }
    return ranks;
  }

  private static double correlation(double[] a, double[] b) {
    double meanA = Arrays.stream(a).average().orElse(0);
    double meanB = Arrays.stream(b).average().orElse(0);
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += (a[i] - meanA) * (b[i] - meanB);
      aa += (a[i] - meanA) * (a[i] - meanA);
      bb += (b[i] - meanB) * (b[i] - meanB);
    }
    return aa == 0 || bb == 0 ? 0 : ab / Math.sqrt(aa * bb);
  }
}
