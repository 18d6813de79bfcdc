package org.agrichain.accounts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.domain.Money;
import org.agrichain.domain.Supply;
import org.agrichain.plan.LotRow;
import org.agrichain.plan.Plan;

/**
 * Value added of every lot, adding up to that of the chain to the fen together with what comes of
 * no lot (of stock at first, of bought materials alone, of limits).
 */
final class LotValues {
  final List<LotValue> lots = new ArrayList<>();
  final List<SourceValue> sources = new ArrayList<>();
  final BigDecimal withoutLot;

  LotValues(Chain chain, Plan plan, Origins origins, Owners owners, Production production) {
    Map<Place, BigDecimal> bySource = new TreeMap<>();
    Map<Establishment, double[]> weights = origins.weights(plan, owners);
    BigDecimal rest = Journal.ZERO;
    for (var entry : production.sheets.entrySet()) {
      Establishment each = entry.getKey();
      BigDecimal value = entry.getValue().output.subtract(entry.getValue().intermediate);
      double[] shares = weights.get(each);
      if (each.actor().equals(Actors.HERDER)) {
        continue;
      }
      if (shares == null || isZero(shares)) {
        rest = rest.add(value);
        continue;
      }
      BigDecimal[] parts = Split.of(value, shares);
      for (int s = 0; s < parts.length; s++) {
        if (parts[s].signum() != 0) {
          sources.add(new SourceValue(each, origins.sources.get(s), parts[s]));
          bySource.merge(origins.sources.get(s), parts[s], BigDecimal::add);
        }
      }
    }
    withoutLot = rest;
    Map<LotRow, BigDecimal> parts = new HashMap<>();
    Map<Place, List<LotRow>> takers = new TreeMap<>();
    for (LotRow lot : plan.lots()) {
      if (Movements.isTaken(lot)) {
        Place source = new Place(lot.plant(), lot.entersAs());
        takers.computeIfAbsent(source, key -> new ArrayList<>()).add(lot);
      }
    }
    takers.forEach(
        (source, list) -> {
          BigDecimal value = bySource.getOrDefault(source, Journal.ZERO);
          double[] units = list.stream().mapToDouble(LotRow::arrivingUnits).toArray();
          BigDecimal[] each = Split.of(value, units);
          for (int i = 0; i < each.length; i++) {
            parts.put(list.get(i), each[i]);
          }
        });
    for (LotRow lot : plan.lots()) {
      BigDecimal part = parts.getOrDefault(lot, Journal.ZERO);
      lots.add(value(chain, lot, part));
    }
  }

  private static boolean isZero(double[] shares) {
    for (double share : shares) {
      if (share > 0) {
        return false;
      }
    }
    return true;
  }

  private static LotValue value(Chain chain, LotRow lot, BigDecimal part) {
    Supply supply = chain.supplies.get(lot.supply());
    boolean taken = Movements.isTaken(lot);
    BigDecimal herder = Journal.ZERO;
    if (chain.herdersInside()) {
      double price = taken ? supply.priceYuanPerUnit() : supply.leftWorthYuanPerUnit();
      herder =
          Money.yuan(supply.unitsPerLot(), price)
              .subtract(Money.yuan(supply.unitsPerLot(), supply.farmInputYuanPerUnit()));
    }
    String group = chain.materials.get(lot.material()).rawGroup();
    return new LotValue(
        lot.lot(),
        lot.origin(),
        taken ? lot.plant() : "",
        taken ? lot.entersAs() : "",
        group == null ? "" : group,
        lot.units(),
        herder,
        part);
  }
}
