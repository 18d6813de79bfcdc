package org.agrichain.network;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * What must have come of one stocked material by the end of each period, and what can bring it. A
 * lot made in a period serves that period and later ones, so that for each last period and any
 * choice of sources (Barany, Van Roy and Wolsey 1984, there for one item on one machine)
 *
 * <pre>stock before + what the chosen bring + sum over the others of min(capacity, still due) * on
 *     >= due</pre>
 *
 * <p>holds in every whole plan: before the first other source that runs and covers what is still
 * due then, all that came is counted in full.
 */
public final class StockDemand {
  /** A relaxed point must miss a row by this share of what is due for the row to be a cut. */
  private static final double MISSED = 1e-4;

  private final double[] due;
  private final List<Source> sources;
  private final List<List<Integer>> stocks;

  /**
   * Something that can bring the material.
   *
   * @param period period from which on what it brings counts
   * @param columns columns that bring it
   * @param values material from one unit of each of them
   * @param switches whole columns of which one must be on for it to run; none when it always can
   * @param most most that it brings when each of them is on
   */
  record Source(int period, int[] columns, double[] values, int[] switches, double[] most) {}

  /**
   * A demand.
   *
   * @param due what must leave in each period, from period 1 at position 1 on, less what is there
   *     before
   * @param sources what can bring it
   * @param stocks columns of what is left at the end of each period
   */
  StockDemand(double[] due, List<Source> sources, List<List<Integer>> stocks) {
    this.due = due;
    this.sources = sources;
    this.stocks = stocks;
  }

  /** The demands of a network that whole decisions serve. */
  public static List<StockDemand> of(Network network) {
    return new StockDemands(network).found();
  }

  /**
   * The rows that a point breaks most: for each last period one, and for each first one.
   *
   * @param x value of every column of the network
   */
  public List<LinkingCut> broken(double[] x) {
    LinkingCut[] ending = new LinkingCut[due.length];
    LinkingCut[] beginning = new LinkingCut[due.length];
    for (int first = 1; first < due.length; first++) {
      for (int last = first; last < due.length; last++) {
        LinkingCut cut = row(first, last);
        ending[last] = worse(ending[last], cut, x);
        beginning[first] = worse(beginning[first], cut, x);
      }
    }
    Set<LinkingCut> cuts = new LinkedHashSet<>(Arrays.asList(ending));
    cuts.addAll(Arrays.asList(beginning));
    cuts.removeIf(cut -> cut == null || missed(cut, x) == 0);
    return List.copyOf(cuts);
  }

  private static LinkingCut worse(LinkingCut known, LinkingCut other, double[] x) {
    boolean worse = other != null && (known == null || missed(other, x) > missed(known, x));
    return worse ? other : known;
  }

  private static double missed(LinkingCut cut, double[] x) {
    return Math.max(0, cut.least() * (1 - MISSED) - cut.activity(x));
  }

  /**
   * The row of the stock before a first period and of sources up to a last one; null when nothing
   * more is due in the last.
   */
  private LinkingCut row(int first, int last) {
    double[] sum = dueFrom(first, last);
    if (sum[last] <= sum[last - 1]) {
      return null;
    }
    TreeMap<Integer, Double> row = new TreeMap<>();
    stocks.get(first - 1).forEach(j -> row.put(j, 1.0));
    for (Source source : sources) {
      if (source.period >= first && source.period <= last) {
        double still = sum[last] - sum[source.period - 1];
        boolean full = source.switches.length == 0;
        int[] columns = full ? source.columns : source.switches;
        for (int k = 0; k < columns.length; k++) {
          double value = full ? source.values[k] : Math.min(source.most[k], still);
          if (value > 0) {
            row.merge(columns[k], value, Double::sum);
          }
        }
      }
    }
    return new LinkingCut(
        row.keySet().stream().mapToInt(Integer::intValue).toArray(),
        row.values().stream().mapToDouble(Double::doubleValue).toArray(),
        sum[last]);
  }

  /** What must have come by the end of each period beyond the stock before a first one. */
  private double[] dueFrom(int first, int last) {
    double[] sum = new double[due.length];
    double all = 0;
    for (int t = first; t <= last; t++) {
      all += due[t];
      sum[t] = Math.max(sum[t - 1], all);
    }
    return sum;
  }
}
