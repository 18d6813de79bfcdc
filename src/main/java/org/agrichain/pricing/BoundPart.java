package org.agrichain.pricing;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.agrichain.network.Network;

/**
 * Columns and rows of a network with prices of their own, such that bounds of all parts and a
 * constant add up to a bound of the whole.
 *
 * @param columns columns of the part; a column may stand in several parts
 * @param objective worth of one unit of each of them in this part, in thousand yuan, in their order
 * @param rows tells whether the part has a row
 */
record BoundPart(int[] columns, double[] objective, IntPredicate rows) {
  /** The whole network as one part; its constant is beside it. */
  static BoundPart whole(Network network) {
    int[] all = IntStream.range(0, network.columns).toArray();
    return new BoundPart(all, network.objective, i -> true);
  }

  /** Upper bound in thousand yuan by weak duality at the given row prices. */
  double linear(Network network, double[] price) {
    double bound = 0;
    double magnitude = 0;
    Set<Integer> counted = new HashSet<>();
    for (int c = 0; c < columns.length; c++) {
      int j = columns[c];
      double reduced = objective[c];
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        int i = network.entryRow[k];
        if (!rows.test(i)) {
          continue;
        }
        double safe = SafeBound.rightSigned(network, price, i);
        reduced -= safe * network.entryValue[k];
        if (safe != 0 && counted.add(i)) {
          bound += SafeBound.worthOfLimit(network, safe, i);
        }
      }
      double best = reduced > 0 ? reduced * network.upper[j] : reduced * network.lower[j];
      bound += best;
      magnitude = Math.max(magnitude, Math.max(Math.abs(best), Math.abs(bound)));
    }
    return bound + magnitude * 1e-11;
  }
}
