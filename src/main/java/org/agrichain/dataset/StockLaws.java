package org.agrichain.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.ClosingKind;
import org.agrichain.domain.ClosingStock;
import org.agrichain.domain.Material;
import org.agrichain.domain.OpeningStock;
import org.agrichain.domain.Storage;

/** Stock is fresh enough, has a store, and fits into it. */
final class StockLaws {
  private static final double NOISE = 1e-9;
  private static final double KG_PER_TONNE = 1000;

  private final Evidence evidence;
  private final Map<List<String>, Storage> stores = new HashMap<>();

  private StockLaws(Evidence evidence) {
    this.evidence = evidence;
    for (Storage store : evidence.dataset().storages()) {
      stores.put(List.of(store.site(), store.storageClass()), store);
    }
  }

  static void check(Evidence evidence) {
    if (evidence.sound("materials", "storages")) {
      StockLaws laws = new StockLaws(evidence);
      if (evidence.sound("opening_stocks")) {
        laws.opening();
      }
      if (evidence.sound("closing_stocks")) {
        laws.closing();
      }
    }
  }

  private void opening() {
    Map<Storage, Double> tonnes = new HashMap<>();
    for (OpeningStock stock : evidence.dataset().openingStocks()) {
      Material material = evidence.material(stock.material());
      if (material.shelfLifeHours() != null && stock.ageHours() > material.shelfLifeHours()) {
        evidence.add(
            Fault.STOCK_TOO_OLD,
            stock,
            "age_hours",
            Numbers.plain(stock.ageHours()),
            Numbers.plain(material.shelfLifeHours()),
            "");
      }
      if (stock.units() > 0) {
        place(stock, stock.site(), material, stock.units(), tonnes);
      }
    }
  }

  private void closing() {
    Map<Storage, Double> tonnes = new HashMap<>();
    for (ClosingStock stock : evidence.dataset().closingStocks()) {
      boolean fixed = stock.kind() == ClosingKind.LEAST || stock.kind() == ClosingKind.EXACT;
      if (fixed && stock.units() > 0) {
        place(stock, stock.site(), evidence.material(stock.material()), stock.units(), tonnes);
      }
    }
  }

  private void place(
      Object row, String site, Material material, double units, Map<Storage, Double> tonnes) {
    String kind = material.storageClass();
    Storage store = kind == null ? null : stores.get(List.of(site, kind));
    if (store == null) {
      String value = site + " " + (kind == null ? "" : kind);
      evidence.add(Fault.STOCK_WITHOUT_STORE, row, "site", value.strip(), material.material(), "");
      return;
    }
    double mass = material.massKgPerUnit() == null ? 0 : material.massKgPerUnit();
    double total = tonnes.merge(store, units * mass / KG_PER_TONNE, Double::sum);
    if (total > store.capacityTonnes() + NOISE) {
      evidence.add(
          Fault.STOCK_ABOVE_CAPACITY,
          row,
          "units",
          Numbers.rounded(total),
          Numbers.plain(store.capacityTonnes()),
          "");
    }
  }
}
