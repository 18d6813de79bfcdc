package org.agrichain.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.network.Network;

/**
 * A part of a network cut into its periods (Lagrangian decomposition). A column belongs to the
 * block of its period; where it also stands in rows of another period, as a stock does, that block
 * gets a copy with the same limits, and the equality of the two is priced at what the other
 * period's rows charge for it. Rows over the whole plan are priced out. Bounds of the blocks and
 * the constant add up to a bound of the part at any prices; at those of the relaxation they start
 * from its bound, and every block is small enough to be branched on.
 */
final class PeriodBlocks {
  /** One block per period that has rows or columns, by period. */
  final List<BoundPart> blocks = new ArrayList<>();

  /** Value that belongs to no block, in thousand yuan. */
  final double constant;

  /**
   * Cuts a part.
   *
   * @param price worth of one more unit of each row's limit
   */
  PeriodBlocks(Network network, BoundPart part, double[] price) {
    List<Map<Integer, Double>> worth = new ArrayList<>();
    for (int t = 0; t <= network.periods; t++) {
      worth.add(new TreeMap<>());
    }
    double pricedOut = 0;
    boolean[] counted = new boolean[network.rows];
    for (int c = 0; c < part.columns().length; c++) {
      int j = part.columns()[c];
      Map<Integer, Double> own = worth.get(network.columnPeriod[j]);
      own.merge(j, part.objective()[c], Double::sum);
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        int i = network.entryRow[k];
        int t = network.rowPeriod[i];
        if (!part.rows().test(i) || t == network.columnPeriod[j]) {
          continue;
        }
        double safe = SafeBound.rightSigned(network, price, i);
        own.merge(j, -safe * network.entryValue[k], Double::sum);
        if (t > 0) {
          worth.get(t).merge(j, safe * network.entryValue[k], Double::sum);
        } else if (!counted[i]) {
          counted[i] = true;
          pricedOut += SafeBound.worthOfLimit(network, safe, i);
        }
      }
    }
    constant = pricedOut;
    for (int t = 0; t <= network.periods; t++) {
      int period = t;
      if (!worth.get(t).isEmpty()) {
        int[] columns = worth.get(t).keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] objective =
            Arrays.stream(columns).mapToDouble(j -> worth.get(period).get(j)).toArray();
        blocks.add(
            new BoundPart(
                columns,
                objective,
                i -> period > 0 && network.rowPeriod[i] == period && part.rows().test(i)));
      }
    }
  }
}
