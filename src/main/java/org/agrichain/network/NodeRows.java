package org.agrichain.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.agrichain.domain.Money;
import org.agrichain.domain.OpeningStock;
import org.agrichain.domain.StoreOption;
import org.agrichain.plan.ByproductRow;
import org.agrichain.plan.InventoryRow;

/** The balance of every node in which anything moves, and where outputs went. */
final class NodeRows {
  final List<InventoryRow> inventory = new ArrayList<>();
  final List<ByproductRow> byproducts = new ArrayList<>();

  private static final int OPENING = 0;
  private static final int TAKEN_IN = 1;
  private static final int MADE = 2;
  private static final int HAULED_IN = 3;
  private static final int BOUGHT = 4;
  private static final int USED = 5;
  private static final int HAULED_OUT = 6;
  private static final int SOLD = 7;
  private static final int DISCARDED = 8;
  private static final int CLOSING = 9;

  private final Network network;
  private final FlowSheet sheet;
  private final long[][] flows;
  private final double[] storageRate;

  NodeRows(Network network, Publication publication) {
    this.network = network;
    sheet = publication.sheet();
    flows = new long[CLOSING + 1][sheet.nodes];
    storageRate = new double[sheet.nodes];
    for (StoreOption store : network.options.stores()) {
      int place = network.places.find(store.site(), store.material());
      for (int t = 0; place >= 0 && t < network.periods; t++) {
        storageRate[place * network.periods + t] = store.yuanPerUnitPeriod();
      }
    }
    long[] given = publication.given();
    for (int at = 0; at < sheet.nodes; at++) {
      flows[TAKEN_IN][at] = given[at];
    }
    for (OpeningStock stock : network.dataset.openingStocks()) {
      int at = network.places.find(stock.site(), stock.material()) * network.periods;
      long units = Math.round(stock.units() / sheet.nodeQuantum[at]);
      flows[OPENING][at] += units;
      flows[TAKEN_IN][at] -= units;
    }
    for (int j = 0; j < network.columns; j++) {
      for (int a = sheet.start[j]; a < sheet.start[j + 1]; a++) {
        boolean in = sheet.rate[a] > 0;
        flows[flow(network.columnKind[j], in)][sheet.node[a]] += publication.amount(j, a);
      }
    }
    for (int at = 0; at < sheet.nodes; at++) {
      add(at);
    }
    inventory.sort(
        Comparator.comparing(InventoryRow::site)
            .thenComparing(InventoryRow::material)
            .thenComparing(InventoryRow::period));
    byproducts.sort(
        Comparator.comparing(ByproductRow::site)
            .thenComparing(ByproductRow::material)
            .thenComparing(ByproductRow::period));
  }

  private static int flow(ColumnKind kind, boolean in) {
    return switch (kind) {
      case PROCESS -> in ? MADE : USED;
      case HAUL -> in ? HAULED_IN : HAULED_OUT;
      case STORE -> in ? OPENING : CLOSING;
      case PURCHASE -> BOUGHT;
      case SALE, CONTRACT -> SOLD;
      case DISCARD -> DISCARDED;
      default -> throw new IllegalArgumentException(kind.name());
    };
  }

  private double units(int flow, int at) {
    return FlowSheet.units(flows[flow][at], sheet.nodeQuantum[at]);
  }

  private void add(int at) {
    boolean any = false;
    for (long[] flow : flows) {
      any |= flow[at] != 0;
    }
    if (!any) {
      return;
    }
    Places.Key key = network.places.key(at / network.periods);
    int t = at % network.periods + 1;
    inventory.add(
        new InventoryRow(
            key.site(),
            key.material(),
            t,
            units(OPENING, at),
            units(TAKEN_IN, at),
            units(MADE, at),
            units(HAULED_IN, at),
            units(BOUGHT, at),
            units(USED, at),
            units(HAULED_OUT, at),
            units(SOLD, at),
            units(DISCARDED, at),
            units(CLOSING, at),
            Money.yuan(units(CLOSING, at), storageRate[at])));
    if (flows[MADE][at] > 0) {
      long stored = flows[CLOSING][at] - flows[OPENING][at];
      byproducts.add(
          new ByproductRow(
              key.site(),
              key.material(),
              t,
              units(MADE, at),
              units(USED, at),
              units(HAULED_OUT, at),
              FlowSheet.units(stored, sheet.nodeQuantum[at]),
              units(DISCARDED, at)));
    }
  }
}
