package org.agrichain.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which flows give way first when a node is short, and which take what is left over. */
final class ArcRanks {
  /** Inputs of which a process needs less than this share of its reference. */
  private static final double THIN = 0.2;

  private final FlowSheet sheet;
  private final Network network;
  private final NodeArcs arcs;
  private final double[] target;

  ArcRanks(FlowSheet sheet, NodeArcs arcs, double[] target) {
    this.sheet = sheet;
    network = sheet.network;
    this.arcs = arcs;
    this.target = target;
  }

  /** Outflows, first those that are cut first. */
  List<Integer> toReduce(int[] out) {
    return sorted(out, Comparator.comparingInt(this::reduceRank));
  }

  /** Outflows, first those that take what is left first. */
  List<Integer> toPush(int[] out) {
    return sorted(out, Comparator.comparingInt(this::pushRank));
  }

  /** Inflows, first those that are lowered first. */
  List<Integer> toLower(int[] in) {
    return sorted(in, Comparator.comparingInt(this::lowerRank));
  }

  /** Inflows, first those that are raised first. */
  List<Integer> toRaise(int[] in) {
    return sorted(in, Comparator.comparingInt(this::raiseRank));
  }

  /** True for an input of which a process needs little. */
  boolean thin(int arc) {
    return network.columnKind[arcs.column(arc)] == ColumnKind.PROCESS && -sheet.rate[arc] < THIN;
  }

  private List<Integer> sorted(int[] list, Comparator<Integer> rank) {
    List<Integer> order = new ArrayList<>(list.length);
    for (int a : list) {
      order.add(a);
    }
    order.sort(rank.thenComparing(Comparator.naturalOrder()));
    return order;
  }

  private int reduceRank(int a) {
    ColumnKind kind = network.columnKind[arcs.column(a)];
    // Of processes, those first that need most of the material, for they lose least activity.
    double price =
        kind == ColumnKind.PROCESS
            ? 1000 / -sheet.rate[a]
            : Math.max(0, network.objective[arcs.column(a)] * 1000);
    return 1_000_000
            * switch (kind) {
              case DISCARD -> 0;
              case SALE -> 1;
              case STORE -> 2;
              case HAUL -> 3;
              case PROCESS -> 4;
              default -> 5;
            }
        + (int) Math.min(999_999, price);
  }

  private int pushRank(int a) {
    boolean flows = target[arcs.column(a)] > 0;
    return switch (network.columnKind[arcs.column(a)]) {
      case CONTRACT -> 0;
      case SALE -> 1;
      case PROCESS -> flows ? 2 : 7;
      case HAUL -> flows ? 3 : 8;
      case STORE -> flows ? 4 : 6;
      default -> 5;
    };
  }

  private int lowerRank(int a) {
    return switch (network.columnKind[arcs.column(a)]) {
      case PURCHASE -> 0;
      case HAUL -> 1;
      case STORE -> 2;
      default -> 3;
    };
  }

  private int raiseRank(int a) {
    return switch (network.columnKind[arcs.column(a)]) {
      case HAUL -> 0;
      case PROCESS -> 1;
      default -> 2;
    };
  }
}
