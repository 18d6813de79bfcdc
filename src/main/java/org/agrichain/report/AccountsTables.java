package org.agrichain.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.agrichain.accounts.AccountNames;
import org.agrichain.accounts.Accounts;
import org.agrichain.accounts.Allocation;
import org.agrichain.accounts.Establishment;
import org.agrichain.accounts.Level;
import org.agrichain.accounts.Statement;
import org.agrichain.domain.Dataset;

/** The accounts of a plan as tables. */
public final class AccountsTables {
  private static final List<String> FIGURES =
      List.of(
          "output_yuan",
          "intermediate_yuan",
          "value_added_yuan",
          "subsidies_yuan",
          "value_added_after_subsidies_yuan",
          "sales_outside_yuan",
          "purchases_outside_yuan",
          "stock_change_yuan",
          "wages_yuan",
          "production_tax_yuan",
          "depreciation_yuan",
          "operating_surplus_yuan",
          "mixed_income_yuan",
          "interest_yuan",
          "value_added_by_income_yuan");

  private final Accounts accounts;
  private final AccountNames english;
  private final AccountNames chinese;

  private AccountsTables(Accounts accounts, Dataset dataset) {
    this.accounts = accounts;
    english = new AccountNames(dataset, Locale.ROOT);
    chinese = new AccountNames(dataset, Locale.CHINESE);
  }

  /** Every table; joint emissions are divided by the rule. */
  public static List<AccountsTable> of(Accounts accounts, Dataset dataset, Allocation rule) {
    AccountsTables tables = new AccountsTables(accounts, dataset);
    return List.of(
        tables.statements(),
        tables.establishments(),
        tables.lots(),
        tables.indicators(),
        tables.uplifts(),
        tables.resources(),
        tables.footprints(rule),
        tables.prices(),
        tables.reconciliation());
  }

  private static List<String> columns(List<String> first, List<String> then) {
    List<String> all = new ArrayList<>(first);
    all.addAll(then);
    return all;
  }

  private static List<Object> row(Object... cells) {
    return Arrays.asList(cells);
  }

  private static List<Object> row(Statement s, Object... first) {
    List<Object> cells = new ArrayList<>(Arrays.asList(first));
    cells.addAll(
        List.of(
            s.output(),
            s.intermediate(),
            s.valueAdded(),
            s.subsidies(),
            s.valueAddedAfterSubsidies(),
            s.sales(),
            s.purchases(),
            s.stockChange(),
            s.wages(),
            s.productionTax(),
            s.depreciation(),
            s.operatingSurplus(),
            s.mixedIncome(),
            s.interest(),
            s.valueAddedByIncome()));
    return cells;
  }

  private AccountsTable statements() {
    List<List<Object>> rows = new ArrayList<>();
    for (Level level : Level.values()) {
      accounts
          .by(level)
          .forEach(
              (key, statement) ->
                  rows.add(
                      row(
                          statement,
                          level.id(),
                          key,
                          english.group(level, key),
                          chinese.group(level, key))));
    }
    return new AccountsTable(
        "accounts", columns(List.of("level", "key", "name", "name_zh"), FIGURES), rows);
  }

  private AccountsTable establishments() {
    List<List<Object>> rows = new ArrayList<>();
    for (Establishment e : accounts.establishments()) {
      Statement statement = accounts.statement(e::equals);
      rows.add(row(statement, e.region(), e.site(), e.line(), e.stage(), e.actor()));
    }
    return new AccountsTable(
        "establishments",
        columns(List.of("region", "site", "line", "stage", "actor"), FIGURES),
        rows);
  }

  private AccountsTable lots() {
    List<List<Object>> rows = new ArrayList<>();
    accounts
        .lots()
        .forEach(
            lot ->
                rows.add(
                    row(
                        lot.lot(),
                        lot.origin(),
                        lot.plant(),
                        lot.rawGroup(),
                        lot.units(),
                        lot.herderYuan(),
                        lot.chainYuan(),
                        lot.valueAddedYuan())));
    BigDecimal rest = accounts.valueWithoutLotYuan();
    rows.add(row("", "", "", "", 0.0, BigDecimal.ZERO.setScale(2), rest, rest));
    return new AccountsTable(
        "lot-values",
        List.of(
            "lot",
            "origin",
            "plant",
            "raw_group",
            "units",
            "herder_yuan",
            "chain_yuan",
            "value_added_yuan"),
        rows);
  }

