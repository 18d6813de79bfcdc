package org.agrichain.accounts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.domain.Actor;
import org.agrichain.domain.Period;
import org.agrichain.domain.ResourceActivity;
import org.agrichain.domain.ResourceKind;
import org.agrichain.domain.Unit;

/** The figures that bureaus ask for, read off accounts, lots and resources. */
final class Indicators {
  private static final double DAYS_PER_YEAR = 365;
  private static final double KG_PER_TONNE = 1000;

  private final List<Indicator> list = new ArrayList<>();
  private final Chain chain;
  private final Accounts accounts;
  private final double years;

  private Indicators(Chain chain, Accounts accounts) {
    this.chain = chain;
    this.accounts = accounts;
    double days = chain.dataset.periods().stream().mapToInt(Period::days).sum();
    years = days / DAYS_PER_YEAR;
  }

  static List<Indicator> of(Chain chain, Accounts accounts, Intakes intakes) {
    Indicators indicators = new Indicators(chain, accounts);
    indicators.money();
    indicators.intakes(intakes);
    indicators.farms(intakes);
    indicators.processing();
    indicators.jobs();
    indicators.resources();
    return List.copyOf(indicators.list);
  }

  private void add(String id, String subject, double value, String unit) {
    if (Double.isFinite(value)) {
      list.add(new Indicator(id, subject, value, unit));
    }
  }

  private static double yuan(BigDecimal amount) {
    return amount.doubleValue();
  }

  private void money() {
    Statement all = accounts.chain();
    add("value-added", "", yuan(all.valueAdded()), "yuan");
    add("value-added-after-subsidies", "", yuan(all.valueAddedAfterSubsidies()), "yuan");
    add("final-sales", "", yuan(all.sales()), "yuan");
    add("subsidies", "", yuan(all.subsidies()), "yuan");
    add("treasury-balance", "", yuan(all.productionTax().subtract(all.subsidies())), "yuan");
    accounts.by(Level.ACTOR).forEach((actor, s) -> actor(actor, s));
  }

  private void actor(String actor, Statement statement) {
    add("actor-value-added", actor, yuan(statement.valueAdded()), "yuan");
    BigDecimal surplus = statement.operatingSurplus().add(statement.mixedIncome());
    add("actor-surplus", actor, yuan(surplus), "yuan");
  }

  private void intakes(Intakes intakes) {
    Intakes.Group all = intakes.all();
    rates("", all);
    intakes.groups().forEach(this::rates);
  }

  private void rates(String group, Intakes.Group raw) {
    add("conversion-rate-by-weight", group, percent(raw.takenKg(), raw.offeredKg()), "%");
    add("conversion-rate-by-value", group, percent(raw.takenYuan(), raw.offeredYuan()), "%");
    add("local-processing-share", group, percent(raw.localKg(), raw.takenKg()), "%");
  }

  private static double percent(double part, double whole) {
    return 100 * part / whole;
  }

  private void farms(Intakes intakes) {
    intakes
        .groups()
        .forEach(
            (group, raw) -> {
              Unit unit = unit(group);
              boolean heavy = unit == Unit.KG;
              double scale = heavy ? KG_PER_TONNE : 1;
              String per = heavy ? "yuan/t" : "yuan/" + unit.symbol();
              if (chain.herdersInside()) {
                add("herder-income-per-unit", group, raw.herderYuan() / raw.offered() * scale, per);
                add(
                    "herder-income-per-household",
                    group,
                    raw.householdYuan() / years / raw.households(),
                    "yuan/year");
              }
              add("value-added-per-unit", group, raw.valueYuan() / raw.taken() * scale, per);
            });
  }

  private Unit unit(String group) {
    return chain.dataset.rawGroups().stream()
        .filter(each -> each.rawGroup().equals(group))
        .findFirst()
        .orElseThrow()
        .unit();
  }

  /** What processors and traders sell to everybody else, to what farms give. */
  private void processing() {
    Statement plants =
        accounts.statement(
            each -> !each.actor().equals(Actors.HERDER) && !each.actor().equals(Actors.HAULIER));
    double farm = yuan(accounts.farmOutput());
    double output = yuan(plants.sales()) + yuan(plants.stockChange());
    add("processing-to-farming", "", output / farm, "yuan/yuan");
  }

  private void jobs() {
    Map<String, Double> pay = new TreeMap<>();
    for (Actor actor : chain.dataset.actors()) {
      if (actor.wageYuanPerJobYear() != null) {
        pay.put(actor.actor(), actor.wageYuanPerJobYear());
      }
    }
    double all = 0;
    boolean known = false;
    for (var statement : accounts.by(Level.ACTOR).entrySet()) {
      Double wage = pay.get(statement.getKey());
      if (wage != null && statement.getValue().wages().signum() != 0) {
        double jobs = yuan(statement.getValue().wages()) / wage / years;
        known = true;
        all += jobs;
        add("jobs", statement.getKey(), jobs, "jobs");
      }
    }
    for (ResourceTotal total : accounts.resources()) {
      if (total.kind() == ResourceKind.LABOUR) {
        double jobs = total.amount() / years;
        known = true;
        all += jobs;
        add("jobs-own", word(total.activity()), jobs, "jobs");
      }
    }
    if (known) {
      add("jobs", "", all, "jobs");
    }
  }

  private static String word(ResourceActivity activity) {
    return activity.name().toLowerCase(java.util.Locale.ROOT);
  }

  private void resources() {
    for (ResourceKind kind :
        List.of(ResourceKind.ENERGY, ResourceKind.WATER, ResourceKind.EMISSION)) {
      boolean energy = kind == ResourceKind.ENERGY;
      String id = energy ? "energy" : kind == ResourceKind.WATER ? "water" : "co2e";
      String unit = energy ? "GJ" : kind == ResourceKind.WATER ? "m3" : "t";
      double scale = kind == ResourceKind.WATER ? 1 : KG_PER_TONNE;
      double all = 0;
      for (ResourceTotal total : accounts.resources()) {
        if (total.kind() == kind) {
          all += total.amount() / scale;
          add(id, word(total.activity()), total.amount() / scale, unit);
        }
      }
      if (all != 0) {
        add(id, "", all, unit);
      }
    }
  }
}
