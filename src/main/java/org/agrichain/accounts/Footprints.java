package org.agrichain.accounts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.agrichain.domain.Material;
import org.agrichain.domain.ResourceActivity;
import org.agrichain.domain.ResourceKind;
import org.agrichain.plan.LotRow;
import org.agrichain.plan.Plan;
import org.agrichain.plan.ProcurementRow;
import org.agrichain.plan.SaleRow;
import org.agrichain.plan.ShipmentRow;

/** What the plan uses of each kind of resource, and the greenhouse gases of each product. */
final class Footprints {
  private static final int MOST_PASSES = 80;
  private static final double STILL = 1e-9;

  private final Chain chain;
  private final Plan plan;
  private final List<Activity> activities;
  private final ResourceBook book;
  private final Map<ResourceActivity, Map<ResourceKind, Double>> totals =
      new EnumMap<>(ResourceActivity.class);
  private final Map<Place, Double> brought = new TreeMap<>();
  private final Map<Place, Double> unitsIn = new TreeMap<>();

  Footprints(Chain chain, Plan plan, List<Activity> activities) {
    this.chain = chain;
    this.plan = plan;
    this.activities = activities;
    this.book = new ResourceBook(chain.dataset);
    plan.lots().forEach(this::lot);
    plan.procurement().forEach(this::purchase);
    plan.shipments().forEach(this::shipment);
    for (Activity each : activities) {
      use(ResourceActivity.RECIPE, each.recipe, each.units);
      each.made.forEach((place, made) -> unitsIn.merge(place, made.units, Double::sum));
    }
  }

  private void lot(LotRow lot) {
    boolean taken = Movements.isTaken(lot);
    if (taken || chain.herdersInside()) {
      use(ResourceActivity.FARM, lot.material(), lot.units());
    }
    if (taken) {
      Place place = new Place(lot.plant(), lot.entersAs());
      double tkm =
          chain.mass(lot.material(), lot.units()) / 1000 * book.km(lot.origin(), lot.plant());
      String type = chain.transportClass(lot.material());
      use(ResourceActivity.HAUL, type, tkm);
      double kg =
          lot.units() * book.perUnit(ResourceActivity.FARM, lot.material(), ResourceKind.EMISSION)
              + tkm * book.perUnit(ResourceActivity.HAUL, type, ResourceKind.EMISSION);
      brought.merge(place, kg, Double::sum);
      unitsIn.merge(place, lot.arrivingUnits(), Double::sum);
    }
  }

  private void purchase(ProcurementRow row) {
    use(ResourceActivity.PURCHASE, row.material(), row.units());
    Place place = new Place(row.site(), row.material());
    double kg =
        row.units()
            * book.perUnit(ResourceActivity.PURCHASE, row.material(), ResourceKind.EMISSION);
    brought.merge(place, kg, Double::sum);
    unitsIn.merge(place, row.units(), Double::sum);
  }

  private void shipment(ShipmentRow row) {
    double tkm =
        chain.mass(row.material(), row.sentUnits()) / 1000 * book.km(row.fromSite(), row.toSite());
    String type = chain.transportClass(row.material());
    use(ResourceActivity.HAUL, type, tkm);
    Place to = new Place(row.toSite(), row.material());
    double kg = tkm * book.perUnit(ResourceActivity.HAUL, type, ResourceKind.EMISSION);
    brought.merge(to, kg, Double::sum);
    unitsIn.merge(to, row.arrivedUnits(), Double::sum);
  }

  private void use(ResourceActivity activity, String subject, double units) {
    for (ResourceKind kind : ResourceKind.values()) {
      double amount = units * book.perUnit(activity, subject, kind);
      if (amount != 0) {
        totals
            .computeIfAbsent(activity, key -> new EnumMap<>(ResourceKind.class))
            .merge(kind, amount, Double::sum);
      }
    }
  }

  /** Use by kind of activity and kind of resource; zeros are left out. */
  List<ResourceTotal> totals() {
    List<ResourceTotal> rows = new ArrayList<>();
    totals.forEach(
        (activity, kinds) ->
            kinds.forEach((kind, amount) -> rows.add(new ResourceTotal(activity, kind, amount))));
    return rows;
  }

  /** Greenhouse gases of every product sold, by product. */
  List<Footprint> products(Allocation rule) {
    Map<Place, Double> kgPerUnit = new TreeMap<>();
    for (int i = 0; i < MOST_PASSES && pass(rule, kgPerUnit) > STILL; i++) {
      continue;
    }
    SortedMap<String, double[]> sold = new TreeMap<>();
    for (SaleRow row : plan.sales()) {
      double[] sum = sold.computeIfAbsent(row.material(), key -> new double[2]);
      sum[0] += row.units();
      sum[1] += row.units() * kgPerUnit.getOrDefault(new Place(row.market(), row.material()), 0.0);
    }
    List<Footprint> rows = new ArrayList<>();
    sold.forEach(
        (id, sum) -> {
          Material material = chain.materials.get(id);
          double each = sum[0] > 0 ? sum[1] / sum[0] : 0;
          rows.add(new Footprint(id, material.productGroup(), sum[0], each));
        });
    return rows;
  }

  private double pass(Allocation rule, Map<Place, Double> kgPerUnit) {
    Map<Place, Double> kg = new TreeMap<>(brought);
    for (Activity each : activities) {
      double own =
          each.units * book.perUnit(ResourceActivity.RECIPE, each.recipe, ResourceKind.EMISSION);
      double all = own;
      for (var used : each.used.entrySet()) {
        all += used.getValue().units * kgPerUnit.getOrDefault(used.getKey(), 0.0);
      }
      Map<Place, Double> weights = weights(rule, each);
      double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
      for (var weight : weights.entrySet()) {
        double share = sum > 0 ? weight.getValue() / sum : 1.0 / weights.size();
        kg.merge(weight.getKey(), all * share, Double::sum);
      }
    }
    for (var haul : plan.shipments()) {
      double each = kgPerUnit.getOrDefault(new Place(haul.fromSite(), haul.material()), 0.0);
      kg.merge(new Place(haul.toSite(), haul.material()), each * haul.sentUnits(), Double::sum);
    }
    double moved = 0;
    for (var place : kg.entrySet()) {
      double units = unitsIn.getOrDefault(place.getKey(), 0.0);
      double fresh = units > 0 ? place.getValue() / units : 0;
      Double old = kgPerUnit.put(place.getKey(), fresh);
      moved = Math.max(moved, Math.abs(fresh - (old == null ? 0 : old)));
    }
    return moved;
  }

  private Map<Place, Double> weights(Allocation rule, Activity activity) {
    Map<Place, Double> weights = new TreeMap<>();
    activity.made.forEach(
        (place, made) ->
            weights.put(
                place,
                rule == Allocation.MASS
                    ? chain.mass(place.material(), made.units)
                    : Math.max(0, made.yuan)));
    if (rule == Allocation.MAIN) {
      double most = weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
      boolean[] given = {false};
      weights.replaceAll(
          (place, yuan) -> {
            boolean main = yuan == most && !given[0];
            given[0] |= main;
            return main ? 1.0 : 0.0;
          });
    }
    return weights;
  }
}
