package org.agrichain.pricing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.network.Network;
import org.agrichain.network.WholeDecisions;

/** Makes divisible lots whole, supply by supply. */
public final class LotRounding {
  private final Network network;

  /** Rounds lots of a network. */
  public LotRounding(Network network) {
    this.network = network;
  }

  /**
   * Supply by supply: keeps the plants with most lots as far as the assignment limits allow and
   * gives each a whole number; in sum as many lots as the shares, rounded to the nearest.
   *
   * @param x settled point with divisible lots and whole modes
   * @return the same point with whole lots
   */
  public double[] nearest(double[] x) {
    double[] rounded = x.clone();
    WholeDecisions whole = network.whole;
    for (int s = 0; s < whole.lotColumns().length; s++) {
      round(s, x, rounded);
    }
    return rounded;
  }

  private void round(int s, double[] x, double[] rounded) {
    int[] columns = network.whole.lotColumns()[s];
    if (!broken(s, x)) {
      for (int column : columns) {
        rounded[column] = Math.rint(x[column]);
      }
      return;
    }
    double sum = 0;
    Map<Integer, Double> byPlant = new HashMap<>();
    for (int k = 0; k < columns.length; k++) {
      sum += x[columns[k]];
      byPlant.merge(network.whole.lotPlant()[s][k], x[columns[k]], Double::sum);
      rounded[columns[k]] = 0;
    }
    boolean must = network.rowLower[network.whole.lotsRow()[s]] > 0;
    int lots = must ? network.dataset.supplies().get(s).lots() : (int) Math.floor(sum + 0.5);
    int least = network.whole.leastLots()[s];
    List<Integer> plants = new ArrayList<>(byPlant.keySet());
    plants.sort(
        (a, b) -> {
          int bySize = Double.compare(byPlant.get(b), byPlant.get(a));
          return bySize != 0 ? bySize : Integer.compare(a, b);
        });
    int most =
        Math.min(network.whole.maxPlants()[s], least <= 0 ? lots : lots / Math.max(1, least));
    List<Integer> kept = plants.subList(0, Math.min(plants.size(), Math.max(0, most)));
    int left = lots;
    for (int n = kept.size() - 1; n >= 0; n--) {
      int plant = kept.get(n);
      int given = n == 0 ? left : Math.max(least, (int) Math.floor(byPlant.get(plant) + 1e-6));
      given = Math.min(given, left - n * least);
      left -= given;
      int column = largest(s, plant, x);
      rounded[column] += given;
    }
  }

  private int largest(int s, int plant, double[] x) {
    int best = -1;
    int[] columns = network.whole.lotColumns()[s];
    for (int k = 0; k < columns.length; k++) {
      boolean here = network.whole.lotPlant()[s][k] == plant;
      if (here && (best < 0 || x[columns[k]] > x[best])) {
        best = columns[k];
      }
    }
    return best;
  }

  /** True when the lots of a supply are not whole or break an assignment limit. */
  private boolean broken(int s, double[] x) {
    int[] columns = network.whole.lotColumns()[s];
    Map<Integer, Double> byPlant = new HashMap<>();
    for (int k = 0; k < columns.length; k++) {
      double lots = x[columns[k]];
      if (Math.abs(lots - Math.rint(lots)) > 1e-6) {
        return true;
      }
      if (lots > 0.5) {
        byPlant.merge(network.whole.lotPlant()[s][k], lots, Double::sum);
      }
    }
    int least = network.whole.leastLots()[s];
    return byPlant.size() > network.whole.maxPlants()[s]
        || byPlant.values().stream().anyMatch(lots -> lots < least - 0.5);
  }
}
