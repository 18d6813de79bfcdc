package org.agrichain.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Purchase;
import org.agrichain.domain.PurchaseOption;
import org.agrichain.domain.SaleOption;
import org.agrichain.domain.StoreOption;
import org.agrichain.rules.facts.Buy;
import org.agrichain.rules.facts.Sale;
import org.agrichain.rules.facts.Store;

/** Store, sale and purchase options from what was found about them. */
final class PlaceMaker {
  private final Dataset dataset;
  private final Recorder recorder;

  PlaceMaker(Dataset dataset, Recorder recorder) {
    this.dataset = dataset;
    this.recorder = recorder;
  }

  List<StoreOption> stores() {
    List<StoreOption> options = new ArrayList<>();
    for (Case each : recorder.cases(Store.class)) {
      Store store = (Store) each.candidate();
      if (!each.hasBans()) {
        options.add(
            new StoreOption(
                store.site(),
                store.material(),
                store.storageClass(),
                each.shelfPeriods(),
                each.yuan(),
                each.reason()));
      }
    }
    return options;
  }

  List<SaleOption> sales() {
    List<SaleOption> options = new ArrayList<>();
    for (Case each : recorder.cases(Sale.class)) {
      Sale sale = (Sale) each.candidate();
      SortedSet<Integer> periods = each.periods();
      if (!periods.isEmpty()) {
        options.add(
            new SaleOption(
                sale.market(), sale.material(), periods, each.priceFactors(), each.reason()));
      }
    }
    return options;
  }

  List<PurchaseOption> purchases() {
    Map<String, Purchase> rows = new HashMap<>();
    dataset.purchases().forEach(row -> rows.put(row.purchase(), row));
    List<PurchaseOption> options = new ArrayList<>();
    for (Case each : recorder.cases(Buy.class)) {
      Buy buy = (Buy) each.candidate();
      Purchase row = rows.get(buy.purchase());
      SortedSet<Integer> periods = new TreeSet<>(each.periods());
      if (row.period() != null) {
        periods.retainAll(List.of(row.period()));
      }
      if (!periods.isEmpty()) {
        options.add(
            new PurchaseOption(
                row.purchase(),
                buy.site(),
                row.material(),
                row.priceYuanPerUnit(),
                row.maxUnitsPerPeriod(),
                periods,
                each.reason()));
      }
    }
    return options;
  }
}
