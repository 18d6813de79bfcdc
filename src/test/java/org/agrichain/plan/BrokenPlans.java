package org.agrichain.plan;

import static org.agrichain.plan.Changed.cell;
import static org.agrichain.plan.Changed.plus;
import static org.agrichain.plan.Changed.with;
import static org.agrichain.plan.Changed.without;
import static org.agrichain.plan.ViolationCode.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.domain.*;

/**
 * For every violation a change of one fact of the hand-made plan that gives just that violation.
 */
final class BrokenPlans {
  record Case(ViolationCode code, Dataset dataset, Options options, Plan plan) {
    @Override
    public String toString() {
      return code.id();
    }
  }

  private static final Dataset DATASET = SmallChain.dataset();
  private static final Options OPTIONS = SmallChain.options();
  private static final Plan PLAN = SmallPlan.plan();

  private final List<Case> cases = new ArrayList<>();

  private BrokenPlans() {
    form();
    lots();
    orders();
    lines();
    trade();
    stocks();
    money();
    summary();
  }

  static List<Case> cases() {
    return new BrokenPlans().cases;
  }

  private void form() {
    Plan none = PLAN;
    for (PlanTable table : PlanTable.all()) {
      String component = component(table);
      if (!component.equals("discards")) {
        none = with(none, component, List.of());
      }
    }
    none = summary(none, "status", "NOT_FOUND");
    none = summary(summary(none, "valueYuan", null), "gapPercent", null);
    plan(NO_PLAN_ROWS, none);
    plan(UNKNOWN_ID, cell(PLAN, "discards", 0, "material", "gold"));
    plan(DUPLICATE_ROW, plus(PLAN, "discards", PLAN.discards().get(0)));
    plan(NOT_A_QUANTITY, cell(PLAN, "discards", 0, "units", -61.0));
    Dataset ash = withAsh(0.5);
    InventoryRow row =
        new InventoryRow("annex", "ash", 1, 0.5, 0, 0, 0, 0, 0, 0, 0, 0.5, 0, zero());
    Plan halfAUnit = plus(PLAN, "inventory", row);
    halfAUnit = plus(halfAUnit, "discards", new DiscardRow("annex", "ash", 1, 0.5, zero()));
    add(NOT_A_MULTIPLE, ash, OPTIONS, halfAUnit);
  }

  private void lots() {
    plan(LOT_MISSING, without(PLAN, "lots", 2));
    plan(LOT_FACTS, cell(PLAN, "lots", 0, "origin", "annex"));
    options(LOT_OPTION, without(OPTIONS, "intakes", 1));
    plan(LOT_ARRIVAL, cell(PLAN, "lots", 0, "entersAs", "meat"));
    plan(LOT_REASON, cell(PLAN, "lots", 2, "declinedReason", ""));
    dataset(LOT_MUST_TAKE, cell(DATASET, "supplies", 0, "mustTake", true));
    plan(INTAKE_ROW, cell(PLAN, "intake", 0, "units", 20.0));
    dataset(CONTRACTED_LOTS, cell(DATASET, "assignmentLimits", 0, "value", 2));
    dataset(LEAST_LOTS, cell(DATASET, "assignmentLimits", 1, "value", 3));
    dataset(MAX_PLANTS, cell(DATASET, "assignmentLimits", 2, "value", 0));
    dataset(RECEIVING_SLOTS, cell(DATASET, "assignmentLimits", 3, "value", 0));
  }

  private void orders() {
    options(ORDER_OPTION, without(OPTIONS, "processes", 0));
    plan(ORDER_ROWS, cell(PLAN, "productionOrders", 0, "site", "annex"));
    plan(ORDER_FLOW, cell(PLAN, "productionOrders", 1, "units", 350.0));
    plan(ORDER_LOSS, cell(PLAN, "productionOrders", 3, "units", 346.0));
    // 260 kg and 3.4 kg in, 254 kg of 1.1 out, 0.02 + 0.88 rounded away: 16.9 too much.
    Plan gain = cell(PLAN, "productionOrders", 15, "units", -16.9);
    gain = cell(gain, "productionOrders", 16, "units", 0.9);
    add(ORDER_MASS, cell(DATASET, "materials", 3, "massKgPerUnit", 1.1), OPTIONS, gain);
    plan(ORDER_HOURS, cell(PLAN, "productionOrders", 0, "hours", 2.0));
    plan(ORDER_SHIFTS, cell(PLAN, "productionOrders", 0, "shifts", 2));
    ProcessOption mix = OPTIONS.processes().get(0);
    ProcessOption lean = cell(mix, "flows", 0, "mostShare", 0.7);
    List<Object> processes = Changed.rows(OPTIONS, "processes");
    processes.set(0, lean);
    options(BLEND_SHARE, with(OPTIONS, "processes", processes));
    dataset(BLEND_PROPERTY, cell(DATASET, "blendLimits", 0, "most", 0.3));
    plan(CAMPAIGN_ROW, cell(PLAN, "campaigns", 0, "batchUnits", 261.0));
    dataset(CAMPAIGN_BATCH, cell(DATASET, "recipes", 0, "leastBatchUnits", 300.0));
  }

