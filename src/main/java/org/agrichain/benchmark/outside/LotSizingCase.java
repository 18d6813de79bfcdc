package org.agrichain.benchmark.outside;

import java.io.IOException;
import java.nio.file.Path;
import org.agrichain.domain.Contract;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Recipe;
import org.agrichain.domain.SiteKind;
import org.agrichain.domain.Storage;

/**
 * Capacitated lot sizing with set-up times: one line, a campaign for each item and period, stocks
 * that cost their holding cost, and demand as contracts that must be kept.
 */
final class LotSizingCase implements Restatement {
  private static final String WORKS = "works";
  private static final String CUSTOMER = "customer";
  private static final double MOST_HOURS = 24;
  private static final int MOST_DAYS = 366;

  @Override
  public Dataset of(Path folder, String instance) throws IOException {
    Figures figures = Figures.of(folder.resolve("instances").resolve(instance + ".txt"));
    int items = figures.count();
    int periods = figures.count();
    figures.number(); // production cost: all demand is made, so it changes nothing
    double capacity = figures.number();
    double[][] item = figures.table(items, 4);
    double[][] demand = figures.table(periods, items);
    Tables tables = new Tables(instance);
    // A longer period than a calendar has is run through faster.
    double haste = Math.max(1, capacity / (MOST_HOURS * MOST_DAYS));
    int days = (int) Math.min(MOST_DAYS, Math.ceil(capacity / MOST_HOURS));
    tables.periods(periods, days);
    tables.site(WORKS, SiteKind.PLANT);
    tables.site(CUSTOMER, SiteKind.MARKET);
    tables.distance(WORKS, CUSTOMER, 0);
    tables.line("machine", WORKS, Tables.LINE_TYPE, haste * Tables.TONNE, capacity / haste / days);
    for (int i = 0; i < items; i++) {
      double[] row = item[i];
      String name = "item" + (i + 1);
      String blank = "blank" + (i + 1);
      tables.goods(blank).add();
      tables.goods(name).hauled().stored().add();
      tables.buy(blank, WORKS, 0);
      tables.add(
          new Recipe(
              "make" + (i + 1),
              name,
              null,
              Tables.LINE_TYPE,
              "work",
              row[0],
              row[2] / haste,
              row[3] * YUAN,
              0));
      tables.flow("make" + (i + 1), blank, -1);
      tables.flow("make" + (i + 1), name, 1);
      double total = 0;
      for (int t = 0; t < periods; t++) {
        total += demand[t][i];
        if (demand[t][i] > 0) {
          tables.add(
              new Contract(
                  name + "-" + (t + 1),
                  CUSTOMER,
                  name,
                  t + 1,
                  t + 1,
                  demand[t][i] * Tables.TONNE,
                  0,
                  null));
        }
      }
      tables.add(new Storage(WORKS, name, total, row[1] * YUAN));
    }
    return tables.dataset();
  }
}
