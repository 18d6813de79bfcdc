package org.agrichain.accounts;

import java.util.Map;
import java.util.TreeMap;
import org.agrichain.domain.Contract;
import org.agrichain.domain.RetailPrice;
import org.agrichain.domain.SaleTier;
import org.agrichain.plan.Plan;
import org.agrichain.plan.SaleRow;
import org.agrichain.plan.ShipmentRow;

/** What products fetch ex works and in the shop. */
final class ProductPrices {
  private final Map<String, double[]> sold = new TreeMap<>();
  private final Map<String, Double> listed = new TreeMap<>();
  private final Map<String, Double> retail = new TreeMap<>();

  ProductPrices(Chain chain, Plan plan) {
    Map<String, double[]> freight = new TreeMap<>();
    Map<Place, Boolean> markets = new TreeMap<>();
    for (SaleRow row : plan.sales()) {
      add(sold, row.material(), row.units(), row.yuan().doubleValue());
      markets.put(new Place(row.market(), row.material()), true);
    }
    for (ShipmentRow row : plan.shipments()) {
      if (markets.containsKey(new Place(row.toSite(), row.material()))) {
        add(freight, row.material(), row.arrivedUnits(), row.yuan().doubleValue());
      }
    }
    sold.forEach(
        (material, sum) -> {
          double[] way = freight.getOrDefault(material, new double[2]);
          sum[1] -= way[0] > 0 ? way[1] / way[0] * sum[0] : 0;
        });
    for (SaleTier tier : chain.dataset.sales()) {
      listed.merge(tier.material(), tier.priceYuanPerUnit(), Math::min);
    }
    for (Contract contract : chain.dataset.contracts()) {
      listed.merge(contract.material(), contract.priceYuanPerUnit(), Math::min);
    }
    for (RetailPrice price : chain.dataset.retailPrices()) {
      retail.put(price.material(), price.priceYuanPerUnit());
    }
  }

  private static void add(Map<String, double[]> sums, String key, double units, double yuan) {
    double[] sum = sums.computeIfAbsent(key, k -> new double[2]);
    sum[0] += units;
    sum[1] += yuan;
  }

  /** True when the plan sells it. */
  boolean isSold(String material) {
    double[] sum = sold.get(material);
    return sum != null && sum[0] > 0;
  }

  /** True when any market buys it. */
  boolean isSaleable(String material) {
    return isSold(material) || listed.containsKey(material);
  }

  /** Mean proceeds of the plan less freight; of what it does not sell, the least listed price. */
  double exWorks(String material) {
    double[] sum = sold.get(material);
    return isSold(material) ? sum[1] / sum[0] : listed.getOrDefault(material, 0.0);
  }

  /** Price in the shop; null where none is known. */
  Double retail(String material) {
    return retail.get(material);
  }
}
