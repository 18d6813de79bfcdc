package org.agrichain.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Nodes and amounts between them, made fit for a picture that flows one way: parts that have
 * nothing to do with each other are told apart, and a flow that would close a circle (rework) ends
 * at a twin of its target.
 */
final class FlowGraph {
  /** Number of the chain of what belongs to none that has a name. */
  static final int NO_CHAIN = -1;

  private static final String TWIN = " ↺";

  private record Link(String from, String to) {}

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Map<Link, Double> amounts = new HashMap<>();

  /**
   * Declares a node.
   *
   * @param binds whether what passes through it belongs together; places and markets do not
   */
  String node(String id, String name, boolean binds) {
    names.put(id, name);
    if (binds) {
      parents.putIfAbsent(id, id);
    }
    return id;
  }

  /** Adds an amount; nothing and less is left out. */
  void add(String from, String to, double amount) {
    if (amount > 0) {
      amounts.merge(new Link(from, to), amount, Double::sum);
      if (parents.containsKey(from) && parents.containsKey(to)) {
        parents.put(root(from), root(to));
      }
    }
  }

  /** Number of the chain of a node; equal for nodes that are connected. */
  int chain(String node) {
    return parents.containsKey(node) ? root(node).hashCode() : NO_CHAIN;
  }

  private String root(String node) {
    String at = node;
    while (!parents.get(at).equals(at)) {
      at = parents.get(at);
    }
    return at;
  }

  /** Rows of chain, from, to (identifier and name each) and amount; the greatest chain first. */
  List<List<Object>> rows(Map<Integer, String> chainNames) {
    Map<String, List<Map.Entry<Link, Double>>> chains = new TreeMap<>();
    Map<String, Double> totals = new HashMap<>();
    for (Map.Entry<Link, Double> entry : amounts.entrySet()) {
      Link link = entry.getKey();
      int number = chain(parents.containsKey(link.from) ? link.from : link.to);
      String chain = chainNames.getOrDefault(number, chainNames.getOrDefault(NO_CHAIN, ""));
      chains.computeIfAbsent(chain, none -> new ArrayList<>()).add(entry);
      totals.merge(chain, entry.getValue(), Double::sum);
    }
    List<String> order = new ArrayList<>(chains.keySet());
    order.sort(Comparator.comparing((String chain) -> -totals.get(chain)));
    List<List<Object>> rows = new ArrayList<>();
    order.forEach(chain -> rows.addAll(rows(chain, chains.get(chain))));
    return rows;
  }

  private List<List<Object>> rows(String chain, List<Map.Entry<Link, Double>> links) {
    // Great flows first, so that the small ones are those which have to end at a twin.
    links.sort(
        Comparator.comparing((Map.Entry<Link, Double> entry) -> -entry.getValue())
            .thenComparing(entry -> entry.getKey().from)
            .thenComparing(entry -> entry.getKey().to));
    Map<String, Set<String>> next = new HashMap<>();
    List<List<Object>> rows = new ArrayList<>();
    for (Map.Entry<Link, Double> entry : links) {
      Link link = entry.getKey();
      boolean circle = reaches(next, link.to, link.from);
      String twin = circle ? TWIN : "";
      if (!circle) {
        next.computeIfAbsent(link.from, none -> new HashSet<>()).add(link.to);
      }
      rows.add(
          Exhibit.row(
              chain,
              link.from,
              names.get(link.from),
              link.to + twin,
              names.get(link.to) + twin,
              entry.getValue()));
    }
    return rows;
  }

  private static boolean reaches(Map<String, Set<String>> next, String from, String goal) {
    List<String> open = new ArrayList<>(List.of(from));
    Set<String> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      String at = open.remove(open.size() - 1);
      if (at.equals(goal)) {
        return true;
      }
      for (String to : next.getOrDefault(at, Set.of())) {
        if (seen.add(to)) {
          open.add(to);
        }
      }
    }
    return false;
  }
}
