package org.agrichain.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;

/**
 * Parts of a network worth solving exactly, and which of them to try next. A small network is one
 * part. Otherwise: every chain over all periods (by type of line when it is large), and windows of
 * a few periods of the gates of every branch with their lots.
 */
final class Neighbourhoods {
  /** A network with at most this many columns is solved as a whole. */
  private static final int WHOLE_COLUMNS = 6_000;

  private static final int CHAIN_MODES = 1_000;
  private static final int WINDOW = 3;
  private static final int PLANT_COLUMNS = 9_000;

  private final Network network;
  private final Chains chains;
  private final List<Neighbourhood> parts = new ArrayList<>();
  private final List<Double> priority = new ArrayList<>();
  private final List<Double> limit = new ArrayList<>();
  private final Set<Integer> vain = new TreeSet<>();

  Neighbourhoods(Network network, boolean wholeAllowed, double firstLimit) {
    this.network = network;
    chains = new Chains(network);
    if (wholeAllowed && network.columns <= WHOLE_COLUMNS) {
      add("whole", all(), true);
    } else {
      addPlants();
      addGates();
      addChains();
      addMonths();
    }
    for (int n = 0; n < parts.size(); n++) {
      priority.add(1e6 - n);
      limit.add(firstLimit);
    }
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Position of the part to try next, -1 when every part is proven best. */
  int next() {
    int best = -1;
    for (int n = 0; n < parts.size(); n++) {
      if (priority.get(n) > 0 && (best < 0 || priority.get(n) > priority.get(best))) {
        best = n;
      }
    }
    return best;
  }

  /**
   * Position of the part that covers the dearest breaches and has not been tried in vain since the
   * plan last moved, smaller parts first; -1 when there is none.
   *
   * @param breached price of the breaches by row
   */
  int nextForBreaches(Map<Integer, Double> breached) {
    int best = -1;
    double bestScore = 0;
    for (int n = 0; n < parts.size(); n++) {
      if (!vain.contains(n)) {
        double score = covered(parts.get(n), breached) / Math.sqrt(parts.get(n).columns().length);
        if (score > bestScore) {
          best = n;
          bestScore = score;
        }
      }
    }
    return best;
  }

  private double covered(Neighbourhood part, Map<Integer, Double> breached) {
    Set<Integer> seen = new TreeSet<>();
    double sum = 0;
    for (int j : part.columns()) {
      ColumnKind kind = network.columnKind[j];
      if (kind == ColumnKind.MODE || kind == ColumnKind.LOTS || kind == ColumnKind.CAMPAIGN) {
        for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
          Double price = breached.get(network.entryRow[k]);
          if (price != null && seen.add(network.entryRow[k])) {
            sum += price;
          }
        }
      }
    }
    return sum;
  }

  Neighbourhood part(int n) {
    return parts.get(n);
  }

  /** Effort (seconds or nodes) for a part. */
  double limit(int n) {
    return limit.get(n);
  }

  /**
   * Learns from a solve.
   *
   * @param n part
   * @param gain value gained
   * @param left what it could still gain
   * @param tolerance gain that does not matter
   */
  void learn(int n, double gain, double left, double tolerance) {
    if (gain > tolerance) {
      vain.clear();
    }
    if (gain <= tolerance || left <= tolerance) {
      vain.add(n);
    }
    double open = Math.min(left, 1e6) / limit.get(n);
    priority.set(n, left <= tolerance ? 0 : (gain > tolerance ? 0.6 : 0.18) * open);
    if (gain <= tolerance) {
      limit.set(n, Math.min(4 * limit.get(n), 1.7 * limit.get(n)));
    } else {
      for (int other = 0; other < parts.size(); other++) {
        if (other != n) {
          priority.set(other, priority.get(other) + 0.05 * gain / limit.get(n));
        }
      }
    }
  }

  /** Makes every part worth trying again after the plan moved elsewhere. */
  void wake(double worth) {
    for (int n = 0; n < parts.size(); n++) {
      if (priority.get(n) <= 0) {
        priority.set(n, worth);
      }
    }
  }

