package org.agrichain.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.agrichain.network.LinkingCut;
import org.agrichain.network.Network;
import org.agrichain.network.StockDemand;

/**
 * Solves the linear relaxation again and again, each time with the rows that its last answer broke,
 * and keeps those that bind in the end.
 */
final class LinkingRounds implements AutoCloseable {
  private static final int ROUNDS = 30;

  /** Rounds stop when they lower the value by less than this share of the best of them. */
  private static final double GAINS = 1e-3;

  /** A row that holds with less to spare binds. */
  private static final double BINDS = 1e-6;

  private final Network network;
  private final List<StockDemand> demands;
  private final Simplex simplex = new Simplex(true);
  private final List<LinkingCut> cuts = new ArrayList<>();
  private double steepest;
  private double[] price;
  private double bound = Double.POSITIVE_INFINITY;

  LinkingRounds(Network network, List<StockDemand> demands) {
    this.network = network;
    this.demands = demands;
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
  }

  /**
   * Runs the rounds.
   *
   * @param broken rows that the relaxation breaks
   * @param relaxedValue its value
   */
  LinkingRows run(List<LinkingCut> broken, double relaxedValue) {
    List<LinkingCut> fresh = broken;
    double[] x = null;
    double value = relaxedValue;
    double mostFall = 0;
    for (int round = 0; round < ROUNDS && !fresh.isEmpty(); round++) {
      fresh.forEach(this::add);
      Simplex.Way way = round == 0 ? Simplex.Way.PRIMAL : Simplex.Way.DUAL;
      if (simplex.solve(way, null) != LpResult.Status.OPTIMAL) {
        break;
      }
      x = new double[network.columns];
      Arrays.setAll(x, simplex::value);
      readPrices();
      double fall = value - network.value(x);
      value -= fall;
      mostFall = Math.max(mostFall, fall);
      fresh = fall < GAINS * mostFall ? List.of() : LinkingRows.broken(demands, x);
    }
    double[] last = x;
    if (last != null) {
      // The others only make exact solves dearer.
      cuts.removeIf(cut -> cut.activity(last) > cut.least() * (1 + BINDS));
    }
    return new LinkingRows(List.copyOf(cuts), steepest, price, bound);
  }

  private void readPrices() {
    double[] worth = new double[cuts.size()];
    Arrays.setAll(worth, k -> simplex.dual(network.rows + k));
    price = new double[network.rows];
    Arrays.setAll(price, simplex::dual);
    bound = Math.min(bound, SafeBound.of(network, price, cuts, worth));
    steepest = Math.max(0, -Arrays.stream(worth).min().orElse(0));
  }

  private void add(LinkingCut cut) {
    int row = simplex.row(cut.least(), Double.POSITIVE_INFINITY);
    for (int k = 0; k < cut.columns().length; k++) {
      simplex.put(row, cut.columns()[k], cut.values()[k]);
    }
    cuts.add(cut);
  }

  @Override
  public void close() {
    simplex.close();
  }
}
