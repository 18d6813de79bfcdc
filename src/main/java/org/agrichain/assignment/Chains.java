package org.agrichain.assignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agrichain.domain.Flow;
import org.agrichain.domain.IntakeOption;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.PurchaseOption;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;

/**
 * How the network falls apart. Lines that take raw lots are gates. Behind the gates, materials that
 * some recipe joins form a chain; chains share nothing but what the gates make. Gates, the chains
 * they feed and everything joined to those form a branch; branches share nothing at all but limits.
 */
final class Chains {
  /** Chain of columns that belong to gates. */
  static final int GATE = -1;

  /** Chain of materials that are only ever bought. */
  static final int BOUGHT = -2;

  private final Network network;
  private final Map<String, Integer> materials = new HashMap<>();
  private final int[] chainLeader;
  private final int[] branchLeader;
  private final Set<String> raw = new HashSet<>();
  private final Set<String> bought = new HashSet<>();
  private final Set<String> gateLines = new HashSet<>();

  /** Chain of every column; equal numbers are one chain. */
  final int[] chain;

  /** Branch of every column. */
  final int[] branch;

  Chains(Network network) {
    this.network = network;
    network.dataset.materials().forEach(m -> materials.put(m.material(), materials.size()));
    chainLeader = new int[materials.size()];
    branchLeader = new int[materials.size()];
    for (int m = 0; m < chainLeader.length; m++) {
      chainLeader[m] = m;
      branchLeader[m] = m;
    }
    for (IntakeOption intake : network.options.intakes()) {
      raw.add(intake.entersAs());
    }
    findBought();
    join();
    chain = new int[network.columns];
    branch = new int[network.columns];
    for (int j = 0; j < network.columns; j++) {
      classify(j);
    }
  }

  private void findBought() {
    for (PurchaseOption purchase : network.options.purchases()) {
      bought.add(purchase.material());
    }
    for (ProcessOption process : network.options.processes()) {
      for (Flow flow : process.flows()) {
        if (flow.ratePerUnit() > 0) {
          bought.remove(flow.material());
        }
      }
    }
    bought.removeAll(raw);
  }

  private void join() {
    for (ProcessOption process : network.options.processes()) {
      for (Flow flow : process.flows()) {
        boolean in = flow.ingredient() || flow.ratePerUnit() < 0;
        if (in && raw.contains(flow.material())) {
          gateLines.add(process.line());
        }
      }
    }
    for (ProcessOption process : network.options.processes()) {
      boolean gate = gateLines.contains(process.line());
      Integer first = null;
      for (Flow flow : process.flows()) {
        if (bought.contains(flow.material())) {
          continue;
        }
        int m = materials.get(flow.material());
        if (first != null) {
          merge(branchLeader, first, m);
          if (!gate) {
            merge(chainLeader, first, m);
          }
        }
        first = m;
      }
    }
    // A line that runs recipes of several chains joins them.
    Map<String, Integer> lineMaterial = new HashMap<>();
    for (ProcessOption process : network.options.processes()) {
      int m = main(process);
      if (m >= 0) {
        Integer before = lineMaterial.putIfAbsent(process.line(), m);
        if (before != null) {
          merge(branchLeader, before, m);
          if (!gateLines.contains(process.line())) {
            merge(chainLeader, before, m);
          }
        }
      }
    }
  }

  private int main(ProcessOption process) {
    for (Flow flow : process.flows()) {
      if (!bought.contains(flow.material())) {
        return materials.get(flow.material());
      }
    }
    return -1;
  }

  private void classify(int j) {
    int at = network.columnSubject[j];
    ColumnKind kind = network.columnKind[j];
    switch (kind) {
      case LOTS -> set(j, network.options.intakes().get(at).entersAs(), true);
      case MODE -> setLine(j, network.dataset.lines().get(at).line());
      case BUILD -> setLine(j, network.dataset.investments().get(at).line());
      case PROCESS, CAMPAIGN, INGREDIENT -> {
        ProcessOption process = network.options.processes().get(at);
        setLine(j, process.line());
      }
      case HAUL -> set(j, network.options.hauls().get(at).material(), false);
      case STORE -> set(j, network.options.stores().get(at).material(), false);
      case SALE -> set(j, network.dataset.sales().get(at).material(), false);
      case CONTRACT, SHORTFALL -> set(j, network.dataset.contracts().get(at).material(), false);
      case DISCARD -> set(j, network.places.key(at).material(), false);
      case PURCHASE -> set(j, network.options.purchases().get(at).material(), false);
      default -> {
        chain[j] = BOUGHT;
        branch[j] = BOUGHT;
      }
    }
  }

  private final Map<String, Integer> materialOfLine = new HashMap<>();

  private void setLine(int j, String line) {
    if (materialOfLine.isEmpty()) {
      for (ProcessOption process : network.options.processes()) {
        materialOfLine.putIfAbsent(process.line(), main(process));
      }
    }
    int m = materialOfLine.getOrDefault(line, -1);
    if (m < 0) {
      chain[j] = BOUGHT;
      branch[j] = BOUGHT;
      return;
    }
    chain[j] = gateLines.contains(line) ? GATE : find(chainLeader, m);
    branch[j] = find(branchLeader, m);
  }

  private void set(int j, String material, boolean gate) {
    if (bought.contains(material)) {
      chain[j] = BOUGHT;
      branch[j] = BOUGHT;
      return;
    }
    int m = materials.get(material);
    chain[j] = gate || raw.contains(material) ? GATE : find(chainLeader, m);
    branch[j] = find(branchLeader, m);
  }

  /** True for columns of a branch, and for what it may buy. */
  boolean inBranch(int j, int of) {
    return branch[j] == of || network.columnKind[j] == ColumnKind.PURCHASE && branch[j] == BOUGHT;
  }

  /** Types of the lines of a chain or of the gates of a branch. */
  List<String> lineTypes(int chainOrGate, int ofBranch) {
    Set<String> types = new java.util.TreeSet<>();
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.MODE
          && chain[j] == chainOrGate
          && branch[j] == ofBranch) {
        types.add(network.dataset.lines().get(network.columnSubject[j]).lineType());
      }
    }
    return List.copyOf(types);
  }

  private static int find(int[] leader, int m) {
    int at = m;
    while (leader[at] != at) {
      at = leader[at];
    }
    return at;
  }

  private static void merge(int[] leader, int a, int b) {
    leader[find(leader, b)] = find(leader, a);
  }
}
