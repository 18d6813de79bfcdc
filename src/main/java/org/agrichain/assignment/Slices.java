package org.agrichain.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.pricing.SafeBound;

/**
 * Neighbourhoods of a small or middling network: the whole decisions of some periods, some places
 * or some recipes, with every flow. Each leaves most whole decisions as they are.
 */
final class Slices {
  private static final int WINDOWS = 5;
  private static final int SHUFFLES = 4;
  private static final double PRIOR = 0.6;

  /** From so many places on, larger groups of them are solved too where there are only lots. */
  private static final int MANY_PLACES = 10;

  /** Places of a lot that a core keeps. */
  private static final int[] CORES = {3, 5, 8};

  private final Network network;
  private final List<Neighbourhood> parts = new ArrayList<>();

  Slices(Network network, double[] price) {
    this.network = network;
    if (network.whole.lines().length == 0) {
      addCores(price);
    }
    addWindows();
    addGroups("places", names(this::site), this::site);
    addGroups("recipes", names(this::recipe), this::recipe);
  }

  List<Neighbourhood> parts() {
    return parts;
  }

  /** True when so few whole decisions are free that it is no solve of the whole model. */
  static boolean leavesMost(Network network, int[] columns) {
    long free = Arrays.stream(columns).filter(j -> isWhole(network, j)).count();
    long all = 0;
    for (int j = 0; j < network.columns; j++) {
      all += isWhole(network, j) ? 1 : 0;
    }
    return 2 * free <= all;
  }

  private static boolean isWhole(Network network, int j) {
    ColumnKind kind = network.columnKind[j];
    return kind == ColumnKind.LOTS || kind == ColumnKind.MODE || kind == ColumnKind.CAMPAIGN;
  }

  /** All lots, each with its few places of highest reduced price: where the best plans are. */
  private void addCores(double[] price) {
    int[] rank = new int[network.columns];
    for (int[] columns : network.whole.lotColumns()) {
      List<Integer> order = new ArrayList<>(Arrays.stream(columns).boxed().toList());
      order.sort(Comparator.comparingDouble(j -> -SafeBound.reducedPrice(network, price, (int) j)));
      for (int k = 0; k < order.size(); k++) {
        rank[order.get(k)] = k;
      }
    }
    for (int most : CORES) {
      add("core", "core " + most, j -> rank[j] < most);
    }
  }

  private void addWindows() {
    int width = Math.max(2, network.periods / WINDOWS);
    for (int from = 1; from < network.periods; from += Math.max(1, width / 2)) {
      int first = from;
      add(
          "periods",
          "periods " + from + "-" + (from + width - 1),
          j -> network.columnPeriod[j] >= first && network.columnPeriod[j] < first + width);
    }
  }

  /** Every name with some others, drawn a few times over. */
  private void addGroups(String kind, TreeSet<String> names, Names of) {
    addGroups(kind, names, of, Math.max(2, names.size() / 4));
    if (network.whole.lines().length == 0 && names.size() >= MANY_PLACES) {
      addGroups("many " + kind, names, of, names.size() * 2 / 5);
    }
  }

  private void addGroups(String kind, TreeSet<String> names, Names of, int size) {
    List<String> order = new ArrayList<>(names);
    for (int turn = 0; turn < SHUFFLES; turn++) {
      // The same groups in every run: the seed of a run is for its search alone.
      Collections.shuffle(order, new Random(turn));
      for (int from = 0; from + 1 < order.size(); from += size) {
        List<String> group = order.subList(from, Math.min(order.size(), from + size));
        TreeSet<String> chosen = new TreeSet<>(group);
        add(kind, kind + " " + chosen, j -> of.name(j) != null && chosen.contains(of.name(j)));
      }
    }
  }

  private TreeSet<String> names(Names of) {
    TreeSet<String> names = new TreeSet<>();
    for (int j = 0; j < network.columns; j++) {
      String name = isWhole(network, j) ? of.name(j) : null;
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  private String site(int j) {
    int at = network.columnSubject[j];
    return switch (network.columnKind[j]) {
      case LOTS -> network.options.intakes().get(at).site();
      case MODE -> network.dataset.lines().get(at).site();
      case CAMPAIGN -> network.options.processes().get(at).site();
      default -> null;
    };
  }

  private String recipe(int j) {
    return network.columnKind[j] == ColumnKind.CAMPAIGN
        ? network.options.processes().get(network.columnSubject[j]).recipe()
        : null;
  }

  private void add(String kind, String name, IntPredicate chosen) {
    int[] columns = new int[network.columns];
    int count = 0;
    boolean some = false;
    for (int j = 0; j < network.columns; j++) {
      boolean whole = isWhole(network, j);
      if (!whole || chosen.test(j)) {
        columns[count++] = j;
        some |= whole;
      }
    }
    int[] found = Arrays.copyOf(columns, count);
    if (some && leavesMost(network, found)) {
      parts.add(new Neighbourhood(name, kind, PRIOR, found, false));
    }
  }

  /** What a whole column is counted under, null for none. */
  private interface Names {
    String name(int column);
  }
}
