package org.agrichain.report.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.agrichain.domain.Dataset;
import org.agrichain.plan.DiscardRow;
import org.agrichain.plan.IntakeRow;
import org.agrichain.plan.InventoryRow;
import org.agrichain.plan.Plan;
import org.agrichain.plan.ProcurementRow;
import org.agrichain.plan.ProductionOrderRow;
import org.agrichain.plan.SaleRow;
import org.agrichain.plan.ShipmentRow;

/**
 * Tonnes from the regions over goods and stages to the markets. Goods of one group are one node for
 * each set of stages that makes them, so that every tonne keeps its way and nothing is shared out.
 */
final class MassFlow {
  private final Dataset dataset;
  private final Plan plan;
  private final Labels labels;
  private final Phrases phrases;
  private final Masses masses;
  private final Map<String, String> stageOf = new HashMap<>();
  private final Map<String, SortedSet<String>> makers = new HashMap<>();
  private final Map<String, String> regionOf = new HashMap<>();
  private final Set<String> sold = new HashSet<>();
  private final FlowGraph graph = new FlowGraph();

  private MassFlow(Dataset dataset, Plan plan, Labels labels, Phrases phrases) {
    this.dataset = dataset;
    this.plan = plan;
    this.labels = labels;
    this.phrases = phrases;
    masses = new Masses(dataset);
    dataset.recipes().forEach(recipe -> stageOf.put(recipe.recipe(), recipe.stage()));
    dataset.sites().forEach(site -> regionOf.put(site.site(), site.region()));
    plan.sales().forEach(row -> sold.add(row.material()));
    for (ProductionOrderRow row : plan.productionOrders()) {
      if (row.direction().equals("output")) {
        makers.computeIfAbsent(row.material(), none -> new TreeSet<>()).add(stage(row));
      }
    }
  }

  static Exhibit of(Dataset dataset, Plan plan, Labels labels, Phrases phrases) {
    MassFlow flow = new MassFlow(dataset, plan, labels, phrases);
    flow.read();
    List<List<Object>> rows = flow.graph.rows(flow.chainNames());
    return new Exhibit(
        "flow",
        "flow-mass",
        "sankey",
        Map.of("value", "tonnes", "facet", "chain"),
        List.of(
            Column.word("chain"),
            Column.id("from_node"),
            Column.word("from"),
            Column.id("to_node"),
            Column.word("to"),
            Column.tonnes("tonnes")),
        rows);
  }

  private String stage(ProductionOrderRow row) {
    return stageOf.getOrDefault(row.recipe(), row.recipe());
  }

  private void read() {
    for (IntakeRow row : plan.intake()) {
      String region = regionOf.get(row.origin());
      String node = graph.node("region/" + region, labels.region(region), false);
      graph.add(node, goods(row.material()), masses.tonnes(row.material(), row.units()));
    }
    for (ProcurementRow row : plan.procurement()) {
      // What is only bought goes straight to the stage that uses it: packaging of two chains would
      // otherwise make one of them.
      if (!isOnlyBought(row.material())) {
        graph.add(end("bought"), goods(row.material()), masses.tonnes(row.material(), row.units()));
      }
    }
    plan.productionOrders().forEach(this::order);
    for (SaleRow row : plan.sales()) {
      String node = graph.node("market/" + row.market(), labels.site(row.market()), false);
      graph.add(goods(row.material()), node, masses.tonnes(row.material(), row.units()));
    }
    for (DiscardRow row : plan.discards()) {
      String material = row.material();
      graph.add(goods(material), end("discarded"), masses.tonnes(material, row.units()));
    }
    for (ShipmentRow row : plan.shipments()) {
      double lost = row.sentUnits() - row.arrivedUnits();
      graph.add(goods(row.material()), end("on-the-way"), masses.tonnes(row.material(), lost));
    }
    plan.inventory().forEach(this::stock);
  }

  private void order(ProductionOrderRow row) {
    String node = graph.node("stage/" + stage(row), labels.stage(stage(row)), true);
    double tonnes = masses.tonnes(row.material(), row.units());
    switch (row.direction()) {
      case "output" -> graph.add(node, goods(row.material()), tonnes);
      // Both losses are published in kilograms, whatever the materials are counted in.
      case "loss", "rounding-loss" -> graph.add(node, end("loss"), row.units() / 1000);
      default -> {
        if (!row.material().isEmpty()) {
          boolean bought = isOnlyBought(row.material());
          graph.add(bought ? end("bought") : goods(row.material()), node, tonnes);
        }
      }
    }
  }

  private boolean isOnlyBought(String material) {
    return masses.rawGroup(material) == null
        && !makers.containsKey(material)
        && !sold.contains(material);
  }

  private void stock(InventoryRow row) {
    if (isOnlyBought(row.material())) {
      return;
    }
    if (row.period() == 1) {
      double opening = masses.tonnes(row.material(), row.openingUnits());
      graph.add(end("opening"), goods(row.material()), opening);
    }
    if (row.period() == dataset.periods().size()) {
      double closing = masses.tonnes(row.material(), row.closingUnits());
      graph.add(goods(row.material()), end("closing"), closing);
    }
  }

  private String goods(String material) {
    String group = masses.productGroup(material);
    String made = String.join("+", makers.getOrDefault(material, new TreeSet<>()));
    return graph.node("goods/" + group + "/" + made, labels.productGroup(group), true);
  }

  private String end(String key) {
    return graph.node("end/" + key, phrases.say("flow." + key), false);
  }

  /** Each chain is called after the raw groups that enter it. */
  private Map<Integer, String> chainNames() {
    Map<Integer, SortedSet<String>> groups = new TreeMap<>();
    for (IntakeRow row : plan.intake()) {
      String group = masses.rawGroup(row.material());
      groups
          .computeIfAbsent(graph.chain(goods(row.material())), none -> new TreeSet<>())
          .add(labels.rawGroup(group));
    }
    Map<Integer, String> names = new HashMap<>();
    groups.forEach((chain, members) -> names.put(chain, String.join(" + ", members)));
    names.put(FlowGraph.NO_CHAIN, phrases.say("word.other"));
    return names;
  }
}
