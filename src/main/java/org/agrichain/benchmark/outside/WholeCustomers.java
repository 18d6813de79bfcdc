package org.agrichain.benchmark.outside;

import java.io.IOException;
import java.nio.file.Path;
import org.agrichain.domain.Account;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.IntakeTerm;
import org.agrichain.domain.SiteKind;
import org.agrichain.domain.Supply;

/**
 * Capacitated facility location in which every customer is served from one place: the orders of a
 * customer are one lot that must be taken, a warehouse is a plant with one line that could be built
 * for its fixed cost, and what serving costs is an intake term.
 */
final class WholeCustomers implements Restatement {
  private static final String TOWN = "town";
  private static final String ORDER = "order";
  private static final String SERVED = "served";

  @Override
  public Dataset of(Path folder, String instance) throws IOException {
    Facilities facilities = Facilities.of(folder, instance);
    Tables tables = new Tables(instance);
    tables.site(TOWN, SiteKind.ORIGIN);
    tables.goods(ORDER).raw(ORDER).add();
    tables.goods(SERVED).free().add();
    tables.recipe("pick", Tables.LINE_TYPE, ORDER);
    tables.flow("pick", SERVED, 1);
    facilities.addWarehouses(tables);
    for (int i = 0; i < facilities.capacity().length; i++) {
      tables.distance(TOWN, Facilities.name(i), 0);
    }
    for (int j = 0; j < facilities.demand().length; j++) {
      String customer = "customer" + (j + 1);
      double units = facilities.demand()[j] * Tables.TONNE;
      tables.add(new Supply(customer, TOWN, ORDER, 1, 1, units, 0, 0, 0, true, 0, 0, 0));
      for (int i = 0; i < facilities.capacity().length; i++) {
        double yuan = facilities.cost()[j][i];
        tables.add(new IntakeTerm(customer, Facilities.name(i), Account.SERVICES, yuan, null, 0));
      }
    }
    return tables.dataset();
  }
}
