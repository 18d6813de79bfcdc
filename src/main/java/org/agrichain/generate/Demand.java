package org.agrichain.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.domain.Contract;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Material;
import org.agrichain.domain.SaleTier;

/** What the copies of the markets buy: in all as much more as there is more of everything. */
final class Demand {
  private static final double AMOUNT_SPREAD = 0.1;
  private static final double PRICE_SPREAD = 0.03;

  private final Dataset data;
  private final Places places;
  private final Lineage lineage;
  private final Calendar calendar;
  private final Draw draw;

  /** Demand of all copies of the markets chosen, for one of all markets; by material. */
  private final Map<String, Double> crowding = new TreeMap<>();

  Demand(Dataset data, Places places, Lineage lineage, Calendar calendar, Draw draw) {
    this.data = data;
    this.places = places;
    this.lineage = lineage;
    this.calendar = calendar;
    this.draw = draw;
    Map<String, Double> before = new HashMap<>();
    Map<String, Double> copied = new TreeMap<>();
    for (SaleTier sale : data.sales()) {
      before.merge(sale.material(), sale.maxUnitsPerPeriod(), Double::sum);
      for (Copy copy : places.of(sale.market())) {
        copied.merge(sale.material(), sale.maxUnitsPerPeriod() * amount(copy, sale), Double::sum);
      }
    }
    copied.forEach((material, units) -> crowding.put(material, units / before.get(material)));
  }

  private double amount(Copy copy, SaleTier sale) {
    return draw.around("demand " + copy.id() + " " + sale.material(), AMOUNT_SPREAD);
  }

  List<SaleTier> sales() {
    List<SaleTier> all = new ArrayList<>();
    for (SaleTier sale : data.sales()) {
      for (Copy copy : places.of(sale.market())) {
        double price = draw.around("sale " + copy.id() + " " + sale.material(), PRICE_SPREAD);
        double growth = lineage.material(sale.material()) / crowding.get(sale.material());
        double units = sale.maxUnitsPerPeriod() * amount(copy, sale) * growth * calendar.share();
        all.add(
            new SaleTier(
                copy.id(),
                sale.material(),
                sale.tier(),
                Rounded.to(sale.priceYuanPerUnit() * price, 2),
                Rounded.to(units, 0),
                sale.season()));
      }
    }
    return all;
  }

  List<Contract> contracts() {
    Map<String, Double> quantum = new HashMap<>();
    for (Material material : data.materials()) {
      quantum.put(material.material(), material.quantum());
    }
    List<Contract> all = new ArrayList<>();
    for (Contract contract : data.contracts()) {
      List<Copy> copies = places.of(contract.market());
      double units =
          contract.unitsPerPeriod()
              * lineage.material(contract.material())
              * calendar.share()
              / Math.max(1, copies.size());
      for (Copy copy : copies) {
        all.add(
            new Contract(
                contract.contract() + copy.suffix(),
                copy.id(),
                contract.material(),
                calendar.first(contract.fromPeriod()),
                calendar.last(contract.toPeriod()),
                Rounded.down(units, quantum.get(contract.material())),
                contract.priceYuanPerUnit(),
                contract.penaltyYuanPerUnit()));
      }
    }
    return all;
  }
}
