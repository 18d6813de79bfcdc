package org.agrichain.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.network.StockDemand.Source;
import org.agrichain.network.WholeDecisions.Campaign;
import org.agrichain.network.WholeDecisions.LinePeriod;

/**
 * Finds what is due of each material by when: the balances of all places between which it is hauled
 * are added up period by period. Contracts and least closing stocks must leave; what a contract may
 * fail to get counts as a source; all else that takes the material may stay undone.
 */
final class StockDemands {
  private static final double NOTHING = 1e-9;

  private final Network network;

  /** Least value of each column by its bound or by a row of its own. */
  private final double[] least;

  /** Column that stands in for a contract's deliveries, -1 for none. */
  private final int[] instead;

  private final int[] groupOfPlace;
  private final Map<Integer, Campaign> campaignOf = new HashMap<>();
  private final Map<Integer, LinePeriod> lineOf = new HashMap<>();

  StockDemands(Network network) {
    this.network = network;
    least = network.lower.clone();
    instead = new int[network.columns];
    Arrays.fill(instead, -1);
    groupOfPlace = new int[network.places.size()];
    Arrays.setAll(groupOfPlace, place -> place);
    for (Campaign campaign : network.whole.campaigns()) {
      campaignOf.put(campaign.processColumn(), campaign);
    }
    for (LinePeriod line : network.whole.lines()) {
      lineOf.put(line.hoursRow(), line);
    }
    readDues();
    joinPlaces();
  }

