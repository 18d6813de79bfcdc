package org.agrichain.benchmark.outside;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.ActivityKind;
import org.agrichain.domain.ClosingKind;
import org.agrichain.domain.ClosingStock;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.LimitSpan;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.SeasonFactor;
import org.agrichain.domain.SiteKind;
import org.agrichain.domain.Storage;

/**
 * Products that need hours of several kinds of machine, with sales limits and stocks (Williams'
 * factory planning): the machine hours of a month are limits over the processes.
 */
final class JobShop implements Restatement {
  private static final String WORKS = "works";
  private static final String CUSTOMER = "customer";

  /** Sales are a season's factor of so many pieces. */
  private static final double SEASON = 1000;

  @Override
  public Dataset of(Path folder, String instance) throws IOException {
    Path home = folder.resolve(instance);
    Spreadsheet products = Spreadsheet.of(home.resolve("products.csv"));
    Spreadsheet sales = Spreadsheet.of(home.resolve("max_sales.csv"));
    Json parameters = Json.of(home.resolve("parameters.json"));
    List<String> months = sales.rows().stream().map(row -> row.get("month")).toList();
    Tables tables = new Tables(instance);
    tables.periods(months.size(), 1);
    tables.site(WORKS, SiteKind.PLANT);
    tables.site(CUSTOMER, SiteKind.MARKET);
    tables.distance(WORKS, CUSTOMER, 0);
    addMachines(tables, home, months, products, parameters.number("hours_per_machine_month"));
    double stock = parameters.number("max_stock_per_product");
    double charge = parameters.number("holding_cost_per_unit_month") * YUAN;
    double last = parameters.number("final_stock_per_product") * Tables.TONNE;
    double most = 0;
    for (Map<String, String> row : products.rows()) {
      String product = row.get("product");
      tables.goods("parts-" + product).add();
      tables.goods(product).hauled().stored().add();
      tables.buy("parts-" + product, WORKS, 0);
      tables.recipe(make(product), Tables.LINE_TYPE, "parts-" + product);
      tables.flow(make(product), product, 1);
      double price = products.needed(row, "contribution") * YUAN / Tables.TONNE;
      tables.add(
          new SaleTier(CUSTOMER, product, 1, price, SEASON * Tables.TONNE, "sales-" + product));
      for (int t = 0; t < months.size(); t++) {
        double units = sales.needed(sales.rows().get(t), product);
        tables.add(new SeasonFactor("sales-" + product, t + 1, units / SEASON));
        most += units;
      }
      most += stock;
      tables.add(new Storage(WORKS, product, stock, charge));
      tables.add(new ClosingStock(WORKS, product, ClosingKind.EXACT, last, 0));
    }
    tables.line(Tables.LINE_TYPE, WORKS, Tables.LINE_TYPE, most * Tables.TONNE, 1);
    return tables.dataset();
  }

  private static void addMachines(
      Tables tables, Path home, List<String> months, Spreadsheet products, double hours)
      throws IOException {
    Map<String, Double> down = new HashMap<>();
    Spreadsheet maintenance = Spreadsheet.of(home.resolve("maintenance.csv"));
    for (Map<String, String> row : maintenance.rows()) {
      down.merge(
          row.get("machine") + "@" + row.get("month"),
          maintenance.needed(row, "down"),
          Double::sum);
    }
    Spreadsheet machines = Spreadsheet.of(home.resolve("machines.csv"));
    for (Map<String, String> row : machines.rows()) {
      String machine = row.get("machine");
      for (int t = 1; t <= months.size(); t++) {
        double out = down.getOrDefault(machine + "@" + months.get(t - 1), 0.0);
        double there = (machines.needed(row, "installed") - out) * hours;
        String limit = machine + "-" + t;
        tables.atMost(limit, there, LimitSpan.PERIOD, t, t);
        for (Map<String, String> product : products.rows()) {
          double each = products.needed(product, machine);
          if (each > 0) {
            tables.term(
                limit,
                ActivityKind.PROCESS,
                make(product.get("product")),
                null,
                each / Tables.TONNE);
          }
        }
      }
    }
  }

  private static String make(String product) {
    return "make-" + product;
  }
}
