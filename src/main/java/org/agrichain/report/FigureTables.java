package org.agrichain.report;

import static org.agrichain.report.AccountsTables.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.agrichain.accounts.AccountNames;
import org.agrichain.accounts.Accounts;
import org.agrichain.accounts.Allocation;
import org.agrichain.domain.Dataset;

/** Indicators, uplift, resources, footprints and transfer prices as tables. */
final class FigureTables {
  private final Accounts accounts;
  private final AccountNames english;
  private final AccountNames chinese;

  FigureTables(Accounts accounts, Dataset dataset) {
    this.accounts = accounts;
    english = new AccountNames(dataset, Locale.ROOT);
    chinese = new AccountNames(dataset, Locale.CHINESE);
  }

  AccountsTable indicators() {
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

  AccountsTable uplifts() {
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

  AccountsTable resources() {
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

  AccountsTable footprints(Allocation rule) {
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

  AccountsTable prices() {
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
}