  private void readDues() {
    Map<Integer, List<Integer>> columnsOf = new HashMap<>();
    for (int j = 0; j < network.columns; j++) {
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        RowKind kind = network.rowKind[network.entryRow[k]];
        if (kind == RowKind.CONTRACT || kind == RowKind.CLOSING) {
          columnsOf.computeIfAbsent(network.entryRow[k], row -> new ArrayList<>()).add(j);
        }
      }
    }
    columnsOf.forEach(
        (row, columns) -> {
          int first = columns.get(0);
          boolean alone = columns.size() == 1;
          boolean replaced =
              columns.size() == 2 && network.columnKind[columns.get(1)] == ColumnKind.SHORTFALL;
          if (alone || replaced) {
            least[first] = Math.max(least[first], network.rowLower[row]);
            instead[first] = replaced ? columns.get(1) : -1;
          }
        });
  }

  private void joinPlaces() {
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.HAUL) {
        int[] places =
            rows(j)
                .filter(i -> network.rowKind[i] == RowKind.BALANCE)
                .map(i -> group(network.rowSubject[i]))
                .toArray();
        for (int place : places) {
          groupOfPlace[place] = places[0];
        }
      }
    }
    Arrays.setAll(groupOfPlace, this::group);
  }

  private int group(int place) {
    int at = place;
    while (groupOfPlace[at] != at) {
      at = groupOfPlace[at];
    }
    return at;
  }

  private java.util.stream.IntStream rows(int j) {
    return Arrays.stream(network.entryRow, network.columnStart[j], network.columnStart[j + 1]);
  }

  List<StockDemand> found() {
    TreeMap<Integer, List<Integer>> columnsOf = new TreeMap<>();
    for (int j = 0; j < network.columns; j++) {
      int column = j;
      rows(j)
          .filter(i -> network.rowKind[i] == RowKind.BALANCE)
          .map(i -> groupOfPlace[network.rowSubject[i]])
          .distinct()
          .forEach(group -> columnsOf.computeIfAbsent(group, at -> new ArrayList<>()).add(column));
    }
    double[][] opening = new double[network.places.size()][];
    for (int i = 0; i < network.rows; i++) {
      if (network.rowKind[i] == RowKind.BALANCE) {
        int group = groupOfPlace[network.rowSubject[i]];
        opening[group] = opening[group] == null ? new double[network.periods + 1] : opening[group];
        opening[group][network.rowPeriod[i]] += network.rowLower[i];
      }
    }
    List<StockDemand> demands = new ArrayList<>();
    columnsOf.forEach(
        (group, columns) -> {
          boolean due = columns.stream().anyMatch(j -> least[j] > 0);
          boolean signed = columns.stream().anyMatch(j -> network.lower[j] < 0);
          StockDemand demand = due && !signed ? demand(group, columns, opening[group]) : null;
          if (demand != null) {
            demands.add(demand);
          }
        });
    return demands;
  }

  private StockDemand demand(int group, List<Integer> columns, double[] opening) {
    double[] due = opening.clone();
    List<List<Integer>> stocks = stocks();
    List<Source> sources = new ArrayList<>();
    TreeMap<Integer, List<Integer>> onLine = new TreeMap<>();
    Map<Integer, Double> gives = new HashMap<>();
    for (int j : columns) {
      double[] entries = entries(j, group);
      double[] given = summed(entries);
      double most = Arrays.stream(given).max().orElse(0);
      for (int t = 1; least[j] > 0 && t < due.length; t++) {
        due[t] += Math.max(0, -entries[t]) * least[j];
      }
      if (network.columnKind[j] == ColumnKind.STORE) {
        stocks.get(network.columnPeriod[j]).add(j);
        continue;
      }
      if (instead[j] >= 0) {
        double taken = -Arrays.stream(given).min().orElse(0);
        sources.add(plain(network.columnPeriod[j], instead[j], taken));
      }
      if (most > NOTHING) {
        gives.put(j, most);
        Integer hoursRow = hoursRow(j);
        int first = 1;
        while (given[first] <= NOTHING) {
          first++;
        }
        if (campaignOf.containsKey(j)) {
          Campaign campaign = campaignOf.get(j);
          sources.add(
              new Source(
                  first,
                  new int[] {j},
                  new double[] {most},
                  new int[] {campaign.column()},
                  new double[] {most * campaign.most()}));
        } else if (hoursRow != null) {
          onLine.computeIfAbsent(hoursRow, row -> new ArrayList<>()).add(j);
        } else {
          sources.add(plain(first, j, most));
        }
      }
    }
    onLine.forEach((row, processes) -> sources.add(line(lineOf.get(row), processes, gives)));
    boolean switched = sources.stream().anyMatch(source -> source.switches().length > 0);
    boolean some = Arrays.stream(due).anyMatch(amount -> amount > NOTHING);
    return switched && some ? new StockDemand(due, sources, stocks) : null;
  }

  private List<List<Integer>> stocks() {
    List<List<Integer>> stocks = new ArrayList<>();
    for (int t = 0; t <= network.periods; t++) {
      stocks.add(new ArrayList<>());
    }
    return stocks;
  }

  private double[] entries(int j, int group) {
    double[] entries = new double[network.periods + 1];
    for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
      int i = network.entryRow[k];
      if (network.rowKind[i] == RowKind.BALANCE && groupOfPlace[network.rowSubject[i]] == group) {
        entries[network.rowPeriod[i]] += network.entryValue[k];
      }
    }
    return entries;
  }

  private static double[] summed(double[] amounts) {
    double[] sums = amounts.clone();
    for (int t = 1; t < sums.length; t++) {
      sums[t] += sums[t - 1];
    }
    return sums;
  }

  private static Source plain(int period, int column, double value) {
    return new Source(period, new int[] {column}, new double[] {value}, new int[0], new double[0]);
  }

  /** Row of the line whose modes must be on for a process, null for none. */
  private Integer hoursRow(int j) {
    return network.columnKind[j] == ColumnKind.PROCESS
        ? rows(j).boxed().filter(lineOf::containsKey).findFirst().orElse(null)
        : null;
  }

  /** What the recipes of a line bring that have no set-up of their own: its modes switch them. */
  private Source line(LinePeriod line, List<Integer> processes, Map<Integer, Double> gives) {
    double perShare = 0;
    for (int j : processes) {
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        if (network.entryRow[k] == line.hoursRow()) {
          perShare = Math.max(perShare, gives.get(j) / network.entryValue[k]);
        }
      }
    }
    double best = perShare;
    return new Source(
        line.period(),
        processes.stream().mapToInt(Integer::intValue).toArray(),
        processes.stream().mapToDouble(gives::get).toArray(),
        line.modeColumns(),
        Arrays.stream(line.modeHours()).map(hours -> hours * best).toArray());
  }
}
