package org.agrichain.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.agrichain.domain.ProcessOption;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;

/**
 * Parts of a network worth solving exactly. A small network is one part, and slices of it are
 * others. Otherwise: every plant that takes lots and every two plants that compete for them,
 * windows of a few periods of the gates of every branch with their lots, every chain over all
 * periods (by type of line when it is large), and every period of a branch.
 */
final class Partition {
  /** A network with at most this many columns is solved as a whole. */
  private static final int WHOLE_COLUMNS = 6_000;

  /** Up to this many columns slices of whole decisions with every flow are solved too. */
  private static final int SLICED_COLUMNS = 15_000;

  private static final int CHAIN_MODES = 1_000;
  private static final int WINDOW = 3;
  private static final int PLANT_COLUMNS = 9_000;

  // What each kind earned on the flagship beside single plants, before anything is known.
  private static final double CHAIN = 1.2;
  private static final double WINDOWS = 0.2;
  private static final double PAIR = 0.2;
  private static final double PERIOD = 0.5;

  private final Network network;
  private final Chains chains;
  private final List<Neighbourhood> parts = new ArrayList<>();

  Partition(Network network, double[] price, boolean wholeAllowed) {
    this.network = network;
    chains = new Chains(network);
    boolean small = network.columns <= WHOLE_COLUMNS;
    if (wholeAllowed && small) {
      parts.add(new Neighbourhood("whole", "whole", 10, all(), true));
    }
    if (small) {
      addPlants();
      parts.addAll(new Slices(network, price).parts());
    } else {
      addPlants();
      addGates();
      addChains();
      addMonths();
      if (network.columns <= SLICED_COLUMNS) {
        parts.addAll(new Slices(network, price).parts());
      }
    }
    if (!wholeAllowed) {
      parts.removeIf(part -> !Slices.leavesMost(network, part.columns()));
    }
  }

  /** The parts, the most promising kinds first. */
  List<Neighbourhood> parts() {
    return parts;
  }

  /** Columns of each branch by its name, what it may buy included. */
  Map<String, int[]> branches() {
    Set<Integer> found = new TreeSet<>();
    for (int j = 0; j < network.columns; j++) {
      ColumnKind kind = network.columnKind[j];
      if (chains.branch[j] >= 0 && (kind == ColumnKind.MODE || kind == ColumnKind.LOTS)) {
        found.add(chains.branch[j]);
      }
    }
    Map<String, int[]> branches = new TreeMap<>();
    for (int branch : found) {
      branches.put(name(branch), select(j -> chains.inBranch(j, branch)));
    }
    return branches;
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
            add("chain " + name(chain), "chain", CHAIN, chain(chain, null));
          } else {
            for (String type : chains.lineTypes(chain, branchOf.get(chain))) {
              add(
                  "chain " + name(chain) + ", " + type,
                  "line type " + name(chain),
                  CHAIN,
                  lineType(chain, type));
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

  /**
   * Lines of one type with the flows around them: of every material that they take or give, and of
   * every material that other lines of the chain make of those or make those of.
   */
  private int[] lineType(int chain, String type) {
    Set<String> own = new TreeSet<>();
    for (ProcessOption process : network.options.processes()) {
      if (type.equals(typeOf(process.line()))) {
        process.flows().forEach(flow -> own.add(flow.material()));
      }
    }
    Set<String> near = new TreeSet<>(own);
    for (ProcessOption process : network.options.processes()) {
      if (process.flows().stream().anyMatch(flow -> own.contains(flow.material()))) {
        process.flows().forEach(flow -> near.add(flow.material()));
      }
    }
    return Arrays.stream(chain(chain, Set.of(type))).filter(j -> touches(j, own, near)).toArray();
  }

  private boolean touches(int j, Set<String> own, Set<String> near) {
    int at = network.columnSubject[j];
    return switch (network.columnKind[j]) {
      case PROCESS, CAMPAIGN, INGREDIENT ->
          network.options.processes().get(at).flows().stream()
              .anyMatch(flow -> own.contains(flow.material()));
      case HAUL -> near.contains(network.options.hauls().get(at).material());
      case STORE -> near.contains(network.options.stores().get(at).material());
      case SALE -> near.contains(network.dataset.sales().get(at).material());
      case CONTRACT, SHORTFALL -> near.contains(network.dataset.contracts().get(at).material());
      case DISCARD -> near.contains(network.places.key(at).material());
      default -> true;
    };
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

  private String siteOf(String line) {
    return network.dataset.lines().stream()
        .filter(row -> row.line().equals(line))
        .map(row -> row.site())
        .findFirst()
        .orElse("");
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
              "window " + name(entry.getKey()),
              WINDOWS,
              window(entry.getKey(), from, from + WINDOW - 1));
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
    // Lots alone gain nothing where they are: something has to be made of them.
    for (int a = 0; a < sites.size() && network.whole.lines().length > 0; a++) {
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
        boolean one = group.size() == 1;
        add(
            "plants " + new TreeSet<>(group),
            (one ? "plant " : "two plants ") + name(branch),
            one ? 1 : PAIR,
            columns);
      }
    }
  }

  private boolean atPlants(int j, Set<String> plants, int branch) {
    int at = network.columnSubject[j];
    return switch (network.columnKind[j]) {
      case LOTS -> plants.contains(network.options.intakes().get(at).site());
      case MODE -> plants.contains(network.dataset.lines().get(at).site());
      case BUILD -> {
        String line = network.dataset.investments().get(at).line();
        yield plants.contains(siteOf(line));
      }
      case GRANT -> plants.contains(network.dataset.sites().get(network.columnPart[j]).site());
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

  /**
   * Every line and lot of a branch in one period, and its flows from the period before to the
   * period after, so that stocks may follow.
   */
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
            "period " + name(branch),
            PERIOD,
            select(j -> near(j, period) && chains.inBranch(j, branch)));
      }
    }
  }

  private boolean near(int j, int period) {
    int apart = Math.abs(network.columnPeriod[j] - period);
    return switch (network.columnKind[j]) {
      case LOTS, MODE, CAMPAIGN, BUILD -> apart == 0;
      default -> apart <= 1;
    };
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

  /** Payments of policies are free in every part: they follow from what the part does. */
  private static boolean followsActivities(ColumnKind kind) {
    return switch (kind) {
      case TIER, COUNTED, PAYMENT -> true;
      default -> false;
    };
  }

  private int[] select(java.util.function.IntPredicate wanted) {
    int[] found = new int[network.columns];
    int count = 0;
    boolean some = false;
    for (int j = 0; j < network.columns; j++) {
      boolean here = wanted.test(j);
      some |= here;
      if (here || followsActivities(network.columnKind[j])) {
        found[count++] = j;
      }
    }
    return some ? Arrays.copyOf(found, count) : new int[0];
  }

  private void add(String name, String kind, double prior, int[] columns) {
    if (columns.length > 0) {
      parts.add(new Neighbourhood(name, kind, prior, columns, false));
    }
  }
}
