package org.agrichain.assignment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.agrichain.network.Network;

/** Rows that parts touch: what two parts find holds together when they share none. */
final class PartRows {
  private final Network network;
  private final List<Neighbourhood> parts;
  private final BitSet[] rows;

  PartRows(Network network, List<Neighbourhood> parts) {
    this.network = network;
    this.parts = parts;
    rows = new BitSet[parts.size()];
  }

  /** True when a part has none of some rows. */
  boolean apart(int n, BitSet taken) {
    return taken.isEmpty() || !of(n).intersects(taken);
  }

  /** A part has other columns than before. */
  void redrawn(int n) {
    rows[n] = null;
  }

  /** Rows of a part; a supply counts with all its places, for lots may leave any of them. */
  BitSet of(int n) {
    if (rows[n] == null) {
      rows[n] = new BitSet(network.rows);
      boolean[] here = new boolean[network.columns];
      for (int j : parts.get(n).columns()) {
        here[j] = true;
        add(rows[n], j);
      }
      for (int[] columns : network.whole.lotColumns()) {
        if (Arrays.stream(columns).anyMatch(j -> here[j])) {
          Arrays.stream(columns).forEach(j -> add(rows[n], j));
        }
      }
    }
    return rows[n];
  }

  private void add(BitSet set, int column) {
    for (int k = network.columnStart[column]; k < network.columnStart[column + 1]; k++) {
      set.set(network.entryRow[k]);
    }
  }
}
