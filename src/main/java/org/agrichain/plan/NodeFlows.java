package org.agrichain.plan;

import java.util.Map;
import java.util.TreeMap;

/** What comes in and goes out at one node, in units; stocks are not counted here. */
final class NodeFlows {
  double takenIn;
  double made;
  double hauledIn;
  double bought;
  double used;
  double hauledOut;
  double sold;
  double discarded;

  /** What becomes young stock here: everything that comes in but hauls. */
  double young() {
    return takenIn + made + bought;
  }

  double in() {
    return takenIn + made + hauledIn + bought;
  }

  double out() {
    return used + hauledOut + sold + discarded;
  }

  /** Flows of every node at which anything moves or is in stock. */
  static Map<Node, NodeFlows> of(Facts facts, Reading reading) {
    Map<Node, NodeFlows> nodes = new TreeMap<>();
    for (Reading.Taken taken : reading.taken) {
      at(nodes, taken.option().site(), taken.option().entersAs(), taken.arrival()).takenIn +=
          taken.option().arrivingUnitsPerLot();
    }
    for (Order order : reading.orders) {
      String site = order.option().site();
      int period = order.period();
      if (order.reference() != null) {
        at(nodes, site, order.reference(), period).used += order.units();
      }
      order.ingredients().forEach((m, units) -> at(nodes, site, m, period).used += units);
      order.inputs().forEach((m, units) -> at(nodes, site, m, period).used += units);
      order.outputs().forEach((m, units) -> at(nodes, site, m, period).made += units);
    }
    for (Reading.Hauled hauled : reading.hauled) {
      ShipmentRow row = hauled.row();
      at(nodes, row.fromSite(), row.material(), row.period()).hauledOut += row.sentUnits();
      at(nodes, row.toSite(), row.material(), row.period()).hauledIn += hauled.arrived();
    }
    for (Reading.Bought bought : reading.bought) {
      ProcurementRow row = bought.row();
      at(nodes, row.site(), row.material(), row.period()).bought += row.units();
    }
    for (Reading.Sold sold : reading.sold) {
      SaleRow row = sold.row();
      at(nodes, row.market(), row.material(), row.period()).sold += row.units();
    }
    for (DiscardRow row : reading.discarded) {
      at(nodes, row.site(), row.material(), row.period()).discarded += row.units();
    }
    for (Node node : reading.closing.keySet()) {
      nodes.computeIfAbsent(node, key -> new NodeFlows());
      if (node.period() < facts.lastPeriod() && reading.closing(node) != 0) {
        at(nodes, node.site(), node.material(), node.period() + 1);
      }
    }
    for (var stock : facts.dataset.openingStocks()) {
      at(nodes, stock.site(), stock.material(), 1);
    }
    return nodes;
  }

  private static NodeFlows at(
      Map<Node, NodeFlows> nodes, String site, String material, int period) {
    return nodes.computeIfAbsent(new Node(site, material, period), key -> new NodeFlows());
  }
}