  private void lines() {
    plan(LINE_MODE, cell(PLAN, "capacity", 2, "shifts", 5));
    Plan tight = cell(PLAN, "capacity", 5, "hoursAvailable", 4.0);
    tight =
        cell(cell(tight, "capacity", 5, "leastHours", 0.08), "capacity", 5, "usePercent", 115.0);
    Dataset shortDays = cell(DATASET, "lineModes", 3, "hoursPerWorkingDay", 0.2);
    add(LINE_HOURS, shortDays, OPTIONS, tight);
    add(
        LINE_LEAST_USE,
        cell(DATASET, "lineModes", 3, "leastUseShare", 0.05),
        OPTIONS,
        cell(PLAN, "capacity", 5, "leastHours", 10.0));
    Investment late = new Investment("mixer", 0, 1, 0, 0, 2, null, null);
    InvestmentRow none = new InvestmentRow("mixer", "works", true, null, zero(), zero(), zero());
    add(
        LINE_NOT_BUILT,
        with(DATASET, "investments", List.of(late)),
        OPTIONS,
        with(PLAN, "investments", List.of(none)));
    Investment idle = new Investment("kill-2", 0, 1, 0, 0, 0, null, null);
    InvestmentRow stands = new InvestmentRow("kill-2", "annex", true, 1, zero(), zero(), zero());
    add(
        INVESTMENT_ROW,
        with(DATASET, "investments", List.of(idle)),
        OPTIONS,
        with(PLAN, "investments", List.of(stands)));
    plan(CAPACITY_ROW, cell(PLAN, "capacity", 0, "hoursUsed", 2.0));
    PaymentRow made = new PaymentRow("p", "works", "subsidy", 1, 0, 1, 1, zero(), zero());
    Policy policy =
        new Policy(
            "p",
            "P",
            null,
            PolicyKind.SUBSIDY,
            PolicyBasis.INCREMENT,
            0,
            null,
            null,
            PolicyPayee.SITE,
            null,
            1,
            9,
            null,
            null,
            null,
            null);
    add(
        PAYMENT_ROW,
        with(DATASET, "policies", List.of(policy)),
        OPTIONS,
        with(PLAN, "payments", List.of(made)));
  }

  private void trade() {
    options(HAUL_OPTION, without(OPTIONS, "hauls", 1));
    plan(HAUL_ARRIVED, cell(PLAN, "shipments", 0, "arrivedUnits", 250.0));
    options(PURCHASE_OPTION, without(OPTIONS, "purchases", 0));
    options(PURCHASE_LIMIT, cell(OPTIONS, "purchases", 0, "maxUnitsPerPeriod", 3.0));
    plan(SALE_OPTION, cell(PLAN, "sales", 0, "channel", "tier 9"));
    dataset(SALE_LIMIT, cell(DATASET, "sales", 2, "maxUnitsPerPeriod", 60.0));
    plan(SALE_PRICE, cell(PLAN, "sales", 0, "priceYuanPerUnit", new BigDecimal("43")));
    Plan unpunished = cell(withoutPenalty(), "contracts", 0, "penaltyYuan", zero());
    add(
        CONTRACT_SHORTFALL,
        cell(DATASET, "contracts", 0, "penaltyYuanPerUnit", null),
        OPTIONS,
        unpunished);
    Plan over = cell(unpunished, "contracts", 0, "dueUnits", 180.0);
    add(
        CONTRACT_OVER,
        cell(DATASET, "contracts", 0, "unitsPerPeriod", 180.0),
        OPTIONS,
        cell(over, "contracts", 0, "shortfallUnits", 0.0));
    plan(CONTRACT_ROW, cell(PLAN, "contracts", 0, "dueUnits", 201.0));
    dataset(DISCARD_OPTION, cell(DATASET, "materials", 1, "discardCostYuanPerUnit", null));
  }

  private void stocks() {
    options(STORE_OPTION, without(OPTIONS, "stores", 0));
    dataset(STORE_CAPACITY, cell(DATASET, "storages", 0, "capacityTonnes", 0.1));
    keptTooLong();
    hauledAndKept();
    dataset(CLOSING_STOCK, cell(DATASET, "closingStocks", 0, "units", 25.0));
    plan(INVENTORY_ROW, cell(PLAN, "inventory", 0, "hauledInUnits", 250.0));
    InventoryRow vanished =
        new InventoryRow("annex", "ash", 1, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, zero());
    add(BALANCE, withAsh(5), OPTIONS, plus(PLAN, "inventory", vanished));
    plan(BYPRODUCT_ROW, cell(PLAN, "byproducts", 0, "madeUnits", 62.0));
  }

  /** Five kilograms of old meat lie at the annex through both periods. */
  private void keptTooLong() {
    Dataset dataset = plus(DATASET, "openingStocks", new OpeningStock("annex", "meat", 5, 900));
    dataset = plus(dataset, "storages", new Storage("annex", "frozen", 1, 0));
    Plan plan = PLAN;
    for (int period = 1; period <= 2; period++) {
      plan =
          plus(
              plan,
              "inventory",
              new InventoryRow("annex", "meat", period, 5, 0, 0, 0, 0, 0, 0, 0, 0, 5, zero()));
    }
    add(SHELF_LIFE, dataset, plus(OPTIONS, "stores", store("annex")), plan);
  }

