package org.agrichain.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agrichain.accounts.Accounts;
import org.agrichain.accounts.Indicator;
import org.agrichain.accounts.Statement;
import org.agrichain.domain.Account;
import org.agrichain.domain.Line;
import org.agrichain.domain.Material;
import org.agrichain.domain.Recipe;
import org.agrichain.plan.ByproductRow;
import org.agrichain.plan.CapacityRow;
import org.agrichain.plan.InvestmentRow;
import org.agrichain.plan.PaymentRow;
import org.agrichain.plan.PlanSummary;
import org.agrichain.plan.ProductionOrderRow;
import org.agrichain.plan.SaleRow;
import org.agrichain.plan.ValueRow;

/** Every figure of a plan by its name. */
final class Figures {
  /** Directions of a production order in which a material goes into a recipe. */
  private static final Set<String> INTO = Set.of("reference", "input", "ingredient");

  private static final Map<String, Account> ACCOUNTS = new HashMap<>();

  static {
    for (Account account : Account.values()) {
      ACCOUNTS.put(account.id(), account);
    }
  }

  /** Name of a figure: part of the list, figure, unit. */
  private record Name(String part, String figure, String unit) {}

  private final Map<Name, BigDecimal> values = new LinkedHashMap<>();

  private Figures(Case one) {
    PlanSummary summary = one.plan().summary();
    if (one.planned()) {
      put("plan", "value", "yuan", summary.valueYuan());
      put("plan", "upper-bound", "yuan", summary.upperBoundYuan());
      Double gap = summary.gapPercent();
      put("plan", "gap", "percent", gap == null ? null : BigDecimal.valueOf(gap));
      add("plan", "lots-planned", "lot", summary.lots().assigned());
      add("plan", "lots-declined", "lot", summary.lots().declined());
      money(one);
      for (PlanSummary.RawInput raw : summary.rawInputs()) {
        add("raw", raw.group() + "-offered", raw.unit(), raw.offered());
        add("raw", raw.group() + "-processed", raw.unit(), raw.assigned());
        add("raw", raw.group() + "-left", raw.unit(), raw.declined());
      }
      goods(one);
    }
  }

  /** Every figure of a plan, by part and figure: {@code sold/oil}; empty without a plan. */
  static Map<String, Double> of(Case one) {
    Map<String, Double> figures = new java.util.TreeMap<>();
    new Figures(one)
        .values.forEach(
            (name, value) ->
                figures.put(name.part() + "/" + name.figure(), rounded(value.doubleValue())));
    return figures;
  }

  /** Unit of every figure of a plan, by part and figure. */
  static Map<String, String> units(Case one) {
    Map<String, String> units = new HashMap<>();
    new Figures(one)
        .values
        .keySet()
        .forEach(name -> units.put(name.part() + "/" + name.figure(), name.unit()));
    return units;
  }

  /** Account of a name in a published table. */
  static Account account(String id) {
    return ACCOUNTS.get(id);
  }

  /** A figure with twelve digits: what a sum of doubles is good for. */
  static double rounded(double value) {
    return new BigDecimal(value, new MathContext(12)).doubleValue();
  }

  static List<FigureRow> beside(Case base, Case other) {
    Map<Name, BigDecimal> before = new Figures(base).values;
    Map<Name, BigDecimal> now = new Figures(other).values;
    Set<Name> names = new LinkedHashSet<>(before.keySet());
    names.addAll(now.keySet());
    List<String> parts = names.stream().map(Name::part).distinct().toList();
    List<Name> sorted = new ArrayList<>(names);
    // A figure that only the scenario has stands with its like.
    sorted.sort(java.util.Comparator.comparingInt(name -> parts.indexOf(name.part())));
    List<FigureRow> rows = new ArrayList<>();
    for (Name name : sorted) {
      rows.add(
          row(
              other.id(),
              name,
              value(before, name, base.planned()),
              value(now, name, other.planned())));
    }
    return rows;
  }

  private static Double value(Map<Name, BigDecimal> values, Name name, boolean planned) {
    return planned ? (Double) values.getOrDefault(name, BigDecimal.ZERO).doubleValue() : null;
  }

