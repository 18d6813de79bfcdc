package org.agrichain.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Period;
import org.agrichain.plan.InventoryRow;
import org.agrichain.plan.LotRow;
import org.agrichain.plan.Plan;
import org.agrichain.plan.ProductionOrderRow;
import org.agrichain.plan.SaleRow;

/** Supply, work, stock and sales from period to period. */
final class MonthCurves {
  private final Dataset dataset;
  private final Plan plan;
  private final Labels labels;
  private final Masses masses;

  private MonthCurves(Dataset dataset, Plan plan, Labels labels) {
    this.dataset = dataset;
    this.plan = plan;
    this.labels = labels;
    masses = new Masses(dataset);
  }

  static List<Exhibit> of(Dataset dataset, Plan plan, Labels labels) {
    MonthCurves curves = new MonthCurves(dataset, plan, labels);
    return List.of(curves.supply(), curves.work(), curves.stock(), curves.sales());
  }

  private Exhibit supply() {
    Sums taken = new Sums();
    Sums left = new Sums();
    for (LotRow lot : plan.lots()) {
      String group = masses.rawGroup(lot.material());
      (lot.plant().isEmpty() ? left : taken)
          .add(lot.units(), group == null ? lot.material() : group, "" + lot.readyPeriod());
    }
    Map<String, String> units = new HashMap<>();
    dataset.rawGroups().forEach(g -> units.put(g.rawGroup(), unit(g.unit().name())));
    List<List<Object>> rows = new ArrayList<>();
    for (String group : new TreeSet<>(units.keySet())) {
      for (Period period : dataset.periods()) {
        String key = "" + period.period();
        rows.add(
            Exhibit.row(
                labels.rawGroup(group),
                period.label(),
                units.get(group),
                taken.of(group, key),
                left.of(group, key)));
      }
    }
    return new Exhibit(
        "months",
        "month-supply",
        "columns",
        Map.of("x", "period", "facet", "raw_group", "unit", "unit", "ready", true),
        List.of(
            Column.word("raw_group"),
            Column.period(),
            Column.word("unit"),
            Column.number("taken"),
            Column.number("declined")),
        rows);
  }

  private static String unit(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private Exhibit work() {
    Map<String, String> stages = new HashMap<>();
    dataset.recipes().forEach(recipe -> stages.put(recipe.recipe(), recipe.stage()));
    Sums hours = new Sums();
    for (ProductionOrderRow row : plan.productionOrders()) {
      // Every row of an order repeats its hours.
      if (row.direction().equals("reference")) {
        String stage = stages.getOrDefault(row.recipe(), row.recipe());
        hours.add(row.hours(), stage, "" + row.period());
      }
    }
    return byPeriod(
        "month-work", "stage", new Column("hours", Column.Kind.HOURS), hours, labels::stage);
  }

  private Exhibit stock() {
    Sums tonnes = new Sums();
    for (InventoryRow row : plan.inventory()) {
      tonnes.add(
          masses.tonnes(row.material(), row.closingUnits()),
          masses.productGroup(row.material()),
          "" + row.period());
    }
    return byPeriod(
        "month-stock", "product_group", Column.tonnes("tonnes"), tonnes, labels::productGroup);
  }

  private Exhibit sales() {
    Sums yuan = new Sums();
    for (SaleRow row : plan.sales()) {
      yuan.add(row.yuan(), masses.productGroup(row.material()), "" + row.period());
    }
    return byPeriod(
        "month-sales", "product_group", Column.yuan("yuan"), yuan, labels::productGroup);
  }

  private Exhibit byPeriod(
      String id, String category, Column value, Sums sums, UnaryOperator<String> name) {
    List<List<Object>> rows = new ArrayList<>();
    sums.entries()
        .forEach(
            entry ->
                rows.add(
                    Exhibit.row(
                        name.apply(entry.getKey().get(0)),
                        labels.period(Integer.parseInt(entry.getKey().get(1))),
                        entry.getValue())));
    return new Exhibit(
        "months",
        id,
        "months",
        Map.of("x", "period", "series", category, "value", value.key()),
        List.of(Column.word(category), Column.period(), value),
        inOrder(rows));
  }

  /** By name, then by period as the calendar has them. */
  private List<List<Object>> inOrder(List<List<Object>> rows) {
    Map<Object, Integer> order = new HashMap<>();
    dataset.periods().forEach(period -> order.put(period.label(), period.period()));
    List<List<Object>> sorted = new ArrayList<>(rows);
    sorted.sort(
        Comparator.comparing((List<Object> row) -> row.get(0).toString())
            .thenComparing(row -> order.getOrDefault(row.get(1), 0)));
    return sorted;
  }
}
