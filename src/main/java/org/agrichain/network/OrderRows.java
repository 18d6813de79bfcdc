package org.agrichain.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.domain.Flow;
import org.agrichain.domain.Line;
import org.agrichain.domain.LineMode;
import org.agrichain.domain.Money;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.Quantum;
import org.agrichain.domain.Recipe;
import org.agrichain.plan.CampaignRow;
import org.agrichain.plan.CapacityRow;
import org.agrichain.plan.ProductionOrderRow;

/** What every line runs, order by order, and how much of its hours that takes. */
final class OrderRows {
  final List<ProductionOrderRow> orders = new ArrayList<>();
  final List<CampaignRow> campaigns = new ArrayList<>();
  final List<CapacityRow> capacity = new ArrayList<>();

  private final Network network;
  private final Publication publication;
  private final Catalogue catalogue;
  private final Map<String, Integer> shifts = new LinkedHashMap<>();
  private final Map<String, Double> hours = new LinkedHashMap<>();

  OrderRows(Network network, Publication publication, Prices prices) {
    this.network = network;
    this.publication = publication;
    catalogue = new Catalogue(network.dataset);
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.MODE && publication.units(j) > 0) {
        Line line = network.dataset.lines().get(network.columnSubject[j]);
        shifts.put(line.line() + "@" + network.columnPeriod[j], network.columnPart[j]);
      }
    }
    Map<ProductionOrderRow, List<ProductionOrderRow>> byHead =
        new TreeMap<>(
            Comparator.comparing(ProductionOrderRow::line)
                .thenComparing(ProductionOrderRow::recipe)
                .thenComparing(ProductionOrderRow::period));
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.PROCESS && publication.units(j) > 0) {
        List<ProductionOrderRow> rows = order(j);
        byHead.put(rows.get(0), rows);
      }
    }
    byHead.values().forEach(orders::addAll);
    campaigns.sort(
        Comparator.comparing(CampaignRow::line)
            .thenComparing(CampaignRow::recipe)
            .thenComparing(CampaignRow::period));
    network.dataset.lines().stream()
        .sorted(Comparator.comparing(Line::line))
        .forEach(line -> use(line, prices));
  }

  private List<ProductionOrderRow> order(int j) {
    ProcessOption option = network.options.processes().get(network.columnSubject[j]);
    int t = network.columnPeriod[j];
    double x = publication.units(j);
    Recipe recipe = catalogue.recipes.get(option.recipe());
    double rated = catalogue.lines.get(option.line()).ratedUnitsPerHour();
    double taken = x * recipe.lineLoadPerUnit() / rated + recipe.setupHours();
    String key = option.line() + "@" + t;
    hours.merge(key, taken, Double::sum);
    int mode = shifts.getOrDefault(key, 0);
    if (recipe.setupHours() > 0 || recipe.setupCostYuan() > 0 || recipe.leastBatchUnits() > 0) {
      var setup = Money.yuan(recipe.setupCostYuan());
      campaigns.add(
          new CampaignRow(option.line(), option.recipe(), t, x, recipe.setupHours(), setup));
    }
    List<ProductionOrderRow> rows = new ArrayList<>();
    OrderFlows flows = OrderFlows.of(catalogue, publication, j, option.flowsIn(t), x);
    flows.forEach(
        (direction, material, units) ->
            rows.add(
                new ProductionOrderRow(
                    option.line(),
                    option.site(),
                    option.recipe(),
                    t,
                    mode,
                    taken,
                    direction,
                    material,
                    units)));
    return rows;
  }

  private void use(Line line, Prices prices) {
    List<LineMode> modes = catalogue.modes.getOrDefault(line.line(), List.of());
    int highest = modes.stream().mapToInt(LineMode::mode).max().orElse(0);
    for (int t = 1; t <= network.periods; t++) {
      String key = line.line() + "@" + t;
      int mode = shifts.getOrDefault(key, 0);
      double available = 0;
      double least = 0;
      for (LineMode each : modes) {
        if (mode > 0 && each.mode() == mode) {
          available = catalogue.hours(each, t);
          least = each.leastUseShare() * available;
        }
      }
      double used = hours.getOrDefault(key, 0.0);
      double percent = available == 0 ? 0 : Math.rint(1e4 * used / available) / 100;
      double worth = mode == 0 ? 0 : prices.lineHour(line.line(), t);
      boolean bottleneck = mode > 0 && mode == highest && worth > 0;
      capacity.add(
          new CapacityRow(
              line.line(),
              line.site(),
              t,
              mode,
              available,
              least,
              used,
              percent,
              bottleneck,
              worth));
    }
  }

  /** Flows of one order: what it takes, gives and loses. */
  private record OrderFlows(List<Object[]> rows) {
    interface Visitor {
      void see(String direction, String material, double units);
    }

    void forEach(Visitor visitor) {
      rows.forEach(row -> visitor.see((String) row[0], (String) row[1], (Double) row[2]));
    }

    static OrderFlows of(
        Catalogue catalogue, Publication publication, int j, List<Flow> flows, double x) {
      List<Object[]> rows = new ArrayList<>();
      boolean blend = flows.stream().anyMatch(Flow::ingredient);
      double massIn = 0;
      double massOut = 0;
      double rounding = 0;
      String reference = blend ? "" : flows.get(0).material();
      rows.add(new Object[] {"reference", reference, x});
      massIn += blend ? 0 : x * catalogue.massKg(reference);
      Map<String, Double> ingredients = publication.ingredients(j);
      for (var part : ingredients.entrySet()) {
        rows.add(new Object[] {"ingredient", part.getKey(), part.getValue()});
        massIn += part.getValue() * catalogue.massKg(part.getKey());
      }
      Map<String, Double> inputs = new LinkedHashMap<>();
      Map<String, Double> outputs = new LinkedHashMap<>();
      for (Flow flow : blend ? flows : flows.subList(1, flows.size())) {
        if (!flow.ingredient() && flow.ratePerUnit() != 0) {
          (flow.ratePerUnit() < 0 ? inputs : outputs)
              .merge(flow.material(), Math.abs(flow.ratePerUnit()), Double::sum);
        }
      }
      for (var input : inputs.entrySet()) {
        double exact = input.getValue() * x;
        double mass = catalogue.massKg(input.getKey());
        double used = Quantum.ceil(exact, catalogue.quantum(input.getKey()));
        rows.add(new Object[] {"input", input.getKey(), used});
        massIn += used * mass;
        rounding += (used - exact) * mass;
      }
      for (var output : outputs.entrySet()) {
        double exact = output.getValue() * x;
        double mass = catalogue.massKg(output.getKey());
        double made = Quantum.floor(exact, catalogue.quantum(output.getKey()));
        rows.add(new Object[] {"output", output.getKey(), made});
        massOut += made * mass;
        rounding += (exact - made) * mass;
      }
      rows.add(new Object[] {"loss", "", grams(massIn - massOut - rounding)});
      rows.add(new Object[] {"rounding-loss", "", grams(rounding)});
      return new OrderFlows(rows);
    }

    private static double grams(double kg) {
      return Math.rint(kg * 1000) / 1000 + 0.0;
    }
  }
}
