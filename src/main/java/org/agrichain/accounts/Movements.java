package org.agrichain.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.agrichain.domain.OpeningStock;
import org.agrichain.plan.InventoryRow;
import org.agrichain.plan.LotRow;
import org.agrichain.plan.Plan;
import org.agrichain.plan.ProductionOrderRow;
import org.agrichain.plan.ShipmentRow;

/** Every movement of a plan over all its periods, by place; what comes in stands first. */
final class Movements {
  final SortedMap<Place, List<Movement>> byPlace = new TreeMap<>();

  Movements(Chain chain, RunBook book, Plan plan) {
    for (OpeningStock stock : chain.dataset.openingStocks()) {
      add(Movement.Kind.OPENING, stock.site(), stock.material(), 1, stock.units(), stock);
    }
    for (LotRow lot : plan.lots()) {
      if (isTaken(lot)) {
        int arrival = lot.arrivalPeriod();
        double units = lot.arrivingUnits();
        add(Movement.Kind.TAKEN_IN, lot.plant(), lot.entersAs(), arrival, units, lot);
      }
    }
    book.runs.forEach(run -> run.made().forEach(row -> order(Movement.Kind.MADE, row)));
    for (ShipmentRow row : plan.shipments()) {
      double units = row.arrivedUnits();
      add(Movement.Kind.HAULED_IN, row.toSite(), row.material(), row.period(), units, row);
    }
    plan.procurement()
        .forEach(r -> add(Movement.Kind.BOUGHT, r.site(), r.material(), r.period(), r.units(), r));
    book.runs.forEach(run -> run.used().forEach(row -> order(Movement.Kind.USED, row)));
    for (ShipmentRow row : plan.shipments()) {
      double units = row.sentUnits();
      add(Movement.Kind.HAULED_OUT, row.fromSite(), row.material(), row.period(), units, row);
    }
    plan.sales()
        .forEach(r -> add(Movement.Kind.SOLD, r.market(), r.material(), r.period(), r.units(), r));
    plan.discards()
        .forEach(
            r -> add(Movement.Kind.DISCARDED, r.site(), r.material(), r.period(), r.units(), r));
    int last = chain.dataset.periods().size();
    for (InventoryRow row : plan.inventory()) {
      if (row.period() == last) {
        double units = row.closingUnits();
        add(Movement.Kind.CLOSING, row.site(), row.material(), last, units, row);
      }
    }
  }

  static boolean isTaken(LotRow lot) {
    return lot.plant() != null && !lot.plant().isEmpty();
  }

  private void order(Movement.Kind kind, ProductionOrderRow row) {
    add(kind, row.site(), row.material(), row.period(), row.units(), row);
  }

  private void add(
      Movement.Kind kind, String site, String material, int period, double units, Object row) {
    Place place = new Place(site, material);
    byPlace
        .computeIfAbsent(place, key -> new ArrayList<>())
        .add(new Movement(kind, place, period, units, row));
  }

  /** Units of one kind at a place. */
  double units(Place place, Movement.Kind kind) {
    double sum = 0;
    for (Movement each : byPlace.getOrDefault(place, List.of())) {
      sum += each.kind() == kind ? each.units() : 0;
    }
    return sum;
  }
}