  private int[] all() {
    int[] columns = new int[network.columns];
    Arrays.setAll(columns, j -> j);
    return columns;
  }

  private void addChains() {
    Map<Integer, Integer> modesOf = new TreeMap<>();
    Map<Integer, Integer> branchOf = new TreeMap<>();
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.MODE && chains.chain[j] >= 0) {
        modesOf.merge(chains.chain[j], 1, Integer::sum);
        branchOf.put(chains.chain[j], chains.branch[j]);
      }
    }
    modesOf.forEach(
        (chain, modes) -> {
          if (modes <= CHAIN_MODES) {
            add("chain " + name(chain), chain(chain, null), false);
          } else {
            for (String type : chains.lineTypes(chain, branchOf.get(chain))) {
              add("chain " + name(chain) + ", " + type, chain(chain, Set.of(type)), false);
            }
          }
        });
  }

  private String name(int chain) {
    return network.dataset.materials().get(chain).material();
  }

  /** Columns of a chain; modes only of the given types of line, null for all. */
  private int[] chain(int chain, Set<String> types) {
    return select(
        j -> {
          if (chains.chain[j] == Chains.BOUGHT) {
            return network.columnKind[j] == ColumnKind.PURCHASE;
          }
          return chains.chain[j] == chain && (types == null || !fixedLine(j, types));
        });
  }

  private boolean fixedLine(int j, Set<String> types) {
    String line =
        switch (network.columnKind[j]) {
          case MODE -> network.dataset.lines().get(network.columnSubject[j]).line();
          case CAMPAIGN -> network.options.processes().get(network.columnSubject[j]).line();
          default -> null;
        };
    return line != null && !types.contains(typeOf(line));
  }

  private final Map<String, String> typeOfLine = new TreeMap<>();

  private String typeOf(String line) {
    if (typeOfLine.isEmpty()) {
      network.dataset.lines().forEach(row -> typeOfLine.put(row.line(), row.lineType()));
    }
    return typeOfLine.get(line);
  }

  private void addGates() {
    Set<Integer> branches = new TreeSet<>();
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.LOTS) {
        branches.add(chains.branch[j]);
      }
    }
    Map<Integer, List<Integer>> startsOf = new TreeMap<>(Comparator.reverseOrder());
    for (int branch : branches) {
      double[] mass = new double[network.periods + 1];
      for (int j = 0; j < network.columns; j++) {
        if (network.columnKind[j] == ColumnKind.LOTS && chains.branch[j] == branch) {
          mass[network.columnPeriod[j]] += network.upper[j];
        }
      }
      List<Integer> starts = new ArrayList<>();
      for (int t = 1; t <= Math.max(1, network.periods - WINDOW + 1); t++) {
        starts.add(t);
      }
      starts.sort((a, b) -> Double.compare(mass(mass, b), mass(mass, a)));
      startsOf.put(branch, starts);
    }
    // Branches take turns, each with its busiest windows first.
    int most = startsOf.values().stream().mapToInt(List::size).max().orElse(0);
    for (int n = 0; n < most; n++) {
      for (Map.Entry<Integer, List<Integer>> entry : startsOf.entrySet()) {
        if (n < entry.getValue().size()) {
          int from = entry.getValue().get(n);
          add(
              "window " + name(entry.getKey()) + " " + from + "-" + (from + WINDOW - 1),
              window(entry.getKey(), from, from + WINDOW - 1),
              false);
        }
      }
    }
  }

  /**
   * Every plant that takes lots, and every two plants that compete for the same lots: all their
   * lines, lots and flows over all periods, with the sales of their branch.
   */
  private void addPlants() {
    Map<String, Set<Integer>> suppliesOf = new TreeMap<>();
    Map<String, Integer> branchOf = new TreeMap<>();
    for (int s = 0; s < network.whole.lotColumns().length; s++) {
      for (int j : network.whole.lotColumns()[s]) {
        String site = network.options.intakes().get(network.columnSubject[j]).site();
        suppliesOf.computeIfAbsent(site, key -> new TreeSet<>()).add(s);
        branchOf.put(site, chains.branch[j]);
      }
    }
    List<String> sites = new ArrayList<>(suppliesOf.keySet());
    List<Set<String>> groups = new ArrayList<>();
    for (int a = 0; a < sites.size(); a++) {
      groups.add(Set.of(sites.get(a)));
    }
    for (int a = 0; a < sites.size(); a++) {
      for (int b = a + 1; b < sites.size(); b++) {
        Set<Integer> shared = new TreeSet<>(suppliesOf.get(sites.get(a)));
        shared.retainAll(suppliesOf.get(sites.get(b)));
        if (!shared.isEmpty() && branchOf.get(sites.get(a)).equals(branchOf.get(sites.get(b)))) {
          groups.add(Set.of(sites.get(a), sites.get(b)));
        }
      }
    }
    for (Set<String> group : groups) {
      int branch = branchOf.get(group.iterator().next());
      int[] columns = select(j -> atPlants(j, group, branch));
      if (columns.length <= PLANT_COLUMNS) {
        add("plants " + new TreeSet<>(group), columns, false);
      }
    }
  }

  private boolean atPlants(int j, Set<String> plants, int branch) {
    int at = network.columnSubject[j];
    return switch (network.columnKind[j]) {
      case LOTS -> plants.contains(network.options.intakes().get(at).site());
      case MODE -> plants.contains(network.dataset.lines().get(at).site());
      case PROCESS, CAMPAIGN, INGREDIENT ->
          plants.contains(network.options.processes().get(at).site());
      case HAUL ->
          plants.contains(network.options.hauls().get(at).fromSite())
              || plants.contains(network.options.hauls().get(at).toSite());
      case STORE -> plants.contains(network.options.stores().get(at).site());
      case DISCARD -> plants.contains(network.places.key(at).site());
      case PURCHASE -> plants.contains(network.options.purchases().get(at).site());
      case SALE, CONTRACT, SHORTFALL -> chains.branch[j] == branch;
      default -> false;
    };
  }

  /** Every line, lot and flow of a branch in one period; stocks at both ends are fixed. */
  private void addMonths() {
    Set<Integer> branches = new TreeSet<>();
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.MODE && chains.branch[j] >= 0) {
        branches.add(chains.branch[j]);
      }
    }
    for (int branch : branches) {
      for (int t = 1; t <= network.periods; t++) {
        int period = t;
        add(
            "period " + name(branch) + " " + t,
            select(
                j ->
                    network.columnPeriod[j] == period
                        && network.columnKind[j] != ColumnKind.STORE
                        && (chains.branch[j] == branch
                            || network.columnKind[j] == ColumnKind.PURCHASE
                                && chains.branch[j] == Chains.BOUGHT)),
            false);
      }
    }
  }

  private static double mass(double[] mass, int from) {
    double sum = 0;
    for (int t = from; t < Math.min(mass.length, from + WINDOW); t++) {
      sum += mass[t];
    }
    return sum;
  }

  /**
   * Gates and lots of a window with every flow of their branch in it; stock at its end is fixed.
   */
  private int[] window(int branch, int from, int to) {
    return select(
        j -> {
          int t = network.columnPeriod[j];
          boolean here = t >= from && t <= to;
          if (chains.chain[j] == Chains.BOUGHT) {
            return here && network.columnKind[j] == ColumnKind.PURCHASE;
          }
          if (!here || chains.branch[j] != branch) {
            return false;
          }
          return switch (network.columnKind[j]) {
            case MODE, CAMPAIGN -> chains.chain[j] == Chains.GATE;
            case STORE -> t < to;
            default -> true;
          };
        });
  }

  private int[] select(java.util.function.IntPredicate wanted) {
    int[] found = new int[network.columns];
    int count = 0;
    for (int j = 0; j < network.columns; j++) {
      if (wanted.test(j)) {
        found[count++] = j;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private void add(String name, int[] columns, boolean all) {
    if (columns.length > 0) {
      parts.add(new Neighbourhood(name, columns, all));
    }
  }
}
