package org.agrichain.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.accounts.AccountNames;
import org.agrichain.accounts.Accounts;
import org.agrichain.accounts.Allocation;
import org.agrichain.accounts.Footprint;
import org.agrichain.accounts.Indicator;
import org.agrichain.accounts.Level;
import org.agrichain.accounts.Statement;
import org.agrichain.accounts.Uplift;

/** Who adds the value, the indicators, and what each part fetches worked up. */
final class AccountsExhibits {
  private static final List<Level> LEVELS =
      List.of(Level.STAGE, Level.ACTOR, Level.REGION, Level.SITE);

  /** The usual rule first, then the others. */
  private static final List<Allocation> RULES =
      List.of(Allocation.VALUE, Allocation.MASS, Allocation.MAIN);

  private static final double KG_PER_TONNE = 1000;

  private final Accounts accounts;
  private final AccountNames names;
  private final Phrases phrases;
  private final Labels labels;

  private AccountsExhibits(Accounts accounts, AccountNames names, Phrases phrases, Labels labels) {
    this.accounts = accounts;
    this.names = names;
    this.phrases = phrases;
    this.labels = labels;
  }

  static List<Exhibit> of(Accounts accounts, AccountNames names, Phrases phrases, Labels labels) {
    AccountsExhibits exhibits = new AccountsExhibits(accounts, names, phrases, labels);
    return List.of(
        exhibits.groups(), exhibits.indicators(), exhibits.uplifts(), exhibits.footprints());
  }

  private Exhibit groups() {
    List<List<Object>> rows = new ArrayList<>();
    for (Level level : LEVELS) {
      accounts
          .by(level)
          .forEach(
              (key, s) -> {
                if (!key.isEmpty() || s.valueAdded().signum() != 0) {
                  rows.add(row(level, names.group(level, key), s));
                }
              });
    }
    return new Exhibit(
        "value",
        "value-groups",
        "bars",
        Map.of(
            "facet", "level_name", "y", "group", "values", List.of("value_before", "value_after")),
        List.of(
            Column.word("level_name"),
            Column.word("group"),
            Column.yuan("output"),
            Column.yuan("intermediate"),
            Column.yuan("value_before"),
            Column.yuan("subsidies"),
            Column.yuan("value_after"),
            Column.yuan("wages"),
            Column.yuan("depreciation"),
            Column.yuan("production_tax"),
            Column.yuan("operating_surplus"),
            Column.yuan("mixed_income")),
        rows);
  }

  private List<Object> row(Level level, String group, Statement s) {
    return Exhibit.row(
        phrases.say("level." + level.id()),
        group,
        s.output(),
        s.intermediate(),
        s.valueAdded(),
        s.subsidies(),
        s.valueAddedAfterSubsidies(),
        s.wages(),
        s.depreciation(),
        s.productionTax(),
        s.operatingSurplus(),
        s.mixedIncome());
  }

  private Exhibit indicators() {
    List<List<Object>> rows = new ArrayList<>();
    for (Indicator each : accounts.indicators()) {
      rows.add(
          Exhibit.row(
              names.text().name(each.id()),
              names.subject(each),
              each.value(),
              unit(each.unit()),
              names.text().definition(each.id())));
    }
    return new Exhibit(
        "indicators",
        "indicators",
        "",
        Map.of("open", true),
        List.of(
            Column.word("figure"),
            Column.word("about"),
            Column.number("amount"),
            Column.word("unit"),
            Column.word("definition")),
        rows);
  }

  private String unit(String unit) {
    String word = names.text().unit(unit);
    return word.equals(unit) ? phrases.name("unit", unit) : word;
  }

  private Exhibit uplifts() {
    List<Uplift> sorted = new ArrayList<>(accounts.uplifts());
    // The raw material with the part that multiplies most comes first.
    Map<String, Double> most = new HashMap<>();
    sorted.forEach(each -> most.merge(each.raw(), times(each), Math::max));
    sorted.sort(
        Comparator.<Uplift>comparingDouble(each -> -most.get(each.raw()))
            .thenComparing(Uplift::raw)
            .thenComparing(each -> -each.exWorksTimes()));
    List<List<Object>> rows = new ArrayList<>();
    for (Uplift each : sorted) {
      rows.add(
          Exhibit.row(
              labels.material(each.raw()),
              labels.material(each.part()),
              labels.material(each.product()),
              each.rawYuan(),
              each.exWorksYuan(),
              each.retailYuan(),
              each.exWorksTimes(),
              each.retailTimes(),
              each.ownTimes(),
              each.sold()));
    }
    return new Exhibit(
        "indicators",
        "uplift",
        "uplift",
        Map.of("facet", "raw"),
        List.of(
            Column.word("raw"),
            Column.word("part"),
            Column.word("product"),
            Column.yuan("sold_raw_yuan"),
            Column.yuan("ex_works_yuan"),
            Column.yuan("retail_yuan"),
            Column.number("ex_works_times"),
            Column.number("retail_times"),
            Column.number("own_times"),
            Column.word("in_plan")),
        rows);
  }

  private static double times(Uplift each) {
    return Math.max(each.exWorksTimes(), each.retailTimes() == null ? 0 : each.retailTimes());
  }

  private Exhibit footprints() {
    List<List<Object>> rows = new ArrayList<>();
    for (Allocation rule : RULES) {
      for (Footprint each : accounts.footprints(rule)) {
        if (each.kg() != 0) {
          rows.add(footprint(rule, each));
        }
      }
    }
    return new Exhibit(
        "indicators",
        "footprints",
        "bars",
        Map.of("facet", "allocation", "y", "product", "values", List.of("tonnes_co2e"), "most", 20),
        List.of(
            Column.word("allocation"),
            Column.word("product"),
            Column.word("product_group"),
            Column.number("sold_units"),
            Column.number("kg_co2e_per_unit"),
            Column.tonnes("tonnes_co2e")),
        rows);
  }

  private List<Object> footprint(Allocation rule, Footprint each) {
    return Exhibit.row(
        phrases.say("allocation." + rule.id()),
        labels.material(each.material()),
        labels.productGroup(each.productGroup()),
        each.soldUnits(),
        each.kgPerUnit(),
        each.kg() / KG_PER_TONNE);
  }
}
