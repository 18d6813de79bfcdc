package org.agrichain.network;

import java.util.HashMap;
import java.util.Map;
import org.agrichain.domain.OpeningStock;
import org.agrichain.domain.StoreOption;

/** Greatest closing stock that shelf life allows, counted on published quanta. */
final class ShelfLife {
  private final FlowSheet sheet;
  private final Network network;
  private final NodeArcs arcs;
  private final long[] lots;
  private final Map<Places.Key, OpeningStock> opening = new HashMap<>();
  private final Catalogue catalogue;

  ShelfLife(FlowSheet sheet, NodeArcs arcs, long[] given) {
    this.sheet = sheet;
    this.arcs = arcs;
    network = sheet.network;
    catalogue = new Catalogue(network.dataset);
    lots = given.clone();
    for (OpeningStock stock : network.dataset.openingStocks()) {
      Places.Key key = new Places.Key(stock.site(), stock.material());
      opening.put(key, stock);
      int at = network.places.find(key.site(), key.material()) * network.periods;
      lots[at] -= Math.round(stock.units() / sheet.nodeQuantum[at]);
    }
  }

  /** Most quanta a STORE column may hold beside the given counts of the other columns. */
  long most(int column, long[] count) {
    StoreOption store = network.options.stores().get(network.columnSubject[column]);
    int first = network.places.find(store.site(), store.material()) * network.periods;
    int t = network.columnPeriod[column];
    if (store.shelfPeriods() == null) {
      return openingQuanta(store) > young(store, t)
          ? everythingIn(first, t, count)
          : Long.MAX_VALUE;
    }
    long most = young(store, t);
    for (int u = Math.max(1, t - store.shelfPeriods() + 1); u <= t; u++) {
      most += fresh(first + u - 1, count);
    }
    if (arcs.hauledInto(first + t - 1)) {
      long before = t == 1 ? openingQuanta(store) : arcs.stockBefore(first + t - 1, count);
      most = Math.min(most, before + fresh(first + t - 1, count));
    }
    return most;
  }

  private long everythingIn(int first, int t, long[] count) {
    long sum = 0;
    for (int u = 1; u <= t; u++) {
      sum += fresh(first + u - 1, count) + arrived(first + u - 1, count, ColumnKind.HAUL);
    }
    return sum;
  }

  private long fresh(int at, long[] count) {
    return lots[at]
        + arrived(at, count, ColumnKind.PROCESS)
        + arrived(at, count, ColumnKind.PURCHASE);
  }

  private long arrived(int at, long[] count, ColumnKind kind) {
    long sum = 0;
    for (int a : arcs.into(at)) {
      int column = arcs.column(a);
      if (network.columnKind[column] == kind) {
        sum += sheet.amount(column, a, count[column]);
      }
    }
    return sum;
  }

  private long openingQuanta(StoreOption store) {
    OpeningStock stock = opening.get(new Places.Key(store.site(), store.material()));
    return stock == null ? 0 : Math.round(stock.units() / catalogue.quantum(store.material()));
  }

  private long young(StoreOption store, int t) {
    OpeningStock stock = opening.get(new Places.Key(store.site(), store.material()));
    if (stock == null) {
      return 0;
    }
    double hours = stock.ageHours();
    for (int u = 1; u <= t; u++) {
      hours += catalogue.period(u).days() * 24.0;
    }
    Double life = catalogue.materials.get(store.material()).shelfLifeHours();
    return life == null || hours <= life ? openingQuanta(store) : 0;
  }
}
