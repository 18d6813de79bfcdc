package org.agrichain.network;

import java.util.HashMap;
import java.util.Map;
import org.agrichain.domain.ClosingKind;
import org.agrichain.domain.ClosingStock;
import org.agrichain.domain.Contract;
import org.agrichain.domain.OpeningStock;
import org.agrichain.domain.Quantum;
import org.agrichain.domain.StoreOption;

/** Least and greatest counts that promises set: hard contracts and closing stocks. */
final class CountLimits {
  private final Network network;
  private final Map<Places.Key, ClosingStock> closing = new HashMap<>();
  private final Map<Places.Key, Double> opening = new HashMap<>();

  CountLimits(Network network) {
    this.network = network;
    for (ClosingStock row : network.dataset.closingStocks()) {
      closing.put(new Places.Key(row.site(), row.material()), row);
    }
    for (OpeningStock row : network.dataset.openingStocks()) {
      opening.put(new Places.Key(row.site(), row.material()), row.units());
    }
  }

  /** Narrows the limits of a column. */
  void of(int j, double quantum, long[] least, long[] most) {
    if (network.columnKind[j] == ColumnKind.CONTRACT) {
      Contract contract = network.dataset.contracts().get(network.columnSubject[j]);
      if (contract.penaltyYuanPerUnit() == null) {
        least[j] = Math.round(Quantum.floor(contract.unitsPerPeriod(), quantum) / quantum);
      }
    } else if (network.columnKind[j] == ColumnKind.STORE
        && network.columnPeriod[j] == network.periods) {
      StoreOption store = network.options.stores().get(network.columnSubject[j]);
      Places.Key key = new Places.Key(store.site(), store.material());
      ClosingStock wanted = closing.get(key);
      if (wanted != null) {
        limit(j, wanted, opening.getOrDefault(key, 0.0), quantum, least, most);
      }
    }
  }

  private static void limit(
      int j, ClosingStock wanted, double open, double quantum, long[] least, long[] most) {
    if (wanted.kind() == ClosingKind.WORTH) {
      return;
    }
    double units = wanted.kind() == ClosingKind.CYCLIC ? open : wanted.units();
    least[j] = Math.round(Quantum.ceil(units, quantum) / quantum);
    if (wanted.kind() != ClosingKind.LEAST) {
      most[j] = Math.min(most[j], least[j]);
    }
  }
}
