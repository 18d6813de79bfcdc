package org.agrichain.accounts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.domain.Account;
import org.agrichain.domain.LineMode;
import org.agrichain.domain.Money;
import org.agrichain.domain.Recipe;
import org.agrichain.domain.RecipeCost;
import org.agrichain.plan.CampaignRow;
import org.agrichain.plan.CapacityRow;
import org.agrichain.plan.Plan;
import org.agrichain.plan.ProductionOrderRow;
import org.agrichain.plan.ValueRow;

/**
 * Every run of a plan with its costs. A line's fixed costs of a period are divided among its runs
 * by hours; costs of a recipe that value-added.csv sums over lines, by reference units.
 */
final class RunBook {
  /** Fixed costs of a line that is on and runs nothing. */
  record IdleLine(String line, String site, Map<Account, BigDecimal> costs) {}

  final List<Run> runs = new ArrayList<>();
  final List<IdleLine> idle = new ArrayList<>();
  private final Chain chain;
  private final Map<List<Object>, List<Run>> byLine = new HashMap<>();
  private final Map<List<Object>, BigDecimal> setups = new HashMap<>();
  private final Map<String, List<RecipeCost>> costsOf = new HashMap<>();

  RunBook(Chain chain, Plan plan) {
    this.chain = chain;
    Map<List<Object>, List<ProductionOrderRow>> groups = new LinkedHashMap<>();
    for (ProductionOrderRow row : plan.productionOrders()) {
      List<Object> key = List.of(row.line(), row.recipe(), row.period());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
    }
    groups.values().forEach(this::run);
    for (CampaignRow row : plan.campaigns()) {
      setups.put(List.of(row.line(), row.recipe(), row.period()), row.setupYuan());
    }
    for (RecipeCost cost : chain.dataset.recipeCosts()) {
      costsOf.computeIfAbsent(cost.recipe(), key -> new ArrayList<>()).add(cost);
    }
    recipeCosts(plan.valueAdded());
    plan.capacity().forEach(this::lineCosts);
  }

  private void run(List<ProductionOrderRow> rows) {
    List<ProductionOrderRow> used = new ArrayList<>();
    List<ProductionOrderRow> made = new ArrayList<>();
    double units = 0;
    for (ProductionOrderRow row : rows) {
      if (row.direction().equals("reference")) {
        units = row.units();
      }
      if (row.material() != null && !row.material().isEmpty()) {
        (row.direction().equals("output") ? made : used).add(row);
      }
    }
    ProductionOrderRow first = rows.get(0);
    Recipe recipe = chain.recipes.get(first.recipe());
    Run run = new Run(first, recipe.stage(), units, used, made);
    runs.add(run);
    byLine.computeIfAbsent(List.of(run.line(), run.period()), key -> new ArrayList<>()).add(run);
  }

  private void recipeCosts(List<ValueRow> rows) {
    Map<List<Object>, List<Run>> groups = new HashMap<>();
    for (Run run : runs) {
      List<Object> key = List.of(run.site(), run.stage(), run.period());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(run);
    }
    for (ValueRow row : rows) {
      List<Run> all =
          groups.getOrDefault(List.<Object>of(row.site(), row.stage(), row.period()), List.of());
      if (!all.isEmpty()) {
        divide(row, meant(all, row.product()));
      }
    }
  }

  /** Runs whose costs stand under a product: those it is the main output of, else any giving it. */
  private List<Run> meant(List<Run> runs, String product) {
    List<Run> main = runs.stream().filter(run -> mainProduct(run).equals(product)).toList();
    if (!main.isEmpty()) {
      return main;
    }
    List<Run> giving =
        runs.stream()
            .filter(run -> run.made().stream().anyMatch(row -> row.material().equals(product)))
            .toList();
    return giving.isEmpty() ? runs : giving;
  }

  /** Output with the greatest mass; the recipe when nothing comes out. */
  private String mainProduct(Run run) {
    String main = run.recipe();
    double most = -1;
    for (ProductionOrderRow row : run.made()) {
      double mass = chain.mass(row.material(), row.units());
      if (mass > most) {
        main = row.material();
        most = mass;
      }
    }
    return main;
  }

  private void divide(ValueRow row, List<Run> runs) {
    Account account = Chain.account(row.account());
    BigDecimal rest = row.yuan();
    if (account == Account.SERVICES) {
      for (Run run : runs) {
        BigDecimal setup = setups.get(List.<Object>of(run.line(), run.recipe(), run.period()));
        if (setup != null) {
          run.cost(account, setup);
          rest = rest.subtract(setup);
        }
      }
    }
    double[] weights = runs.stream().mapToDouble(run -> weight(run, account)).toArray();
    BigDecimal[] parts = Split.of(rest, weights);
    for (int i = 0; i < parts.length; i++) {
      runs.get(i).cost(account, parts[i]);
    }
  }

  /** What the dataset says the run costs; its units when the dataset is silent. */
  private double weight(Run run, Account account) {
    double yuan = 0;
    for (RecipeCost cost : costsOf.getOrDefault(run.recipe(), List.of())) {
      if (cost.account() == account) {
        yuan += cost.yuanPerUnit();
      }
    }
    return yuan > 0 ? run.units() * yuan : run.units();
  }

  private void lineCosts(CapacityRow row) {
    LineMode mode = row.shifts() == 0 ? null : chain.mode(row.line(), row.shifts());
    if (mode == null) {
      return;
    }
    Map<Account, BigDecimal> costs = new TreeMap<>();
    costs.put(Account.WAGES, Money.yuan(mode.wagesYuanPerPeriod()));
    costs.put(Account.ENERGY, Money.yuan(mode.energyYuanPerPeriod()));
    costs.put(Account.SERVICES, Money.yuan(mode.servicesYuanPerPeriod()));
    costs.put(Account.DEPRECIATION, Money.yuan(mode.depreciationYuanPerPeriod()));
    List<Run> here = byLine.getOrDefault(List.<Object>of(row.line(), row.period()), List.of());
    if (here.isEmpty()) {
      idle.add(new IdleLine(row.line(), row.site(), costs));
      return;
    }
    double[] hours = here.stream().mapToDouble(Run::hours).toArray();
    costs.forEach(
        (account, yuan) -> {
          BigDecimal[] parts = Split.of(yuan, hours);
          for (int i = 0; i < parts.length; i++) {
            here.get(i).cost(account, parts[i]);
          }
        });
  }
}
