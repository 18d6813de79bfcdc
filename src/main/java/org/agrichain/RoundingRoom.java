package org.agrichain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Material;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.RowKind;
import org.agrichain.pricing.LpModel;

/**
 * A few quanta of everything that one process makes for another, kept free so that rounding never
 * lacks one of them. Where processes feed each other in a circle, one quantum short would otherwise
 * take a little of each in turn, round after round, until little is left.
 */
final class RoundingRoom {
  private static final double QUANTA = 50;
  private static final double UNITS = 1000;

  private final Network network;
  private final LpModel lp;
  private final Map<Integer, Double> room = new HashMap<>();

  RoundingRoom(Network network, LpModel lp) {
    this.network = network;
    this.lp = lp;
    Map<String, Double> quantum = new HashMap<>();
    for (Material material : network.dataset.materials()) {
      quantum.put(material.material(), material.quantum());
    }
    boolean[] made = new boolean[network.rows];
    boolean[] used = new boolean[network.rows];
    for (int j = 0; j < network.columns; j++) {
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        if (network.columnKind[j] == ColumnKind.PROCESS) {
          (network.entryValue[k] > 0 ? made : used)[network.entryRow[k]] = true;
        }
      }
    }
    for (int i : rows(made, used)) {
      String material = network.places.key(network.rowSubject[i]).material();
      room.put(i, QUANTA * quantum.get(material) / UNITS);
    }
  }

  private List<Integer> rows(boolean[] made, boolean[] used) {
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < network.rows; i++) {
      if (network.rowKind[i] == RowKind.BALANCE && made[i] && used[i]) {
        rows.add(i);
      }
    }
    return rows;
  }

  /** Asks for the room in the next settlements. */
  void ask() {
    room.forEach(
        (row, more) -> lp.limits(row, network.rowLower[row] + more, network.rowUpper[row] + more));
  }

  /** Asks no longer. */
  void release() {
    room.forEach((row, more) -> lp.limits(row, network.rowLower[row], network.rowUpper[row]));
  }
}
