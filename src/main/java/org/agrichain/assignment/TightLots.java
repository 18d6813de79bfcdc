package org.agrichain.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.agrichain.exchange.LotProblem;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.WholeDecisions;

/**
 * The lots of a network in which nothing else is whole, as a problem of exchanges. Rows that a lot
 * meets wherever it goes are left out: one that must be taken just cannot be declined.
 */
final class TightLots {
  /** Exchanges of two lots in one look round: beyond this the look takes too long. */
  private static final double MOST_PAIRS = 2e6;

  /** Place of a lot that is declined; others are 1 + whole column. */
  private static final int DECLINED = 0;

  private final Network network;
  private final SearchSpace space;
  private final List<LotEntity> lots;
  private final int[][] places;

  /** Network column of each place, -1 for the first. */
  private final int[] column;

  private final int[] group;
  private final double[][] use;
  private final double[][] least;
  private final double[][] most;
  private final double[][] worthOfRow;

  /** Rows of the network that whole columns alone are in: they are limits and not prices. */
  private final boolean[] own;

  /**
   * Prepares the problem.
   *
   * @param price row prices of the relaxation, by which the places of a lot are ordered
   */
  TightLots(Network network, SearchSpace space, double[] price) {
    this.network = network;
    this.space = space;
    lots = space.empty(price).getLots();
    boolean[] always = metAnyway();
    column = new int[space.wholeColumns + 1];
    column[DECLINED] = -1;
    for (int j = 0; j < network.columns; j++) {
      if (space.wholeOf[j] >= 0) {
        column[1 + space.wholeOf[j]] = j;
      }
    }
    places = new int[lots.size()][];
    for (LotEntity lot : lots) {
      boolean taken = mustBeTaken(lot, always);
      places[lot.getId()] =
          lot.getPlaces().stream()
              .filter(place -> place.column() >= 0 || !taken)
              .mapToInt(place -> place.column() < 0 ? DECLINED : 1 + space.wholeOf[place.column()])
              .toArray();
    }
    int[] groupOfRow = groupsOfRows(always);
    int groups = 1 + Arrays.stream(groupOfRow).max().orElse(0);
    group = new int[column.length];
    use = new double[column.length][];
    least = new double[groups][];
    most = new double[groups][];
    worthOfRow = new double[groups][];
    int[] position = new int[groupOfRow.length];
    for (int g = 0; g < groups; g++) {
      int here = g;
      int[] rows = rows(r -> groupOfRow[r] == here && !always[r]);
      least[g] = Arrays.stream(rows).mapToDouble(r -> space.rowLeast[r]).toArray();
      most[g] = Arrays.stream(rows).mapToDouble(r -> space.rowMost[r]).toArray();
      worthOfRow[g] = Arrays.stream(rows).mapToDouble(r -> worth(r, price)).toArray();
      for (int k = 0; k < rows.length; k++) {
        position[rows[k]] = k;
      }
    }
    use[DECLINED] = new double[0];
    for (int w = 0; w < space.wholeColumns; w++) {
      use[1 + w] = new double[0];
      for (int e = space.start[w]; e < space.start[w + 1]; e++) {
        int r = space.row[e];
        if (!always[r]) {
          if (group[1 + w] == 0) {
            group[1 + w] = groupOfRow[r];
            use[1 + w] = new double[most[groupOfRow[r]].length];
          }
          use[1 + w][position[r]] = space.value[e];
        }
      }
    }
    own = ownRows();
  }

  /**
   * True where lots are all that is whole, none is limited by itself, and they are not too many.
   */
  static boolean areAll(Network network) {
    WholeDecisions whole = network.whole;
    long lots = 0;
    long plants = 0;
    for (int s = 0; s < whole.lotColumns().length; s++) {
      long of = Arrays.stream(whole.lotPlant()[s]).distinct().count();
      long number = network.dataset.supplies().get(s).lots();
      if (whole.leastLots()[s] > 1 || whole.maxPlants()[s] < Math.min(of, number)) {
        return false;
      }
      lots += of == 0 ? 0 : number;
      plants = Math.max(plants, of);
    }
    boolean others =
        whole.lines().length > 0 || whole.campaigns().length > 0 || whole.tiers().length > 0;
    return !others && plants > 1 && (double) lots * lots / plants <= MOST_PAIRS;
  }

  private double worth(int row, double[] price) {
    return space.networkRow[row] < 0 ? 0 : Math.abs(price[space.networkRow[row]]);
  }

  /** What a unit of each row of each group is worth in the relaxation, in thousand yuan. */
  double[][] worthOfRow() {
    return worthOfRow;
  }

  private int[] rows(IntPredicate wanted) {
    return IntStream.range(0, space.rowMost.length).filter(wanted).toArray();
  }

