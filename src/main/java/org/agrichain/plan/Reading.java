package org.agrichain.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.domain.Contract;
import org.agrichain.domain.Flow;
import org.agrichain.domain.HaulOption;
import org.agrichain.domain.IntakeOption;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.PurchaseOption;
import org.agrichain.domain.Quantum;
import org.agrichain.domain.SaleOption;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.StoreOption;
import org.agrichain.domain.Supply;

/**
 * What a plan decides, each decision joined with the option that allows it. Only cells that decide
 * something are read: plant and delay of a lot, reference inputs and ingredients, mode of a line,
 * units bought, sent, sold, thrown away and kept. All other cells follow from these.
 */
final class Reading {
  /** A lot that is taken. */
  record Taken(LotRow row, Supply supply, IntakeOption option, int arrival) {}

  /** A shipment. */
  record Hauled(ShipmentRow row, HaulOption option, double arrived) {}

  /** A purchase. */
  record Bought(ProcurementRow row, PurchaseOption option) {}

  /** A sale through a tier, or through a contract; the other one is null. */
  record Sold(SaleRow row, SaleOption option, SaleTier tier, Contract contract) {
    double price() {
      double yuan = tier == null ? contract.priceYuanPerUnit() : tier.priceYuanPerUnit();
      return option.price(yuan, row.period());
    }
  }

  final List<Taken> taken = new ArrayList<>();
  final List<Supply> declined = new ArrayList<>();
  final List<Order> orders = new ArrayList<>();
  final List<Hauled> hauled = new ArrayList<>();
  final List<Bought> bought = new ArrayList<>();
  final List<Sold> sold = new ArrayList<>();
  final List<DiscardRow> discarded = new ArrayList<>();
  final Map<Node, Double> closing = new TreeMap<>();
  final Map<List<Object>, CapacityRow> capacity = new HashMap<>();
  final Plan plan;
  private final Facts facts;
  private final Findings findings;

  /** Reads the decisions; those that no option allows are reported and left out. */
  Reading(Facts facts, Plan plan, Findings findings) {
    this.facts = facts;
    this.plan = plan;
    this.findings = findings;
    plan.lots().forEach(this::lot);
    declined();
    readOrders();
    plan.shipments().forEach(this::shipment);
    plan.procurement().forEach(this::purchase);
    plan.sales().forEach(this::sale);
    plan.discards().forEach(this::discard);
    plan.inventory().forEach(this::stock);
    plan.capacity().forEach(this::mode);
  }

  double closing(Node node) {
    return closing.getOrDefault(node, 0.0);
  }

  /** Stock at the start of the period of a node. */
  double opening(Node node) {
    return node.period() == 1
        ? facts.openingUnits(node.site(), node.material())
        : closing(node.before());
  }

  /** Units sold through a contract in a period. */
  double delivered(Contract contract, int period) {
    return sold.stream()
        .filter(sale -> sale.contract() == contract && sale.row().period() == period)
        .mapToDouble(sale -> sale.row().units())
        .sum();
  }

  private void lot(LotRow row) {
    Supply supply = facts.supplies.get(row.supply());
    if (supply == null) {
      return;
    }
    if (row.plant() == null || row.plant().isEmpty()) {
      return;
    }
    IntakeOption option = facts.intake(row.supply(), row.plant(), row.delayPeriods());
    int arrival = supply.period() + row.delayPeriods();
    if (option == null || !facts.periods.containsKey(arrival)) {
      String to = row.plant() + " after " + row.delayPeriods() + " periods";
      findings.add(ViolationCode.LOT_OPTION, "lots " + row.lot(), to, "an intake option");
    } else {
      taken.add(new Taken(row, supply, option, arrival));
    }
  }

  /** What no row takes is left at the origin, also where a row is missing. */
  private void declined() {
    Map<String, Integer> left = new LinkedHashMap<>();
    facts.dataset.supplies().forEach(supply -> left.put(supply.supply(), supply.lots()));
    taken.forEach(lot -> left.merge(lot.supply().supply(), -1, Integer::sum));
    left.forEach(
        (supply, lots) -> {
          for (int i = 0; i < lots; i++) {
            declined.add(facts.supplies.get(supply));
          }
        });
  }

  private void readOrders() {
    Map<List<Object>, List<ProductionOrderRow>> groups = new LinkedHashMap<>();
    for (ProductionOrderRow row : plan.productionOrders()) {
      groups
          .computeIfAbsent(
              List.of(row.line(), row.recipe(), row.period()), key -> new ArrayList<>())
          .add(row);
    }
    groups.values().forEach(this::order);
  }

