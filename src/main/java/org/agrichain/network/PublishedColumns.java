package org.agrichain.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Contract;
import org.agrichain.domain.HaulOption;
import org.agrichain.domain.IntakeOption;
import org.agrichain.domain.Line;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.PurchaseOption;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.StoreOption;
import org.agrichain.plan.LotRow;
import org.agrichain.plan.Plan;
import org.agrichain.plan.ProductionOrderRow;

/** Column values of a published plan, read back from its tables: what {@link PlanTables} undoes. */
public final class PublishedColumns {
  private final Network network;
  private final Map<List<Object>, Double> units = new HashMap<>();

  private PublishedColumns(Network network) {
    this.network = network;
  }

  /**
   * Value of every column of the network in a plan for the same dataset, rules and objective.
   *
   * @param network network of the plan's question
   * @param plan plan with tables
   */
  public static double[] of(Network network, Plan plan) {
    PublishedColumns columns = new PublishedColumns(network);
    columns.read(plan);
    double[] x = new double[network.columns];
    for (int j = 0; j < x.length; j++) {
      Double amount = columns.units.get(columns.key(j));
      x[j] = amount == null ? 0 : amount / network.unitsPerColumnUnit[j];
    }
    columns.addBreaches(x);
    Built.follow(network, x);
    Claims.follow(network, x);
    return x;
  }

  private void put(double amount, Object... key) {
    units.merge(List.of(key), amount, Double::sum);
  }

  private void read(Plan plan) {
    for (LotRow lot : plan.lots()) {
      if (!lot.plant().isEmpty()) {
        put(1, ColumnKind.LOTS, lot.supply(), lot.plant(), lot.delayPeriods());
      }
    }
    plan.capacity().stream()
        .filter(row -> row.shifts() > 0)
        .forEach(row -> put(1, ColumnKind.MODE, row.line(), row.shifts(), row.period()));
    plan.campaigns()
        .forEach(row -> put(1, ColumnKind.CAMPAIGN, row.line(), row.recipe(), row.period()));
    plan.productionOrders().forEach(this::order);
    plan.shipments()
        .forEach(
            row ->
                put(
                    row.sentUnits(),
                    ColumnKind.HAUL,
                    row.fromSite(),
                    row.toSite(),
                    row.material(),
                    row.period()));
    plan.inventory()
        .forEach(
            row ->
                put(
                    row.closingUnits(),
                    ColumnKind.STORE,
                    row.site(),
                    row.material(),
                    row.period()));
    plan.sales()
        .forEach(
            row ->
                put(
                    row.units(),
                    ColumnKind.SALE,
                    row.market(),
                    row.material(),
                    row.channel(),
                    row.period()));
    plan.contracts()
        .forEach(
            row -> {
              put(row.deliveredUnits(), ColumnKind.CONTRACT, row.contract(), row.period());
              put(row.shortfallUnits(), ColumnKind.SHORTFALL, row.contract(), row.period());
            });
    plan.discards()
        .forEach(
            row -> put(row.units(), ColumnKind.DISCARD, row.site(), row.material(), row.period()));
    plan.procurement()
        .forEach(
            row ->
                put(
                    row.units(),
                    ColumnKind.PURCHASE,
                    row.purchase(),
                    row.site(),
                    row.material(),
                    row.period()));
  }

  private void order(ProductionOrderRow row) {
    if (row.direction().equals("reference")) {
      put(row.units(), ColumnKind.PROCESS, row.line(), row.recipe(), row.period());
    } else if (row.direction().equals("ingredient")) {
      put(
          row.units(),
          ColumnKind.INGREDIENT,
          row.line(),
          row.recipe(),
          row.material(),
          row.period());
    }
  }

  private List<Object> key(int j) {
    int at = network.columnSubject[j];
    int t = network.columnPeriod[j];
    ColumnKind kind = network.columnKind[j];
    return switch (kind) {
      case LOTS -> {
        IntakeOption option = network.options.intakes().get(at);
        yield List.of(kind, option.supply(), option.site(), option.delayPeriods());
      }
      case MODE -> {
        Line line = network.dataset.lines().get(at);
        yield List.of(kind, line.line(), network.columnPart[j], t);
      }
      case CAMPAIGN, PROCESS -> {
        ProcessOption option = network.options.processes().get(at);
        yield List.of(kind, option.line(), option.recipe(), t);
      }
      case INGREDIENT -> {
        ProcessOption option = network.options.processes().get(at);
        String material = option.flowsIn(t).get(network.columnPart[j]).material();
        yield List.of(kind, option.line(), option.recipe(), material, t);
      }
      case HAUL -> {
        HaulOption haul = network.options.hauls().get(at);
        yield List.of(kind, haul.fromSite(), haul.toSite(), haul.material(), t);
      }
      case STORE -> {
        StoreOption store = network.options.stores().get(at);
        yield List.of(kind, store.site(), store.material(), t);
      }
      case SALE -> {
        SaleTier tier = network.dataset.sales().get(at);
        yield List.of(kind, tier.market(), tier.material(), "tier " + tier.tier(), t);
      }
      case CONTRACT, SHORTFALL -> {
        Contract contract = network.dataset.contracts().get(at);
        yield List.of(kind, contract.contract(), t);
      }
      case DISCARD -> {
        Places.Key key = network.places.key(at);
        yield List.of(kind, key.site(), key.material(), t);
      }
      case PURCHASE -> {
        PurchaseOption purchase = network.options.purchases().get(at);
        yield List.of(kind, purchase.purchase(), purchase.site(), purchase.material(), t);
      }
      case BREACH, BUILD, GRANT, TIER, COUNTED, PAYMENT -> List.of(kind);
    };
  }

  /** Breaches of soft limits have no table: they are what a limit lacks. */
  private void addBreaches(double[] x) {
    double[] activity = network.activity(x);
    for (int j = 0; j < x.length; j++) {
      if (network.columnKind[j] == ColumnKind.BREACH) {
        int row = network.entryRow[network.columnStart[j]];
        double over = Math.max(activity[row] - network.rowUpper[row], 0);
        double under = Math.max(network.rowLower[row] - activity[row], 0);
        x[j] = Math.max(over, under);
      }
    }
  }
}
