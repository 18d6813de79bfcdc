package org.agrichain.benchmark.outside;

import java.io.IOException;
import java.nio.file.Path;
import org.agrichain.domain.Contract;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.SiteKind;

/**
 * Capacitated facility location in which a customer may be served from several places: a warehouse
 * is a plant with one line that could be built for its fixed cost, a customer a market with a
 * contract that must be kept, and what serving costs is freight by distance.
 */
final class SplitCustomers implements Restatement {
  private static final String GOODS = "goods";
  private static final String WARES = "wares";

  /** Longest distance that stands for a cost, well within what a road may be. */
  private static final double LONGEST_KM = 1000;

  @Override
  public Dataset of(Path folder, String instance) throws IOException {
    Facilities facilities = Facilities.of(folder, instance);
    Tables tables = new Tables(instance);
    tables.goods(GOODS).add();
    tables.goods(WARES).hauled().add();
    tables.recipe("pick", Tables.LINE_TYPE, GOODS);
    tables.flow("pick", WARES, 1);
    tables.buy(GOODS, null, 0);
    double yuanPerKm = Math.max(1e-6, facilities.dearest() / LONGEST_KM);
    tables.freight(yuanPerKm);
    facilities.addWarehouses(tables);
    for (int j = 0; j < facilities.demand().length; j++) {
      String market = "customer" + (j + 1);
      double units = facilities.demand()[j] * Tables.TONNE;
      tables.site(market, SiteKind.MARKET);
      tables.add(new Contract(market, market, WARES, 1, 1, units, 0, null));
      for (int i = 0; i < facilities.capacity().length; i++) {
        double perTonne = facilities.cost()[j][i] / facilities.demand()[j];
        tables.distance(Facilities.name(i), market, perTonne / yuanPerKm);
      }
    }
    return tables.dataset();
  }
}
