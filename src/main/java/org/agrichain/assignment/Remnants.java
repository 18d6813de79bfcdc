package org.agrichain.assignment;

import java.util.Map;
import java.util.TreeMap;
import org.agrichain.network.Network;

/**
 * Lots that are left of a delivery when those of the same supply to the same plant in other periods
 * were declined: fewer than the least that a plant takes of a supply.
 */
record Remnants(Network network) {

  /** Declines them in {@code x}; answers how many lots. */
  int decline(double[] x) {
    int declined = 0;
    for (int s = 0; s < network.whole.lotColumns().length; s++) {
      int[] columns = network.whole.lotColumns()[s];
      Map<Integer, Double> byPlant = new TreeMap<>();
      for (int k = 0; k < columns.length; k++) {
        byPlant.merge(network.whole.lotPlant()[s][k], Math.rint(x[columns[k]]), Double::sum);
      }
      for (int k = 0; k < columns.length; k++) {
        boolean few = byPlant.get(network.whole.lotPlant()[s][k]) < network.whole.leastLots()[s];
        if (few && x[columns[k]] > 0.5) {
          declined += (int) Math.rint(x[columns[k]]);
          x[columns[k]] = 0;
        }
      }
    }
    return declined;
  }
}
