package org.agrichain.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The (site, material) pairs of the network; each has one balance row per period. */
public final class Places {
  private final Map<Key, Integer> index = new HashMap<>();
  private final List<Key> keys = new ArrayList<>();
  private final List<int[]> balanceRow = new ArrayList<>();

  /** A material at a site. */
  public record Key(String site, String material) {}

  /** Number of pairs. */
  public int size() {
    return keys.size();
  }

  /** Position of a pair, -1 when the network has no such place. */
  public int find(String site, String material) {
    return index.getOrDefault(new Key(site, material), -1);
  }

  /** Site and material at a position. */
  public Key key(int place) {
    return keys.get(place);
  }

  /** Balance row of a place in a period (1..T). */
  public int row(int place, int period) {
    return balanceRow.get(place)[period - 1];
  }

  int add(String site, String material, MatrixBuilder matrix, int periods) {
    Key key = new Key(site, material);
    Integer known = index.get(key);
    if (known != null) {
      return known;
    }
    int place = keys.size();
    index.put(key, place);
    keys.add(key);
    int[] rows = new int[periods];
    for (int t = 1; t <= periods; t++) {
      rows[t - 1] = matrix.row(RowKind.BALANCE, place, t, 0, 0);
    }
    balanceRow.add(rows);
    return place;
  }
}
