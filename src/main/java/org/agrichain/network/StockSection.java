package org.agrichain.network;

import static org.agrichain.network.Draft.FLOW;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Account;
import org.agrichain.domain.ClosingStock;
import org.agrichain.domain.Cost;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Material;
import org.agrichain.domain.OpeningStock;
import org.agrichain.domain.SiteKind;
import org.agrichain.domain.Storage;
import org.agrichain.domain.StoreOption;

/** Stocks, their shelf life and closing conditions, and discards. */
final class StockSection {
  private final Draft draft;
  private final Dataset dataset;
  private final Map<Places.Key, OpeningStock> opening = new HashMap<>();
  private final Map<Places.Key, ClosingStock> closing = new HashMap<>();
  private final Map<String, Integer> capacityRow = new HashMap<>();
  private final Map<String, Double> capacityTonnes = new HashMap<>();

  StockSection(Draft draft) {
    this.draft = draft;
    dataset = draft.catalogue.dataset;
    dataset
        .openingStocks()
        .forEach(row -> opening.put(new Places.Key(row.site(), row.material()), row));
    dataset
        .closingStocks()
        .forEach(row -> closing.put(new Places.Key(row.site(), row.material()), row));
    for (Storage storage : dataset.storages()) {
      capacityTonnes.put(storage.site() + "@" + storage.storageClass(), storage.capacityTonnes());
    }
  }

  void add() {
    opening.forEach(
        (key, stock) -> {
          int row = draft.balance(key.site(), key.material(), 1);
          draft.matrix.rowLower.set(row, -stock.units() / FLOW);
          draft.matrix.rowUpper.set(row, -stock.units() / FLOW);
        });
    List<StoreOption> stores = draft.options.stores();
    for (int s = 0; s < stores.size(); s++) {
      if (draft.reach.canBe(stores.get(s).site(), stores.get(s).material())) {
        add(s, stores.get(s));
      }
    }
    addDiscards();
  }

  private void add(int s, StoreOption store) {
    MatrixBuilder matrix = draft.matrix;
    int periods = draft.catalogue.periods;
    Places.Key key = new Places.Key(store.site(), store.material());
    ClosingStock wanted = closing.get(key);
    double open = opening.containsKey(key) ? opening.get(key).units() : 0;
    double tonnesPerUnit = draft.catalogue.massKg(store.material()) / 1000;
    String shelf = store.site() + "@" + store.storageClass();
    int[] columns = new int[periods];
    for (int t = 1; t <= periods; t++) {
      double most = draft.reach.most(store.material(), t);
      if (tonnesPerUnit > 0 && !draft.unfolded) {
        most = Math.min(most, capacityTonnes.getOrDefault(shelf, 0.0) / tonnesPerUnit);
      }
      columns[t - 1] =
          matrix.column(ColumnKind.STORE, s, t, 0, most / FLOW, FLOW, costs(store, wanted, t));
      matrix.put(draft.balance(key.site(), key.material(), t), columns[t - 1], -1);
      if (t < periods) {
        matrix.put(draft.balance(key.site(), key.material(), t + 1), columns[t - 1], 1);
      }
      if (tonnesPerUnit > 0) {
        int period = t;
        int row =
            capacityRow.computeIfAbsent(
                shelf + "@" + t,
                at ->
                    matrix.row(
                        RowKind.STORE_CAPACITY,
                        draft.catalogue.siteIndex.get(store.site()),
                        period,
                        -Double.MAX_VALUE,
                        capacityTonnes.getOrDefault(shelf, 0.0) / FLOW));
        matrix.put(row, columns[t - 1], tonnesPerUnit);
      }
    }
    if (wanted != null) {
      close(wanted, columns[periods - 1], open);
    }
    if (store.shelfPeriods() != null) {
      limitAge(s, store, columns);
    } else if (open > 0) {
      limitOpeningAge(s, store, columns);
    }
  }

  private List<Cost> costs(StoreOption store, ClosingStock wanted, int t) {
    List<Cost> costs = new ArrayList<>();
    costs.add(new Cost(Account.STORAGE, store.yuanPerUnitPeriod()));
    if (wanted != null && wanted.worthYuanPerUnit() != 0 && t == draft.catalogue.periods) {
      costs.add(new Cost(Account.STOCK_CHANGE, wanted.worthYuanPerUnit()));
    }
    return List.copyOf(costs);
  }

