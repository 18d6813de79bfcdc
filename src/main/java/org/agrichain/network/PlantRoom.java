package org.agrichain.network;

import java.util.HashMap;
import java.util.Map;

/** Whether a plant could still work up one more lot, were its lines on their longest shifts. */
final class PlantRoom {
  private final Network network;
  private final NodeArcs arcs;
  private final Publication publication;
  private final double[] used;
  private final Map<Integer, Integer> nodeOfRow = new HashMap<>();

  PlantRoom(Network network, Publication publication) {
    this.network = network;
    this.publication = publication;
    arcs = new NodeArcs(publication.sheet());
    used = new double[network.rows];
    for (int j = 0; j < network.columns; j++) {
      ColumnKind kind = network.columnKind[j];
      if (kind == ColumnKind.PROCESS || kind == ColumnKind.CAMPAIGN) {
        double x = publication.units(j) / network.unitsPerColumnUnit[j];
        for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
          used[network.entryRow[k]] += network.entryValue[k] * x;
        }
      }
    }
    for (int i = 0; i < network.rows; i++) {
      if (network.rowKind[i] == RowKind.BALANCE) {
        nodeOfRow.put(i, publication.sheet().nodeOf(i));
      }
    }
  }

  boolean takesOneMore(int lotsColumn) {
    for (int k = network.columnStart[lotsColumn]; k < network.columnStart[lotsColumn + 1]; k++) {
      Integer at = nodeOfRow.get(network.entryRow[k]);
      if (at != null && linesHaveRoom(at, network.entryValue[k])) {
        return true;
      }
    }
    return false;
  }

  /** Sums what the lines that take the material could still take; amounts in column units. */
  private boolean linesHaveRoom(int at, double amount) {
    double more = 0;
    for (int a : arcs.outOf(at)) {
      int j = arcs.column(a);
      if (network.columnKind[j] != ColumnKind.PROCESS) {
        continue;
      }
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        int row = network.entryRow[k];
        if (network.rowKind[row] == RowKind.LINE_HOURS && network.entryValue[k] > 0) {
          double x = Math.max(0, 1 - used[row]) / network.entryValue[k];
          more += -publication.sheet().rate[a] * x;
        }
      }
    }
    return more >= amount;
  }
}
