package org.agrichain.benchmark.outside;

import java.io.IOException;
import java.nio.file.Path;
import org.agrichain.domain.Investment;
import org.agrichain.domain.SiteKind;

/**
 * A capacitated facility location instance as published.
 *
 * @param capacity capacity of each warehouse
 * @param fixedCost cost of opening it
 * @param demand demand of each customer
 * @param cost cost of serving all of a customer's demand from each warehouse, customer by customer
 */
record Facilities(double[] capacity, double[] fixedCost, double[] demand, double[][] cost) {

  static Facilities of(Path folder, String instance) throws IOException {
    Figures figures = Figures.of(folder.resolve("instances").resolve(instance + ".txt"));
    int warehouses = figures.count();
    int customers = figures.count();
    double[][] warehouse = figures.table(warehouses, 2);
    double[] capacity = new double[warehouses];
    double[] fixedCost = new double[warehouses];
    for (int i = 0; i < warehouses; i++) {
      capacity[i] = warehouse[i][0];
      fixedCost[i] = warehouse[i][1];
    }
    double[] demand = new double[customers];
    double[][] cost = new double[customers][];
    for (int j = 0; j < customers; j++) {
      demand[j] = figures.number();
      cost[j] = figures.table(1, warehouses)[0];
    }
    return new Facilities(capacity, fixedCost, demand, cost);
  }

  static String name(int warehouse) {
    return "warehouse" + (warehouse + 1);
  }

  /** Greatest cost of one unit of demand. */
  double dearest() {
    double dearest = 0;
    for (int j = 0; j < demand.length; j++) {
      for (double each : cost[j]) {
        dearest = Math.max(dearest, each / demand[j]);
      }
    }
    return dearest;
  }

  /**
   * Warehouses as plants with one line each that could be built: it handles the capacity in its one
   * hour, and the capital charge of the one year of the plan is the fixed cost.
   */
  void addWarehouses(Tables tables) {
    tables.year();
    for (int i = 0; i < capacity.length; i++) {
      tables.site(name(i), SiteKind.PLANT);
      double units = capacity[i] * Tables.TONNE;
      String line = name(i) + "-line";
      tables.line(line, name(i), Tables.LINE_TYPE, units, 1);
      tables.add(new Investment(line, fixedCost[i], 1, 0, 0, 0, null, null));
    }
  }
}
