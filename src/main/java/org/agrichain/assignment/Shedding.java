package org.agrichain.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.agrichain.domain.IntakeOption;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.RowKind;
import org.agrichain.pricing.SafeBound;
import org.agrichain.pricing.WholePlan;

/**
 * Declines lots where a plant cannot work them in a period: the least valuable ones that arrive
 * there, a few at a time, keeping assignment limits and contracted lots. A plant that has too
 * little work but must take contracted lots gets more instead.
 */
final class Shedding {
  private static final double SHARE = 0.2;

  private final Network network;

  Shedding(Network network) {
    this.network = network;
  }

  /** Declines (or adds) some lots of {@code x} at the breaches of a plan; returns how many. */
  int shed(WholePlan plan, double[] x) {
    TreeSet<String> places = new TreeSet<>();
    TreeSet<String> starved = new TreeSet<>();
    for (int row : plan.breached().keySet()) {
      String site = site(row);
      if (site != null) {
        places.add(site + "@" + network.rowPeriod[row]);
        if (network.rowKind[row] == RowKind.LINE_LEAST) {
          starved.add(site + "@" + network.rowPeriod[row]);
        }
      }
    }
    addLimited(plan, places);
    boolean[] bound = contracted(x);
    // A plant that must take contracted lots cannot close: it gets more instead.
    TreeSet<String> kept = new TreeSet<>();
    for (int j = 0; j < network.columns; j++) {
      if (bound[j] && starved.contains(place(j))) {
        kept.add(place(j));
      }
    }
    int shed = fill(plan, kept, x) + deliverContracted(plan, x);
    places.removeAll(kept);
    Map<String, List<int[]>> arriving = new TreeMap<>();
    for (int s = 0; s < network.whole.lotColumns().length; s++) {
      for (int j : network.whole.lotColumns()[s]) {
        if (x[j] > 0.5 && !bound[j]) {
          String place = place(j);
          if (places.contains(place)) {
            arriving.computeIfAbsent(place, key -> new ArrayList<>()).add(new int[] {s, j});
          }
        }
      }
    }
    for (Map.Entry<String, List<int[]>> lots : arriving.entrySet()) {
      // A plant that cannot feed its lines closes for the period.
      shed += shedAt(plan, lots.getValue(), starved.contains(lots.getKey()) ? 1 : SHARE, x);
    }
    return shed + new Remnants(network).decline(x);
  }

  private String place(int column) {
    if (network.columnKind[column] != ColumnKind.LOTS) {
      return "";
    }
    IntakeOption option = network.options.intakes().get(network.columnSubject[column]);
    return option.site() + "@" + network.columnPeriod[column];
  }

  /** Adds lots left with the herder, the most valuable first, to deliveries that are there. */
  private int fill(WholePlan plan, TreeSet<String> kept, double[] x) {
    int filled = 0;
    for (String place : kept) {
      List<int[]> lots = new ArrayList<>();
      double there = 0;
      for (int s = 0; s < network.whole.lotColumns().length; s++) {
        for (int j : network.whole.lotColumns()[s]) {
          if (x[j] > 0.5 && place(j).equals(place)) {
            lots.add(new int[] {s, j});
            there += x[j];
          }
        }
      }
      lots.sort(
          Comparator.comparingDouble(
              (int[] lot) -> -SafeBound.reducedPrice(network, plan.lp().dual(), lot[1])));
      int wanted = (int) Math.max(1, Math.round(SHARE * there));
      for (int[] lot : lots) {
        double taken = 0;
        for (int j : network.whole.lotColumns()[lot[0]]) {
          taken += Math.rint(x[j]);
        }
        int more = (int) Math.min(wanted, network.dataset.supplies().get(lot[0]).lots() - taken);
        x[lot[1]] += more;
        wanted -= more;
        filled += more;
      }
    }
    return filled;
  }

