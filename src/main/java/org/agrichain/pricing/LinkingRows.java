package org.agrichain.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.agrichain.network.LinkingCut;
import org.agrichain.network.Network;
import org.agrichain.network.StockDemand;

/**
 * Rows that tie whole decisions to what is due of stocked materials, for exact solves only: the
 * linear relaxation with them is solved again and again, each time with the rows that its answer
 * breaks. Settled plans obey them anyway.
 */
public final class LinkingRows {
  /** No rows. */
  public static final LinkingRows NONE = new LinkingRows(List.of(), 0, Double.POSITIVE_INFINITY);

  private static final int ROUNDS = 30;

  /** Rounds stop when they lower the value by less than this share of the first one. */
  private static final double GAINS = 1e-3;

  /** Larger networks get the rows that the relaxation breaks and no others. */
  private static final int LARGE_COLUMNS = 15_000;

  private final List<LinkingCut> cuts;
  private final double steepest;
  private final double bound;

  private LinkingRows(List<LinkingCut> cuts, double steepest, double bound) {
    this.cuts = List.copyOf(cuts);
    this.steepest = steepest;
    this.bound = bound;
  }

  /**
   * Finds rows.
   *
   * @param network model
   * @param relaxed optimum of its linear relaxation
   */
  public static LinkingRows of(Network network, double[] relaxed) {
    List<StockDemand> demands = StockDemand.of(network);
    List<LinkingCut> broken = broken(demands, relaxed);
    if (broken.isEmpty()) {
      return NONE;
    }
    return network.columns > LARGE_COLUMNS
        ? new LinkingRows(broken, 0, Double.POSITIVE_INFINITY)
        : tightened(network, demands, broken, network.value(relaxed));
  }

  /** The rows. */
  public List<LinkingCut> cuts() {
    return cuts;
  }

  /** Upper bound that the relaxation has with the rows, in thousand yuan; infinite for none. */
  public double bound() {
    return bound;
  }

  /** Greatest worth of a unit of any row where the rounds ended, in thousand yuan. */
  double steepest() {
    return steepest;
  }

  private static List<LinkingCut> broken(List<StockDemand> demands, double[] x) {
    return demands.stream().flatMap(demand -> demand.broken(x).stream()).toList();
  }

  private static LinkingRows tightened(
      Network network, List<StockDemand> demands, List<LinkingCut> first, double relaxedValue) {
    List<LinkingCut> cuts = new ArrayList<>();
    List<LinkingCut> fresh = first;
    double[] x = new double[network.columns];
    double value = relaxedValue;
    double firstFall = 0;
    double steepest = 0;
    double bound = Double.POSITIVE_INFINITY;
    try (Simplex simplex = loaded(network)) {
      for (int round = 0; round < ROUNDS && !fresh.isEmpty(); round++) {
        fresh.forEach(cut -> add(simplex, cut));
        cuts.addAll(fresh);
        Simplex.Way way = round == 0 ? Simplex.Way.PRIMAL : Simplex.Way.DUAL;
        if (simplex.solve(way, null) != LpResult.Status.OPTIMAL) {
          break;
        }
        for (int j = 0; j < x.length; j++) {
          x[j] = simplex.value(j);
        }
        double[] worth = new double[cuts.size()];
        Arrays.setAll(worth, k -> simplex.dual(network.rows + k));
        double[] price = new double[network.rows];
        Arrays.setAll(price, simplex::dual);
        bound = Math.min(bound, SafeBound.of(network, price, cuts, worth));
        steepest = -Arrays.stream(worth).min().orElse(0);
        double fall = value - network.value(x);
        value -= fall;
        firstFall = Math.max(firstFall, fall);
        if (fall < GAINS * firstFall) {
          break;
        }
        fresh = broken(demands, x);
      }
    }
    // Rows that do not bind where the rounds end only make exact solves dearer.
    cuts.removeIf(cut -> cut.activity(x) > cut.least() * (1 + 1e-6));
    return new LinkingRows(cuts, steepest, bound);
  }

  private static Simplex loaded(Network network) {
    Simplex simplex = new Simplex(true);
    for (int i = 0; i < network.rows; i++) {
      simplex.row(LpModel.open(network.rowLower[i]), LpModel.open(network.rowUpper[i]));
    }
    for (int j = 0; j < network.columns; j++) {
      simplex.column(network.lower[j], network.upper[j]);
      simplex.price(j, network.objective[j]);
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        simplex.put(network.entryRow[k], j, network.entryValue[k]);
      }
    }
    return simplex;
  }

  private static void add(Simplex simplex, LinkingCut cut) {
    int row = simplex.row(cut.least(), Double.POSITIVE_INFINITY);
    for (int k = 0; k < cut.columns().length; k++) {
      simplex.put(row, cut.columns()[k], cut.values()[k]);
    }
  }
}
