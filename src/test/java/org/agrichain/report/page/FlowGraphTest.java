package org.agrichain.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FlowGraphTest {
  /** A picture of flows hangs when they go round, and lies when it leaves some of them out. */
  @Property(tries = 200)
  void noFlowGoesRoundAndNoneIsLost(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int links) {
    Random random = new Random(seed);
    FlowGraph graph = new FlowGraph();
    double total = 0;
    for (int i = 0; i < links; i++) {
      String from = graph.node("n" + random.nextInt(9), "from", random.nextBoolean());
      String to = graph.node("n" + random.nextInt(9), "to", random.nextBoolean());
      double amount = random.nextInt(50) - 5;
      graph.add(from, to, amount);
      total += Math.max(0, amount);
    }
    List<List<Object>> rows = graph.rows(Map.of());

    assertThat(rows.stream().mapToDouble(row -> (double) row.get(5)).sum())
        .isCloseTo(total, within(1e-9));
    Map<String, Set<String>> next = new HashMap<>();
    rows.forEach(
        row ->
            next.computeIfAbsent((String) row.get(1), none -> new HashSet<>())
                .add((String) row.get(3)));
    next.keySet().forEach(node -> assertThat(reached(next, node)).doesNotContain(node));
  }

  private static Set<String> reached(Map<String, Set<String>> next, String from) {
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(next.getOrDefault(from, Set.of()));
    while (!open.isEmpty()) {
      String at = open.remove(open.size() - 1);
      if (seen.add(at)) {
        open.addAll(next.getOrDefault(at, Set.of()));
      }
    }
    return seen;
  }

  @Test
  void whatOnlyMeetsAtAMarketIsTwoChains() {
    FlowGraph graph = new FlowGraph();
    String meat = graph.node("meat", "Meat", true);
    String bread = graph.node("bread", "Bread", true);
    String town = graph.node("town", "Town", false);
    graph.add(meat, town, 1);
    graph.add(bread, town, 2);
    assertThat(graph.chain(meat)).isNotEqualTo(graph.chain(bread));

    graph.add(meat, bread, 1);
    assertThat(graph.chain(meat)).isEqualTo(graph.chain(bread));
  }
}
