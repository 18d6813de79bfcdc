package org.agrichain.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.agrichain.domain.Purchase;
import org.agrichain.domain.SaleTier;

/** Prices fall from tier to tier, and one thing is bought at one price. */
final class MarketLaws {
  private MarketLaws() {}

  static void check(Evidence evidence) {
    if (evidence.sound("sales")) {
      sales(evidence);
    }
    if (evidence.sound("purchases")) {
      purchases(evidence);
    }
  }

  private static void sales(Evidence evidence) {
    Map<List<String>, SaleTier> before = new HashMap<>();
    for (SaleTier sale : evidence.dataset().sales()) {
      SaleTier dearer = before.put(List.of(sale.market(), sale.material()), sale);
      if (dearer != null && sale.priceYuanPerUnit() > dearer.priceYuanPerUnit()) {
        evidence.add(
            Fault.SALE_PRICE_RISES,
            sale,
            "price_yuan_per_unit",
            Numbers.plain(sale.priceYuanPerUnit()),
            Numbers.plain(dearer.priceYuanPerUnit()),
            "");
      }
    }
  }

  private static void purchases(Evidence evidence) {
    Map<String, List<Purchase>> seen = new HashMap<>();
    for (Purchase purchase : evidence.dataset().purchases()) {
      List<Purchase> others =
          seen.computeIfAbsent(purchase.material(), m -> new java.util.ArrayList<>());
      for (Purchase other : others) {
        if (meet(purchase.site(), other.site()) && meet(purchase.period(), other.period())) {
          evidence.add(
              Fault.PURCHASE_OVERLAP,
              purchase,
              "material",
              purchase.material(),
              other.purchase(),
              "");
          break;
        }
      }
      others.add(purchase);
    }
  }

  /** Blank means everywhere and always. */
  private static boolean meet(Object a, Object b) {
    return a == null || b == null || Objects.equals(a, b);
  }
}