  private static FigureRow row(String scenario, Name name, Double base, Double value) {
    Double delta = base == null || value == null ? null : (Double) rounded(value - base);
    Double percent =
        delta == null || base == 0 ? null : (Double) rounded(100 * delta / Math.abs(base));
    return new FigureRow(scenario, name.part, name.figure, name.unit, base, value, delta, percent);
  }

  private void put(String part, String figure, String unit, BigDecimal value) {
    if (value != null) {
      values.put(new Name(part, figure, unit), value);
    }
  }

  private void add(String part, String figure, String unit, double value) {
    values.merge(new Name(part, figure, unit), BigDecimal.valueOf(value), BigDecimal::add);
  }

  private void money(Case one) {
    Map<Account, BigDecimal> sums = new java.util.EnumMap<>(Account.class);
    for (ValueRow row : one.plan().valueAdded()) {
      sums.merge(account(row.account()), row.yuan(), BigDecimal::add);
    }
    BigDecimal output = sum(sums, Account.Kind.OUTPUT);
    BigDecimal intermediate = sum(sums, Account.Kind.INTERMEDIATE).negate();
    BigDecimal subsidies = sums.getOrDefault(Account.SUBSIDY, BigDecimal.ZERO);
    BigDecimal income = sum(sums, Account.Kind.INCOME);
    put("result", "gross-output", "yuan", output);
    put("result", "intermediate-consumption", "yuan", intermediate);
    put("result", "value-added", "yuan", output.subtract(intermediate));
    put("result", "subsidies", "yuan", subsidies);
    put(
        "result",
        "value-added-and-subsidies",
        "yuan",
        output.subtract(intermediate).add(subsidies));
    put("result", "operating-surplus", "yuan", output.subtract(intermediate).add(income));
    Accounts accounts = Accounts.of(one.dataset(), one.plan());
    Statement chain = accounts.chain();
    put("result", "chain-value-added", "yuan", chain.valueAdded());
    put("result", "mixed-income", "yuan", chain.mixedIncome());
    for (Indicator indicator : accounts.indicators()) {
      String subject = indicator.subject().isEmpty() ? "" : "/" + indicator.subject();
      add("indicator", indicator.id() + subject, indicator.unit(), indicator.value());
    }
    sums.forEach((account, yuan) -> put("account", account.id(), "yuan", yuan));
  }

  private static BigDecimal sum(Map<Account, BigDecimal> sums, Account.Kind kind) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<Account, BigDecimal> entry : sums.entrySet()) {
      if (entry.getKey().kind() == kind) {
        boolean plus = entry.getKey().sign() > 0;
        sum = sum.add(plus ? entry.getValue() : entry.getValue().negate());
      }
    }
    return sum;
  }

  private void goods(Case one) {
    Map<String, String> unitOf = new HashMap<>();
    for (Material material : one.dataset().materials()) {
      unitOf.put(material.material(), material.unit().symbol());
    }
    Map<String, String> typeOf = new HashMap<>();
    for (Line line : one.dataset().lines()) {
      typeOf.put(line.line(), line.lineType());
    }
    for (CapacityRow row : one.plan().capacity()) {
      add("line", typeOf.get(row.line()), "h", row.hoursUsed());
    }
    for (ByproductRow row : one.plan().byproducts()) {
      add("made", row.material(), unitOf.get(row.material()), row.madeUnits());
    }
    used(one, unitOf);
    for (InvestmentRow row : one.plan().investments()) {
      add("built", row.line(), "line", row.built() ? 1 : 0);
      add("interest", row.line(), "yuan", row.interestSubsidyYuan().doubleValue());
    }
    for (PaymentRow row : one.plan().payments()) {
      add("paid", row.policy(), "yuan", row.yuan().doubleValue());
    }
    for (SaleRow row : one.plan().sales()) {
      add("sold", row.material(), unitOf.get(row.material()), row.units());
    }
  }

  /** What of each material goes into each stage. */
  private void used(Case one, Map<String, String> unitOf) {
    Map<String, String> stageOf = new HashMap<>();
    for (Recipe recipe : one.dataset().recipes()) {
      stageOf.put(recipe.recipe(), recipe.stage());
    }
    for (ProductionOrderRow row : one.plan().productionOrders()) {
      if (INTO.contains(row.direction()) && !row.material().isEmpty()) {
        String figure = row.material() + "/" + stageOf.get(row.recipe());
        add("used", figure, unitOf.get(row.material()), row.units());
      }
    }
  }
}
