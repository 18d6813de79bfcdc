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
import org.agrichain.accounts.SourceValue;
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
    FigureTables figures = new FigureTables(accounts, dataset);
    return List.of(
        tables.statements(),
        tables.establishments(),
        tables.sources(),
        tables.lots(),
        figures.indicators(),
        figures.uplifts(),
        figures.resources(),
        figures.footprints(rule),
        figures.prices(),
        tables.reconciliation());
  }

  private static List<String> columns(List<String> first, List<String> then) {
    List<String> all = new ArrayList<>(first);
    all.addAll(then);
    return all;
  }

  static List<Object> row(Object... cells) {
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

  private AccountsTable sources() {
    List<List<Object>> rows = new ArrayList<>();
    for (SourceValue each : accounts.sources()) {
      Establishment e = each.establishment();
      rows.add(
          row(
              e.region(),
              e.site(),
              e.line(),
              e.stage(),
              e.actor(),
              each.source().site(),
              each.source().material(),
              each.yuan()));
    }
    return new AccountsTable(
        "lot-sources",
        List.of(
            "region",
            "site",
            "line",
            "stage",
            "actor",
            "lots_plant",
            "lots_enter_as",
            "value_added_yuan"),
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
                        lot.entersAs(),
                        lot.rawGroup(),
                        lot.units(),
                        lot.herderYuan(),
                        lot.chainYuan(),
                        lot.valueAddedYuan())));
    BigDecimal rest = accounts.valueWithoutLotYuan();
    rows.add(row("", "", "", "", "", 0.0, BigDecimal.ZERO.setScale(2), rest, rest));
    return new AccountsTable(
        "lot-values",
        List.of(
            "lot",
            "origin",
            "plant",
            "enters_as",
            "raw_group",
            "units",
            "herder_yuan",
            "chain_yuan",
            "value_added_yuan"),
        rows);
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