  /** The town sells its own kilogram first and keeps one that was hauled in. */
  private void hauledAndKept() {
    Dataset dataset = cell(DATASET, "materials", 2, "shelfLifeHours", 2000.0);
    dataset = plus(dataset, "openingStocks", new OpeningStock("town", "meat", 1, 0));
    dataset = plus(dataset, "storages", new Storage("town", "frozen", 1, 0));
    Plan plan = cell(PLAN, "sales", 1, "units", 115.0);
    plan = cell(plan, "sales", 1, "yuan", new BigDecimal("4605.75"));
    plan = cell(plan, "sales", 3, "units", 110.0);
    plan = cell(plan, "sales", 3, "yuan", new BigDecimal("4405.50"));
    plan = cell(plan, "inventory", 0, "openingUnits", 1.0);
    plan = cell(plan, "inventory", 0, "soldUnits", 250.0);
    plan = cell(plan, "inventory", 1, "soldUnits", 260.0);
    plan = cell(plan, "inventory", 1, "closingUnits", 1.0);
    plan = amount(plan, 11, "10343.25");
    plan = amount(plan, 12, "10780.50");
    add(HAULED_STOCK, dataset, plus(OPTIONS, "stores", store("town")), plan);
  }

  private void money() {
    dataset(LIMIT, cell(DATASET, "limits", 0, "amount", 9.0));
    plan(ROW_MONEY, cell(PLAN, "shipments", 0, "yuan", new BigDecimal("137.51")));
    plan(VALUE_ROW, cell(PLAN, "valueAdded", 0, "yuan", new BigDecimal("45.10")));
    plan(
        VALUE_CONTRIBUTION,
        cell(PLAN, "valueAdded", 0, "contributionYuan", new BigDecimal("-45.10")));
  }

  private void summary() {
    plan(SUMMARY_QUESTION, summary(PLAN, "dataset", "other"));
    Map<String, Double> weights = new TreeMap<>(PLAN.summary().objectiveWeights());
    weights.put("fun", 3.0);
    plan(SUMMARY_OBJECTIVE, summary(PLAN, "objectiveWeights", weights));
    Plan richer = summary(PLAN, "valueYuan", new BigDecimal("19730.22"));
    plan(SUMMARY_VALUE, summary(richer, "gapPercent", 1.3489));
    Plan bound = summary(PLAN, "upperBoundYuan", new BigDecimal("19000.00"));
    plan(SUMMARY_BOUND, summary(bound, "gapPercent", -73021.0 / 19000));
    plan(SUMMARY_GAP, summary(PLAN, "gapPercent", 1.3));
    plan(SUMMARY_STATUS, summary(PLAN, "status", "OPTIMAL"));
    plan(SUMMARY_LOTS, summary(PLAN, "lots", new PlanSummary.LotCounts(3, 3, 0)));
    plan(
        SUMMARY_RAW_INPUTS,
        summary(PLAN, "rawInputs", List.of(new PlanSummary.RawInput("sheep", "head", 60, 38, 22))));
  }

  private static Plan withoutPenalty() {
    Plan plan = without(PLAN, "valueAdded", 28);
    plan = summary(plan, "valueYuan", new BigDecimal("19765.21"));
    return summary(plan, "gapPercent", 1.17395);
  }

  private static Plan amount(Plan plan, int row, String yuan) {
    Plan changed = cell(plan, "valueAdded", row, "yuan", new BigDecimal(yuan));
    return cell(changed, "valueAdded", row, "contributionYuan", new BigDecimal(yuan));
  }

  /** A dataset with a stock of something that costs nothing to throw away. */
  private static Dataset withAsh(double units) {
    Material ash =
        new Material("ash", "Ash", null, Unit.KG, 1, 1.0, "other", null, null, null, null, 0.0);
    Dataset dataset = plus(DATASET, "materials", ash);
    return plus(dataset, "openingStocks", new OpeningStock("annex", "ash", units, 0));
  }

  private static StoreOption store(String site) {
    return new StoreOption(site, "meat", "frozen", 1, 0, OPTIONS.stores().get(0).reason());
  }

  private static BigDecimal zero() {
    return new BigDecimal("0.00");
  }

  static Plan summary(Plan plan, String field, Object value) {
    return with(plan, "summary", with(plan.summary(), field, value));
  }

  static String component(PlanTable table) {
    StringBuilder name = new StringBuilder();
    for (String word : table.name().split("-")) {
      name.append(
          name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }

  private void plan(ViolationCode code, Plan plan) {
    add(code, DATASET, OPTIONS, plan);
  }

  private void options(ViolationCode code, Options options) {
    add(code, DATASET, options, PLAN);
  }

  private void dataset(ViolationCode code, Dataset dataset) {
    add(code, dataset, OPTIONS, PLAN);
  }

  private void add(ViolationCode code, Dataset dataset, Options options, Plan plan) {
    cases.add(new Case(code, dataset, options, plan));
  }
}
