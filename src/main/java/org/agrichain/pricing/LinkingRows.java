package org.agrichain.pricing;

import java.util.List;
import org.agrichain.network.LinkingCut;
import org.agrichain.network.Network;
import org.agrichain.network.StockDemand;

/**
 * Rows that tie whole decisions to what is due of stocked materials, for exact solves only: settled
 * plans obey them anyway.
 *
 * @param cuts the rows
 * @param steepest greatest worth of a unit of any of them, in thousand yuan
 * @param price worth of one more unit of the limit of each row of the network beside them; null
 *     when that is as without them
 * @param bound upper bound that the relaxation has with them, in thousand yuan; infinite for none
 */
public record LinkingRows(List<LinkingCut> cuts, double steepest, double[] price, double bound) {
  /** No rows. */
  public static final LinkingRows NONE = new LinkingRows(List.of());

  /** Larger networks get the rows that the relaxation breaks and no others. */
  private static final int LARGE_COLUMNS = 15_000;

  private LinkingRows(List<LinkingCut> cuts) {
    this(cuts, 0, null, Double.POSITIVE_INFINITY);
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
    if (network.columns > LARGE_COLUMNS) {
      return new LinkingRows(broken);
    }
    try (LinkingRounds rounds = new LinkingRounds(network, demands)) {
      return rounds.run(broken, network.value(relaxed));
    }
  }

  static List<LinkingCut> broken(List<StockDemand> demands, double[] x) {
    return demands.stream().flatMap(demand -> demand.broken(x).stream()).toList();
  }
}