  /** Rows that say no more than that every lot of a supply is taken. */
  private boolean[] metAnyway() {
    int[] supplyOf = new int[space.wholeColumns];
    Map<Integer, Integer> size = new TreeMap<>();
    for (int s = 0; s < network.whole.lotColumns().length; s++) {
      size.put(s, network.whole.lotColumns()[s].length);
      for (int j : network.whole.lotColumns()[s]) {
        supplyOf[space.wholeOf[j]] = s;
      }
    }
    int[] supply = new int[space.rowMost.length];
    int[] count = new int[space.rowMost.length];
    boolean[] always = new boolean[space.rowMost.length];
    Arrays.fill(supply, -1);
    Arrays.fill(always, true);
    for (int w = 0; w < space.wholeColumns; w++) {
      for (int e = space.start[w]; e < space.start[w + 1]; e++) {
        int r = space.row[e];
        always[r] &= space.value[e] == 1 && (supply[r] < 0 || supply[r] == supplyOf[w]);
        supply[r] = supplyOf[w];
        count[r]++;
      }
    }
    for (int r = 0; r < always.length; r++) {
      if (always[r] && supply[r] >= 0) {
        int lotsOf = network.dataset.supplies().get(supply[r]).lots();
        always[r] =
            count[r] == size.get(supply[r])
                && space.rowLeast[r] == lotsOf
                && space.rowMost[r] >= lotsOf;
      }
    }
    return always;
  }

  private boolean mustBeTaken(LotEntity lot, boolean[] always) {
    for (LotPlace place : lot.getPlaces()) {
      if (place.column() >= 0) {
        int w = space.wholeOf[place.column()];
        for (int e = space.start[w]; e < space.start[w + 1]; e++) {
          if (always[space.row[e]]) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Rows that some place has together are of one group, counted from 1. */
  private int[] groupsOfRows(boolean[] always) {
    int[] leader = new int[always.length];
    Arrays.setAll(leader, r -> r);
    for (int w = 0; w < space.wholeColumns; w++) {
      int first = -1;
      for (int e = space.start[w]; e < space.start[w + 1]; e++) {
        if (!always[space.row[e]]) {
          first = first < 0 ? find(leader, space.row[e]) : first;
          leader[find(leader, space.row[e])] = first;
        }
      }
    }
    List<Integer> found = new ArrayList<>();
    int[] groupOf = new int[always.length];
    for (int r = 0; r < always.length; r++) {
      int at = find(leader, r);
      if (!always[r] && !found.contains(at)) {
        found.add(at);
      }
      groupOf[r] = always[r] ? 0 : 1 + found.indexOf(at);
    }
    return groupOf;
  }

  private static int find(int[] leader, int r) {
    int at = r;
    while (leader[at] != at) {
      at = leader[at];
    }
    return at;
  }

  private boolean[] ownRows() {
    boolean[] rows = new boolean[network.rows];
    Arrays.fill(rows, true);
    for (int j = 0; j < network.columns; j++) {
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        rows[network.entryRow[k]] &= network.columnKind[j] == ColumnKind.LOTS;
      }
    }
    return rows;
  }

  /**
   * The problem in which everything that lots bring or use is worth its price.
   *
   * @param price row prices of a settled plan
   */
  LotProblem at(double[] price) {
    double[] worth = new double[column.length];
    for (int place = 1; place < worth.length; place++) {
      int j = column[place];
      worth[place] = network.objective[j];
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        int i = network.entryRow[k];
        worth[place] -= own[i] ? 0 : price[i] * network.entryValue[k];
      }
    }
    return new LotProblem(places, worth, group, use, least, most);
  }

  /** Place of every lot in a plan; a lot that may not be declined is where it likes to be. */
  int[] places(double[] x) {
    int[] taken = new int[column.length];
    for (int place = 1; place < taken.length; place++) {
      taken[place] = (int) Math.rint(x[column[place]]);
    }
    int[] at = new int[lots.size()];
    for (int lot = 0; lot < at.length; lot++) {
      at[lot] = -1;
      for (int place : places[lot]) {
        if (at[lot] < 0 && place != DECLINED && taken[place] > 0) {
          taken[place]--;
          at[lot] = place;
        }
      }
      boolean declinable = Arrays.stream(places[lot]).anyMatch(place -> place == DECLINED);
      at[lot] = at[lot] >= 0 ? at[lot] : declinable ? DECLINED : places[lot][0];
    }
    return at;
  }

  /** A plan with the lots at places. */
  double[] columns(int[] at, double[] x) {
    double[] moved = x.clone();
    for (int place = 1; place < column.length; place++) {
      moved[column[place]] = 0;
    }
    for (int place : at) {
      if (place != DECLINED) {
        moved[column[place]]++;
      }
    }
    return moved;
  }
}
