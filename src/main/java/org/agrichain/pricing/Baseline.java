package org.agrichain.pricing;

import java.util.Arrays;
import java.util.Comparator;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.RowKind;

/** Two simple ways of doing it, to compare a plan with. */
public final class Baseline {
  private final Network network;
  private final Settlement settlement;

  /** Baselines of a network, settled by a programme in which breaches are allowed. */
  public Baseline(Network network, Settlement settlement) {
    this.network = network;
    this.settlement = settlement;
  }

  /**
   * Value of leaving every lot with the herder, in thousand yuan; null when it cannot be settled.
   */
  public Double sellRaw() {
    WholePlan plan = settlement.settle(new double[network.columns]);
    return plan == null ? null : network.value(plan.x());
  }

  /**
   * Value of sending every lot to the nearest plant with a receiving slot left, each line on the
   * shifts its work needs, in thousand yuan; breaches of least uses are not charged. Null when it
   * cannot be settled.
   */
  public Double nearestPlant() {
    double[] whole = nearestWhole();
    WholePlan plan = whole == null ? null : settlement.settle(whole);
    return plan == null ? null : network.value(plan.x());
  }

  /** The whole decisions of that way; null when the lots alone cannot be settled. */
  public double[] nearestWhole() {
    double[] lots = nearestLots();
    settlement.fixLots(lots);
    WholePlan relaxed = settlement.settle();
    if (relaxed == null) {
      return null;
    }
    double[] whole =
        new SlopeScaling(network, settlement.lp()).run(relaxed.lp().x(), 0, () -> false);
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.LOTS) {
        whole[j] = lots[j];
      }
    }
    return whole;
  }

  private double[] nearestLots() {
    double[] lots = new double[network.columns];
    double[] slots = network.rowUpper.clone();
    int[][] columns = network.whole.lotColumns();
    for (int s = 0; s < columns.length; s++) {
      Integer[] byKm = Arrays.stream(columns[s]).boxed().toArray(Integer[]::new);
      Arrays.sort(
          byKm,
          Comparator.comparingDouble(
              (Integer j) -> network.options.intakes().get(network.columnSubject[j]).km()));
      double left = network.dataset.supplies().get(s).lots();
      for (int j : byKm) {
        double room = left;
        for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
          if (network.rowKind[network.entryRow[k]] == RowKind.RECEIVING_SLOTS) {
            room = Math.min(room, Math.max(0, Math.floor(slots[network.entryRow[k]])));
          }
        }
        lots[j] = room;
        left -= room;
        for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
          if (network.rowKind[network.entryRow[k]] == RowKind.RECEIVING_SLOTS) {
            slots[network.entryRow[k]] -= room;
          }
        }
      }
    }
    return lots;
  }
}