  private void order(List<ProductionOrderRow> rows) {
    ProductionOrderRow first = rows.get(0);
    String where =
        "production-orders " + first.line() + "/" + first.recipe() + "/" + first.period();
    ProcessOption option = facts.process(first.recipe(), first.line());
    if (option == null || !option.periods().contains(first.period())) {
      findings.add(ViolationCode.ORDER_OPTION, where, "an order", "a process option");
      return;
    }
    List<Flow> flows = option.flowsIn(first.period());
    double units = 0;
    int references = 0;
    Map<String, Double> ingredients = new LinkedHashMap<>();
    for (ProductionOrderRow row : rows) {
      if (row.direction().equals("reference")) {
        references++;
        units = row.units();
      } else if (row.direction().equals("ingredient")) {
        ingredients.merge(row.material(), row.units(), Double::sum);
      }
    }
    boolean blend = Order.isBlend(flows);
    if (references != 1 || blend == ingredients.isEmpty()) {
      findings.add(
          ViolationCode.ORDER_ROWS,
          where,
          references + " reference rows, " + ingredients.size() + " ingredients",
          "1 reference row" + (blend ? " and its ingredients" : " and no ingredient"));
      return;
    }
    if (blend) {
      units = ingredients.values().stream().mapToDouble(Double::doubleValue).sum();
    }
    orders.add(Order.of(facts, option, first.period(), units, ingredients));
  }

  private void shipment(ShipmentRow row) {
    HaulOption option = facts.haul(row.fromSite(), row.toSite(), row.material());
    if (option == null || !option.periods().contains(row.period())) {
      findings.add(ViolationCode.HAUL_OPTION, where(row), row.sentUnits(), "a haul option");
      return;
    }
    double arrived =
        Quantum.floor(row.sentUnits() * (1 - option.lossFraction()), facts.quantum(row.material()));
    hauled.add(new Hauled(row, option, arrived));
  }

  private void purchase(ProcurementRow row) {
    PurchaseOption option = facts.purchase(row.purchase(), row.site(), row.material());
    if (option == null || !option.periods().contains(row.period())) {
      findings.add(ViolationCode.PURCHASE_OPTION, where(row), row.units(), "a purchase option");
      return;
    }
    bought.add(new Bought(row, option));
  }

  private void sale(SaleRow row) {
    SaleOption option = facts.sale(row.market(), row.material());
    SaleTier tier = null;
    Contract contract = null;
    if (row.channel().matches("tier [0-9]{1,9}")) {
      int number = Integer.parseInt(row.channel().substring(5));
      tier = facts.tier(row.market(), row.material(), number);
    } else if (row.channel().startsWith("contract ")) {
      contract = facts.contracts.get(row.channel().substring(9));
      if (contract != null
          && !(contract.market().equals(row.market())
              && contract.material().equals(row.material())
              && row.period() >= contract.fromPeriod()
              && row.period() <= contract.toPeriod())) {
        contract = null;
      }
    }
    boolean allowed = option != null && option.periods().contains(row.period());
    if (!allowed || tier == null && contract == null) {
      findings.add(ViolationCode.SALE_OPTION, where(row), row.units(), "a sale option");
      return;
    }
    sold.add(new Sold(row, option, tier, contract));
  }

  private void discard(DiscardRow row) {
    if (facts.material(row.material()).discardCostYuanPerUnit() == null) {
      findings.add(ViolationCode.DISCARD_OPTION, where(row), row.units(), 0);
      return;
    }
    discarded.add(row);
  }

  private void stock(InventoryRow row) {
    StoreOption option = facts.store(row.site(), row.material());
    Node node = new Node(row.site(), row.material(), row.period());
    if (option == null && row.closingUnits() != 0) {
      findings.add(
          ViolationCode.STORE_OPTION, "inventory " + node, row.closingUnits(), "a store option");
    }
    closing.put(node, row.closingUnits());
  }

  private void mode(CapacityRow row) {
    if (row.shifts() != 0 && facts.mode(row.line(), row.shifts()) == null) {
      findings.add(
          ViolationCode.LINE_MODE,
          "capacity " + row.line() + "/" + row.period() + " shifts",
          row.shifts(),
          "a mode of the line");
    }
    capacity.put(List.of(row.line(), row.period()), row);
  }

  static String where(ShipmentRow row) {
    return "shipments "
        + String.join("/", row.fromSite(), row.toSite(), row.material(), "" + row.period());
  }

  static String where(ProcurementRow row) {
    return "procurement "
        + String.join("/", row.purchase(), row.site(), row.material(), "" + row.period());
  }

  static String where(SaleRow row) {
    return "sales "
        + String.join("/", row.market(), row.material(), "" + row.period(), row.channel());
  }

  static String where(DiscardRow row) {
    return "discards " + new Node(row.site(), row.material(), row.period());
  }
}
