package org.agrichain.clash;

import static org.agrichain.clash.Input.Way.MORE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Material;
import org.agrichain.domain.Purchase;
import org.agrichain.domain.PurchaseOption;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.SeasonFactor;
import org.agrichain.domain.Site;
import org.agrichain.domain.SiteKind;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.Places;
import org.agrichain.network.RowKind;

/** Figures that the network keeps as bounds: what can be sold, bought and thrown away. */
final class TradeInputs {
  private static final double FLOW = 1000;

  private final ClashModel model;
  private final Network network;
  private final Dataset dataset;
  private final Map<String, Double> seasons = new HashMap<>();
  private final Map<String, Purchase> purchases;
  private final Map<String, Material> materials;
  private final Map<String, Site> sites;

  TradeInputs(ClashModel model) {
    this.model = model;
    network = model.network;
    dataset = network.dataset;
    purchases = FlowInputs.index(dataset.purchases(), Purchase::purchase);
    materials = FlowInputs.index(dataset.materials(), Material::material);
    sites = FlowInputs.index(dataset.sites(), Site::site);
    for (SeasonFactor row : dataset.seasons()) {
      seasons.put(row.season() + "@" + row.period(), row.factor());
    }
  }

  void add() {
    for (int j = 0; j < network.columns; j++) {
      int at = network.columnSubject[j];
      if (network.columnKind[j] == ColumnKind.SALE) {
        SaleTier tier = dataset.sales().get(at);
        double factor =
            seasons.getOrDefault(tier.season() + "@" + network.columnPeriod[j], 1.0) / FLOW;
        bound(model.input(Kind.SALES, tier, tier.maxUnitsPerPeriod()), j, factor);
      } else if (network.columnKind[j] == ColumnKind.PURCHASE) {
        PurchaseOption option = network.options.purchases().get(at);
        if (option.maxUnitsPerPeriod() != null) {
          Purchase row = purchases.get(option.purchase());
          bound(model.input(Kind.PURCHASES, row, option.maxUnitsPerPeriod()), j, 1 / FLOW);
        }
      }
    }
    discards();
  }

  /** The bound of a column as a row. */
  private void bound(Input input, int column, double step) {
    int row = model.row(Double.NEGATIVE_INFINITY, network.upper[column]);
    model.put(row, column, 1);
    input.hold(row, true, MORE, step);
  }

  /** What processes make and nobody may throw away; lots are not thrown away at all. */
  private void discards() {
    Set<Integer> made = new HashSet<>();
    Set<String> lots = new HashSet<>();
    for (int j = 0; j < network.columns; j++) {
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        int i = network.entryRow[k];
        if (network.rowKind[i] == RowKind.BALANCE && network.entryValue[k] > 0) {
          if (network.columnKind[j] == ColumnKind.PROCESS) {
            made.add(i);
          } else if (network.columnKind[j] == ColumnKind.LOTS) {
            lots.add(network.places.key(network.rowSubject[i]).material());
          }
        }
      }
    }
    for (int i = 0; i < network.rows; i++) {
      if (!made.contains(i)) {
        continue;
      }
      Places.Key key = network.places.key(network.rowSubject[i]);
      Material material = materials.get(key.material());
      if (material.discardCostYuanPerUnit() == null
          && !lots.contains(key.material())
          && sites.get(key.site()).kind() != SiteKind.MARKET) {
        int column = model.column(0, ClashModel.BEYOND, false);
        model.put(i, column, -1);
        int row = model.row(Double.NEGATIVE_INFINITY, 0);
        model.put(row, column, 1);
        model.input(Kind.DISCARD, material, 0).hold(row, true, MORE, 0);
      }
    }
  }
}
