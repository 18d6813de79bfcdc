package org.agrichain.plan;

import java.util.HashMap;
import java.util.Map;
import org.agrichain.domain.Money;
import org.agrichain.domain.StoreOption;

/** inventory.csv and byproducts.csv follow from the other tables, and every node balances. */
final class BalanceCheck {
  private final Facts facts;
  private final Reading reading;
  private final Map<Node, NodeFlows> nodes;
  private final Findings findings;

  BalanceCheck(Facts facts, Reading reading, Map<Node, NodeFlows> nodes, Findings findings) {
    this.facts = facts;
    this.reading = reading;
    this.nodes = nodes;
    this.findings = findings;
  }

  void check() {
    Map<Node, InventoryRow> rows = new HashMap<>();
    for (InventoryRow row : reading.plan.inventory()) {
      rows.put(new Node(row.site(), row.material(), row.period()), row);
    }
    nodes.forEach((node, flows) -> node(node, flows, rows.get(node)));
    byproducts();
  }

  private void node(Node node, NodeFlows flows, InventoryRow row) {
    double opening = reading.opening(node);
    double closing = reading.closing(node);
    if (row != null) {
      columns(node, flows, row);
    } else if (opening + flows.in() + flows.out() > 0) {
      findings.add(ViolationCode.INVENTORY_ROW, "inventory " + node, "no row", "one row");
    }
    double left = opening + flows.in() - flows.out();
    double slack = Findings.slack(opening + flows.in(), facts.quantum(node.material()));
    if (Math.abs(left - closing) > slack) {
      findings.add(ViolationCode.BALANCE, "inventory " + node + " closing_units", closing, left);
    }
  }

  private void columns(Node node, NodeFlows flows, InventoryRow row) {
    column(node, "opening_units", row.openingUnits(), reading.opening(node));
    column(node, "taken_in_units", row.takenInUnits(), flows.takenIn);
    column(node, "made_units", row.madeUnits(), flows.made);
    column(node, "hauled_in_units", row.hauledInUnits(), flows.hauledIn);
    column(node, "bought_units", row.boughtUnits(), flows.bought);
    column(node, "used_units", row.usedUnits(), flows.used);
    column(node, "hauled_out_units", row.hauledOutUnits(), flows.hauledOut);
    column(node, "sold_units", row.soldUnits(), flows.sold);
    column(node, "discarded_units", row.discardedUnits(), flows.discarded);
    StoreOption option = facts.store(node.site(), node.material());
    findings.money(
        ViolationCode.ROW_MONEY,
        "inventory " + node + " storage_yuan",
        row.storageYuan(),
        Money.yuan(row.closingUnits(), option == null ? 0 : option.yuanPerUnitPeriod()));
  }

  private void column(Node node, String column, double found, double expected) {
    findings.quantity(
        ViolationCode.INVENTORY_ROW,
        "inventory " + node + " " + column,
        found,
        expected,
        facts.quantum(node.material()));
  }

  private void byproducts() {
    Map<Node, ByproductRow> rows = new HashMap<>();
    for (ByproductRow row : reading.plan.byproducts()) {
      rows.put(new Node(row.site(), row.material(), row.period()), row);
    }
    nodes.forEach(
        (node, flows) -> {
          ByproductRow row = rows.remove(node);
          String where = "byproducts " + node;
          if (row != null) {
            byproduct(node, flows, row);
          } else if (flows.made > 0) {
            findings.add(ViolationCode.BYPRODUCT_ROW, where, "no row", flows.made);
          }
        });
    rows.keySet()
        .forEach(
            node ->
                findings.add(ViolationCode.BYPRODUCT_ROW, "byproducts " + node, "a row", "no row"));
  }

  private void byproduct(Node node, NodeFlows flows, ByproductRow row) {
    String where = "byproducts " + node + " ";
    double quantum = facts.quantum(node.material());
    ViolationCode code = ViolationCode.BYPRODUCT_ROW;
    findings.quantity(code, where + "made_units", row.madeUnits(), flows.made, quantum);
    findings.quantity(code, where + "used_units", row.usedUnits(), flows.used, quantum);
    findings.quantity(code, where + "hauled_units", row.hauledUnits(), flows.hauledOut, quantum);
    findings.quantity(
        code,
        where + "stored_units",
        row.storedUnits(),
        reading.closing(node) - reading.opening(node),
        quantum);
    findings.quantity(
        code, where + "discarded_units", row.discardedUnits(), flows.discarded, quantum);
  }
}