  private void close(ClosingStock wanted, int last, double open) {
    DoubleBounds bounds =
        switch (wanted.kind()) {
          case LEAST -> new DoubleBounds(wanted.units(), Double.MAX_VALUE);
          case EXACT -> new DoubleBounds(wanted.units(), wanted.units());
          case CYCLIC -> new DoubleBounds(open, open);
          case WORTH -> new DoubleBounds(0, Double.MAX_VALUE);
        };
    MatrixBuilder matrix = draft.matrix;
    // A row, not a bound, so that an unreachable target is an infeasible row and not a crossed
    // bound.
    if (bounds.least() > 0 || bounds.most() < Double.MAX_VALUE) {
      int row =
          matrix.row(
              RowKind.CLOSING,
              draft.places.find(wanted.site(), wanted.material()),
              draft.catalogue.periods,
              bounds.least() / FLOW,
              bounds.most() == Double.MAX_VALUE ? Double.MAX_VALUE : bounds.most() / FLOW);
      matrix.put(row, last, 1);
    }
    if (wanted.worthYuanPerUnit() != 0 && open > 0) {
      draft.constants.add(new Cost(Account.STOCK_CHANGE, -wanted.worthYuanPerUnit() * open));
    }
  }

  private record DoubleBounds(double least, double most) {}

  private void limitAge(int s, StoreOption store, int[] columns) {
    MatrixBuilder matrix = draft.matrix;
    int life = store.shelfPeriods();
    int place = draft.places.find(store.site(), store.material());
    for (int t = 1; t <= columns.length; t++) {
      int row =
          matrix.row(RowKind.SHELF_LIFE, s, t, -Double.MAX_VALUE, youngOpening(store, t) / FLOW);
      matrix.put(row, columns[t - 1], 1);
      for (int u = Math.max(1, t - life + 1); u <= t; u++) {
        putFresh(row, draft.places.row(place, u));
      }
      int balance = draft.places.row(place, t);
      if (draft.hauledInto.containsKey(balance)) {
        double open = t == 1 ? openingUnits(store) : 0;
        int fresh = matrix.row(RowKind.SHELF_LIFE, s, t, -Double.MAX_VALUE, open / FLOW);
        matrix.put(fresh, columns[t - 1], 1);
        if (t > 1) {
          matrix.put(fresh, columns[t - 2], -1);
        }
        putFresh(fresh, balance);
      }
    }
  }

  /** What outlasts the plan when it is new may still be too old when it is there at the start. */
  private void limitOpeningAge(int s, StoreOption store, int[] columns) {
    MatrixBuilder matrix = draft.matrix;
    int place = draft.places.find(store.site(), store.material());
    for (int t = 1; t <= columns.length; t++) {
      if (youngOpening(store, t) == 0) {
        int row = matrix.row(RowKind.SHELF_LIFE, s, t, -Double.MAX_VALUE, 0);
        matrix.put(row, columns[t - 1], 1);
        for (int u = 1; u <= t; u++) {
          int balance = draft.places.row(place, u);
          putFresh(row, balance);
          for (Draft.Fresh hauled : draft.hauledInto.getOrDefault(balance, List.of())) {
            matrix.put(row, hauled.column(), -hauled.amount());
          }
        }
      }
    }
  }

  private void putFresh(int row, int balance) {
    for (Draft.Fresh fresh : draft.fresh.getOrDefault(balance, List.of())) {
      draft.matrix.put(row, fresh.column(), -fresh.amount());
    }
  }

  private double openingUnits(StoreOption store) {
    OpeningStock stock = opening.get(new Places.Key(store.site(), store.material()));
    return stock == null ? 0 : stock.units();
  }

  private double youngOpening(StoreOption store, int t) {
    OpeningStock stock = opening.get(new Places.Key(store.site(), store.material()));
    if (stock == null) {
      return 0;
    }
    double hours = stock.ageHours();
    for (int u = 1; u <= t; u++) {
      hours += draft.catalogue.period(u).days() * 24.0;
    }
    Double life = draft.catalogue.materials.get(store.material()).shelfLifeHours();
    return life == null || hours <= life ? stock.units() : 0;
  }

  private void addDiscards() {
    for (int place = 0; place < draft.places.size(); place++) {
      Places.Key key = draft.places.key(place);
      Material material = draft.catalogue.materials.get(key.material());
      if (material.discardCostYuanPerUnit() == null
          || draft.catalogue.sites.get(key.site()).kind() == SiteKind.MARKET) {
        continue;
      }
      List<Cost> cost = List.of(new Cost(Account.DISPOSAL, material.discardCostYuanPerUnit()));
      for (int t = 1; t <= draft.catalogue.periods; t++) {
        int row = draft.places.row(place, t);
        boolean arises = draft.fresh.containsKey(row) || t == 1 && opening.containsKey(key);
        if (arises) {
          double most = draft.reach.most(key.material(), t);
          int column =
              draft.matrix.column(ColumnKind.DISCARD, place, t, 0, most / FLOW, FLOW, cost);
          draft.matrix.put(row, column, -1);
        }
      }
    }
  }
}
