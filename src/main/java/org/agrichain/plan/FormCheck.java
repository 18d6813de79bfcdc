package org.agrichain.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.agrichain.domain.Account;
import org.agrichain.domain.Quantum;

/**
 * Every row has a key of its own made of known identifiers, and every decided quantity is a
 * non-negative multiple of its material's quantum. Without this nothing else can be checked.
 */
final class FormCheck {
  private static final Set<String> DIRECTIONS =
      Set.of("reference", "input", "ingredient", "output", "loss", "rounding-loss");

  private static final Map<String, List<String>> KEYS =
      Map.ofEntries(
          Map.entry("lots", List.of("lot")),
          Map.entry("procurement", List.of("purchase", "site", "material", "period")),
          Map.entry("intake", List.of("plant", "period", "origin", "material")),
          Map.entry(
              "production-orders", List.of("line", "recipe", "period", "direction", "material")),
          Map.entry("campaigns", List.of("line", "recipe", "period")),
          Map.entry("byproducts", List.of("site", "material", "period")),
          Map.entry("shipments", List.of("from_site", "to_site", "material", "period")),
          Map.entry("inventory", List.of("site", "material", "period")),
          Map.entry("sales", List.of("market", "material", "period", "channel")),
          Map.entry("contracts", List.of("contract", "period")),
          Map.entry("discards", List.of("site", "material", "period")),
          Map.entry("capacity", List.of("line", "period")),
          Map.entry("investments", List.of("line")),
          Map.entry("payments", List.of("policy", "site")),
          Map.entry("prices", List.of("kind", "site", "subject", "period")),
          Map.entry("value-added", List.of("product", "stage", "site", "period", "account")),
          Map.entry("progress", List.of("number")));

  private final Facts facts;
  private final Plan plan;
  private final Findings findings;
  private final Map<String, Predicate<Object>> known;

  private FormCheck(Facts facts, Plan plan, Findings findings) {
    this.facts = facts;
    this.plan = plan;
    this.findings = findings;
    Set<String> lots = new HashSet<>();
    facts
        .supplies
        .values()
        .forEach(
            supply -> {
              for (int i = 1; i <= supply.lots(); i++) {
                lots.add(supply.supply() + "#" + i);
              }
            });
    Set<String> accounts = new HashSet<>();
    for (Account account : Account.values()) {
      accounts.add(account.id());
    }
    Set<Object> purchases = new HashSet<>();
    facts.dataset.purchases().forEach(row -> purchases.add(row.purchase()));
    Set<Object> policies = new HashSet<>();
    facts.dataset.policies().forEach(row -> policies.add(row.policy()));
    known =
        Map.ofEntries(
            Map.entry("lot", lots::contains),
            Map.entry("purchase", purchases::contains),
            Map.entry("policy", policies::contains),
            Map.entry("site", facts.sites::containsKey),
            Map.entry("plant", facts.sites::containsKey),
            Map.entry("origin", facts.sites::containsKey),
            Map.entry("market", facts.sites::containsKey),
            Map.entry("from_site", facts.sites::containsKey),
            Map.entry("to_site", facts.sites::containsKey),
            Map.entry("material", facts.materials::containsKey),
            Map.entry("line", facts.lines::containsKey),
            Map.entry("recipe", facts.recipes::containsKey),
            Map.entry("contract", facts.contracts::containsKey),
            Map.entry("account", accounts::contains),
            Map.entry("direction", DIRECTIONS::contains),
            Map.entry("period", facts.periods::containsKey));
  }

  /** Adds what is wrong; true when the rows can be read on. */
  static boolean holds(Facts facts, Plan plan, Findings findings) {
    FormCheck check = new FormCheck(facts, plan, findings);
    PlanTable.all().forEach(check::keys);
    if (!findings.none()) {
      return false;
    }
    check.quantities();
    return findings.none();
  }

  /** Adds every decided quantity that is no multiple of its quantum. */
  static void quanta(Facts facts, Plan plan, Findings findings) {
    new FormCheck(facts, plan, findings)
        .decided(
            (where, material, units) -> {
              double quantum = facts.quantum(material);
              if (!Quantum.isMultiple(units, quantum)) {
                findings.add(
                    ViolationCode.NOT_A_MULTIPLE, where, units, Quantum.nearest(units, quantum));
              }
            });
  }

  private void keys(PlanTable table) {
    List<PlanColumn> columns =
        KEYS.get(table.name()).stream()
            .map(
                key ->
                    table.columns().stream()
                        .filter(column -> column.name().equals(key))
                        .findFirst()
                        .orElseThrow())
            .toList();
    Set<String> seen = new HashSet<>();
    for (Object row : table.rows(plan)) {
      StringBuilder key = new StringBuilder();
      for (PlanColumn column : columns) {
        key.append(key.isEmpty() ? "" : "/").append(PlanColumn.text(column.value(row)));
      }
      String where = table.name() + " " + key;
      if (!seen.add(key.toString())) {
        findings.add(ViolationCode.DUPLICATE_ROW, where, "a second row", "one row");
      }
      for (PlanColumn column : columns) {
        Object value = column.value(row);
        Predicate<Object> isKnown = known.get(column.name());
        if (isKnown != null && !isKnown.test(value) && !mayBeBlank(table, row, value)) {
          findings.add(
              ViolationCode.UNKNOWN_ID, where + " " + column.name(), value, "an identifier");
        }
      }
    }
  }

  /** A limit is at no site; losses, and the reference of a blend, are of no material. */
  private static boolean mayBeBlank(PlanTable table, Object row, Object value) {
    boolean blank = value == null || value.equals("");
    if (row instanceof ProductionOrderRow order) {
      return blank && !Set.of("input", "ingredient", "output").contains(order.direction());
    }
    return blank && table.name().equals("value-added");
  }

  private void quantities() {
    decided(
        (where, material, units) -> {
          if (!(units >= 0) || Double.isInfinite(units)) {
            findings.add(ViolationCode.NOT_A_QUANTITY, where, units, "0 or more");
          }
        });
  }

  private interface Decided {
    void see(String where, String material, double units);
  }

  private void decided(Decided visitor) {
    for (ProcurementRow row : plan.procurement()) {
      visitor.see(Reading.where(row) + " units", row.material(), row.units());
    }
    for (ProductionOrderRow row : plan.productionOrders()) {
      boolean decides = row.direction().equals("reference") || row.direction().equals("ingredient");
      if (decides && facts.materials.containsKey(row.material())) {
        String order = String.join("/", row.line(), row.recipe(), "" + row.period());
        visitor.see("production-orders " + order + " units", row.material(), row.units());
      }
    }
    for (ShipmentRow row : plan.shipments()) {
      visitor.see(Reading.where(row) + " sent_units", row.material(), row.sentUnits());
    }
    for (InventoryRow row : plan.inventory()) {
      Node node = new Node(row.site(), row.material(), row.period());
      visitor.see("inventory " + node + " closing_units", row.material(), row.closingUnits());
    }
    for (SaleRow row : plan.sales()) {
      visitor.see(Reading.where(row) + " units", row.material(), row.units());
    }
    for (DiscardRow row : plan.discards()) {
      visitor.see(Reading.where(row) + " units", row.material(), row.units());
    }
  }
}
