package org.agrichain;

import java.util.HashMap;
import java.util.Map;
import org.agrichain.domain.Flow;
import org.agrichain.domain.Material;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.RowKind;
import org.agrichain.pricing.LpModel;

/**
 * As much of everything that one process makes for another as their least steps can take or fail to
 * give, kept free so that rounding never lacks it. Where processes feed each other in a circle, one
 * quantum short would otherwise take a little of each in turn, round after round, until little is
 * left.
 */
final class RoundingRoom {
  private static final double TIMES = 2;
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
    double[] jump = new double[network.rows];
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.PROCESS) {
        double step = step(j, quantum) / network.unitsPerColumnUnit[j];
        for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
          int i = network.entryRow[k];
          (network.entryValue[k] > 0 ? made : used)[i] = true;
          if (network.rowKind[i] == RowKind.BALANCE) {
            double own = quantum.get(network.places.key(network.rowSubject[i]).material());
            jump[i] += Math.abs(network.entryValue[k]) * step + own / UNITS;
          }
        }
      }
    }
    for (int i = 0; i < network.rows; i++) {
      if (network.rowKind[i] == RowKind.BALANCE && made[i] && used[i]) {
        room.put(i, TIMES * jump[i]);
      }
    }
  }

  /** Least step of a process: the quantum of what it is counted in. */
  private double step(int column, Map<String, Double> quantum) {
    double step = 0;
    for (Flow flow : network.options.processes().get(network.columnSubject[column]).flows()) {
      if (flow.ingredient() || flow.ratePerUnit() == -1) {
        step = Math.max(step, quantum.get(flow.material()));
      }
    }
    return step;
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
