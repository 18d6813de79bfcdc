package org.agrichain.plan;

import java.util.Map;
import java.util.TreeMap;
import org.agrichain.domain.ClosingStock;
import org.agrichain.domain.OpeningStock;
import org.agrichain.domain.StoreOption;

/** Stores are large enough, nothing is kept too long, and the plan ends with what is wanted. */
final class StockCheck {
  private final Facts facts;
  private final Reading reading;
  private final Map<Node, NodeFlows> nodes;
  private final Findings findings;

  StockCheck(Facts facts, Reading reading, Map<Node, NodeFlows> nodes, Findings findings) {
    this.facts = facts;
    this.reading = reading;
    this.nodes = nodes;
    this.findings = findings;
  }

  void check() {
    capacities();
    reading.closing.forEach(
        (node, units) -> {
          StoreOption option = facts.store(node.site(), node.material());
          boolean perishable = facts.material(node.material()).shelfLifeHours() != null;
          if (units > 0 && option != null && perishable) {
            shelfLife(node, units, option.shelfPeriods());
          }
        });
    facts.dataset.closingStocks().forEach(this::end);
  }

  private void capacities() {
    record Store(String site, String storageClass, int period) {}
    Map<String, Double> mass = new TreeMap<>();
    Map<String, Store> stores = new TreeMap<>();
    reading.closing.forEach(
        (node, units) -> {
          StoreOption option = facts.store(node.site(), node.material());
          if (option != null) {
            String key = node.site() + "/" + option.storageClass() + "/" + node.period();
            stores.put(key, new Store(node.site(), option.storageClass(), node.period()));
            mass.merge(key, facts.mass(node.material(), units), Double::sum);
          }
        });
    mass.forEach(
        (key, kg) -> {
          Store store = stores.get(key);
          double most = facts.storeCapacityTonnes(store.site(), store.storageClass());
          if (kg / 1000 > most + 1e-9 * Math.max(1, most)) {
            findings.add(
                ViolationCode.STORE_CAPACITY,
                "store " + key,
                kg / 1000,
                "at most " + PlanColumn.plain(most) + " t");
          }
        });
  }

  private void shelfLife(Node node, double closing, Integer shelfPeriods) {
    boolean outlasts = shelfPeriods == null || shelfPeriods >= facts.lastPeriod();
    double young = 0;
    int first = outlasts ? 1 : Math.max(1, node.period() - shelfPeriods + 1);
    for (int t = first; t <= node.period(); t++) {
      NodeFlows flows = nodes.get(new Node(node.site(), node.material(), t));
      if (flows != null) {
        young += outlasts ? flows.in() : flows.young();
      }
    }
    young += youngOpening(node);
    double slack = Findings.slack(young, facts.quantum(node.material()));
    if (closing > young + slack) {
      findings.add(
          ViolationCode.SHELF_LIFE,
          "inventory " + node + " closing_units",
          closing,
          "at most " + PlanColumn.plain(young));
    }
    NodeFlows flows = nodes.get(node);
    double own = reading.opening(node) + (flows == null ? 0 : flows.young());
    if (!outlasts && closing > own + slack) {
      findings.add(
          ViolationCode.HAULED_STOCK,
          "inventory " + node + " closing_units",
          closing,
          "at most " + PlanColumn.plain(own));
    }
  }

  private double youngOpening(Node node) {
    OpeningStock stock = facts.opening(node.site(), node.material());
    double life = facts.material(node.material()).shelfLifeHours();
    return stock != null && stock.ageHours() + facts.hoursUntilEndOf(node.period()) <= life
        ? stock.units()
        : 0;
  }

  private void end(ClosingStock wanted) {
    Node node = new Node(wanted.site(), wanted.material(), facts.lastPeriod());
    double closing = reading.closing(node);
    double slack = Findings.slack(wanted.units(), facts.quantum(wanted.material()));
    double opening = facts.openingUnits(wanted.site(), wanted.material());
    boolean holds =
        switch (wanted.kind()) {
          case LEAST -> closing >= wanted.units() - slack;
          case EXACT -> Math.abs(closing - wanted.units()) <= slack;
          case CYCLIC -> Math.abs(closing - opening) <= slack;
          case WORTH -> true;
        };
    if (!holds) {
      String expected =
          switch (wanted.kind()) {
            case LEAST -> "at least " + PlanColumn.plain(wanted.units());
            case CYCLIC -> PlanColumn.plain(opening);
            default -> PlanColumn.plain(wanted.units());
          };
      findings.add(
          ViolationCode.CLOSING_STOCK, "inventory " + node + " closing_units", closing, expected);
    }
  }
}