  /** Sends lots where contracted lots are missing, taken from elsewhere if need be. */
  private int deliverContracted(WholePlan plan, double[] x) {
    int moved = 0;
    for (int row : plan.breached().keySet()) {
      if (network.rowKind[row] != RowKind.CONTRACTED_LOTS) {
        continue;
      }
      double missing = network.rowLower[row];
      for (int[] lot : inRow(row)) {
        missing -= Math.rint(x[lot[1]]);
      }
      for (int[] lot : inRow(row)) {
        int lots = network.dataset.supplies().get(lot[0]).lots();
        int more = (int) Math.min(Math.ceil(missing - 1e-6), lots - Math.rint(x[lot[1]]));
        if (more <= 0) {
          continue;
        }
        // One delivery of the whole supply keeps every limit on plants and on least lots.
        for (int other : network.whole.lotColumns()[lot[0]]) {
          x[other] = 0;
        }
        missing -= more;
        x[lot[1]] = lots;
        moved += lots;
      }
    }
    return moved;
  }

  /** Supply and column of the lots that count in a row. */
  private List<int[]> inRow(int row) {
    List<int[]> found = new ArrayList<>();
    for (int s = 0; s < network.whole.lotColumns().length; s++) {
      for (int j : network.whole.lotColumns()[s]) {
        for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
          if (network.entryRow[k] == row) {
            found.add(new int[] {s, j});
          }
        }
      }
    }
    return found;
  }

  /** A breached limit sends less to the plants whose processes count in it. */
  private void addLimited(WholePlan plan, TreeSet<String> places) {
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.PROCESS && plan.x()[j] > 0) {
        for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
          int i = network.entryRow[k];
          if (network.rowKind[i] == RowKind.LIMIT && plan.breached().containsKey(i)) {
            String site = network.options.processes().get(network.columnSubject[j]).site();
            places.add(site + "@" + network.columnPeriod[j]);
          }
        }
      }
    }
  }

  private String site(int row) {
    return switch (network.rowKind[row]) {
      case LINE_HOURS, LINE_LEAST -> network.dataset.lines().get(network.rowSubject[row]).site();
      case BALANCE -> network.places.key(network.rowSubject[row]).site();
      case RECEIVING_SLOTS ->
          network.dataset.assignmentLimits().get(network.rowSubject[row]).site();
      case CAMPAIGN_LEAST -> network.options.processes().get(network.rowSubject[row]).site();
      default -> null;
    };
  }

  /** Columns whose lots a contracted-lots row cannot spare. */
  private boolean[] contracted(double[] x) {
    double[] activity = new double[network.rows];
    boolean[] bound = new boolean[network.columns];
    for (int pass = 0; pass < 2; pass++) {
      for (int j = 0; j < network.columns; j++) {
        if (network.columnKind[j] != ColumnKind.LOTS || x[j] < 0.5) {
          continue;
        }
        for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
          int i = network.entryRow[k];
          boolean least =
              network.rowKind[i] == RowKind.CONTRACTED_LOTS
                  || network.rowKind[i] == RowKind.LOTS && network.rowLower[i] > 0;
          if (least && pass == 0) {
            activity[i] += network.entryValue[k] * x[j];
          } else if (least) {
            bound[j] |= activity[i] - x[j] < network.rowLower[i];
          }
        }
      }
    }
    return bound;
  }

  private int shedAt(WholePlan plan, List<int[]> lots, double share, double[] x) {
    lots.sort(
        Comparator.comparingDouble(
            (int[] lot) -> SafeBound.reducedPrice(network, plan.lp().dual(), lot[1])));
    double total = 0;
    for (int[] lot : lots) {
      total += x[lot[1]];
    }
    int wanted = (int) Math.max(1, Math.round(share * total));
    int shed = 0;
    for (int[] lot : lots) {
      if (shed >= wanted) {
        break;
      }
      int now = (int) Math.rint(x[lot[1]]);
      int less = Math.min(now, wanted - shed);
      if (now - less < network.whole.leastLots()[lot[0]]) {
        less = now;
      }
      x[lot[1]] = now - less;
      shed += less;
    }
    return shed;
  }
}