  private AccountsTable indicators() {
    List<List<Object>> rows = new ArrayList<>();
    accounts
        .indicators()
        .forEach(
            i ->
                rows.add(
                    row(
                        i.id(),
                        i.subject(),
                        i.value(),
                        i.unit(),
                        english.text().name(i.id()),
                        chinese.text().name(i.id()),
                        english.text().definition(i.id()),
                        chinese.text().definition(i.id()))));
    return new AccountsTable(
        "indicators",
        List.of(
            "indicator",
            "subject",
            "value",
            "unit",
            "name",
            "name_zh",
            "definition",
            "definition_zh"),
        rows);
  }

  private AccountsTable uplifts() {
    List<List<Object>> rows = new ArrayList<>();
    accounts
        .uplifts()
        .forEach(
            u ->
                rows.add(
                    row(
                        u.raw(),
                        u.part(),
                        u.partUnits(),
                        u.soldRawAs(),
                        u.rawYuan(),
                        u.product(),
                        u.steps(),
                        u.productUnits(),
                        u.ownShare(),
                        u.exWorksYuan(),
                        u.exWorksTimes(),
                        u.ownTimes(),
                        u.retailYuan(),
                        u.retailTimes(),
                        u.sold())));
    return new AccountsTable(
        "uplifts",
        List.of(
            "raw",
            "part",
            "part_units",
            "sold_raw_as",
            "raw_yuan",
            "product",
            "steps",
            "product_units",
            "own_share",
            "ex_works_yuan",
            "ex_works_times",
            "own_times",
            "retail_yuan",
            "retail_times",
            "sold"),
        rows);
  }

  private AccountsTable resources() {
    List<List<Object>> rows = new ArrayList<>();
    accounts
        .resources()
        .forEach(
            r -> rows.add(row(word(r.activity()), word(r.kind()), r.amount(), unit(r.kind()))));
    return new AccountsTable("resources", List.of("activity", "kind", "amount", "unit"), rows);
  }

  private static String unit(org.agrichain.domain.ResourceKind kind) {
    return switch (kind) {
      case ENERGY -> "MJ";
      case WATER -> "m3";
      case LABOUR -> "job-years";
      case EMISSION -> "kg CO2e";
    };
  }

  private static String word(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private AccountsTable footprints(Allocation rule) {
    List<List<Object>> rows = new ArrayList<>();
    accounts
        .footprints(rule)
        .forEach(
            f ->
                rows.add(
                    row(
                        f.material(),
                        f.productGroup(),
                        rule.id(),
                        f.soldUnits(),
                        f.kgPerUnit(),
                        f.kg())));
    return new AccountsTable(
        "footprints",
        List.of(
            "product", "product_group", "allocation", "sold_units", "kg_co2e_per_unit", "kg_co2e"),
        rows);
  }

  private AccountsTable prices() {
    List<List<Object>> rows = new ArrayList<>();
    accounts
        .prices()
        .all()
        .forEach(
            (place, price) ->
                rows.add(
                    row(
                        place.site(),
                        place.material(),
                        price.yuanPerUnit(),
                        word(price.basis()).replace('_', '-'))));
    return new AccountsTable(
        "transfer-prices", List.of("site", "material", "yuan_per_unit", "basis"), rows);
  }

  private AccountsTable reconciliation() {
    var r = accounts.reconciliation();
    return new AccountsTable(
        "reconciliation",
        List.of("item", "yuan"),
        List.of(
            row("plan-output-less-intermediate", r.planYuan()),
            row("hauliers", r.haulageYuan()),
            row("stock-change", r.stockChangeYuan()),
            row("value-added", r.valueAddedYuan())));
  }
}
