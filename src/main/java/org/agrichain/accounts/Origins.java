package org.agrichain.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.agrichain.plan.LotRow;
import org.agrichain.plan.Plan;
import org.agrichain.plan.ShipmentRow;

/**
 * From which lots goods come: at every place the shares of the sources, a source being the lots of
 * one material that one plant takes. Goods of one place are mixed over the whole plan; a run hands
 * on the mix of its inputs by value. What was bought or in stock at first has no source.
 */
final class Origins {
  private static final int MOST_PASSES = 60;
  private static final double STILL = 1e-10;

  final List<Place> sources;
  private final Map<Place, double[]> shares = new TreeMap<>();
  private final List<Activity> activities;
  private final SortedMap<Place, SortedMap<Place, Double>> hauls = new TreeMap<>();
  private final GoodsBook goods;

  Origins(Plan plan, List<Activity> activities, GoodsBook goods) {
    this.activities = activities;
    this.goods = goods;
    TreeMap<Place, Double> taken = new TreeMap<>();
    for (LotRow lot : plan.lots()) {
      if (Movements.isTaken(lot)) {
        Place place = new Place(lot.plant(), lot.entersAs());
        taken.merge(place, goods.in(lot).doubleValue(), Double::sum);
      }
    }
    sources = new ArrayList<>(taken.keySet());
    for (ShipmentRow row : plan.shipments()) {
      hauls
          .computeIfAbsent(new Place(row.toSite(), row.material()), key -> new TreeMap<>())
          .merge(
              new Place(row.fromSite(), row.material()), goods.in(row).doubleValue(), Double::sum);
    }
    for (int i = 0; i < MOST_PASSES && pass(taken) > STILL; i++) {
      continue;
    }
  }

  private double pass(Map<Place, Double> taken) {
    Map<Place, double[]> totals = new TreeMap<>();
    for (int s = 0; s < sources.size(); s++) {
      vector(totals, sources.get(s))[s] += taken.get(sources.get(s));
    }
    for (Activity activity : activities) {
      double[] mix = mix(activity);
      activity.made.forEach((place, made) -> add(vector(totals, place), mix, made.yuan));
    }
    hauls.forEach(
        (to, from) ->
            from.forEach(
                (place, yuan) -> {
                  double[] mix = shares.get(place);
                  if (mix != null) {
                    add(vector(totals, to), mix, yuan);
                  }
                }));
    double moved = 0;
    for (var entry : totals.entrySet()) {
      double[] fresh = normal(entry.getValue());
      double[] old = shares.put(entry.getKey(), fresh);
      for (int s = 0; s < fresh.length; s++) {
        moved = Math.max(moved, Math.abs(fresh[s] - (old == null ? 0 : old[s])));
      }
    }
    return moved;
  }

  private double[] vector(Map<Place, double[]> totals, Place place) {
    return totals.computeIfAbsent(place, key -> new double[sources.size()]);
  }

  private static void add(double[] total, double[] mix, double weight) {
    for (int s = 0; s < mix.length; s++) {
      total[s] += mix[s] * Math.max(0, weight);
    }
  }

  private static double[] normal(double[] vector) {
    double sum = 0;
    for (double each : vector) {
      sum += each;
    }
    double[] shares = new double[vector.length];
    for (int s = 0; s < vector.length && sum > 0; s++) {
      shares[s] = vector[s] / sum;
    }
    return shares;
  }

  private double[] mix(Activity activity) {
    double[] mix = new double[sources.size()];
    activity.used.forEach((place, used) -> add(mix, of(place), used.yuan));
    return normal(mix);
  }

  /** Shares of the sources at a place; all zero when nothing there has a source. */
  double[] of(Place place) {
    return shares.getOrDefault(place, new double[sources.size()]);
  }

  /** What each establishment works with, by source: weights for dividing its value added. */
  Map<Establishment, double[]> weights(Plan plan, Owners owners) {
    Map<Establishment, double[]> weights = new TreeMap<>();
    for (Activity activity : activities) {
      double[] into = weight(weights, activity.establishment);
      activity.used.forEach((place, used) -> add(into, of(place), used.yuan));
    }
    plan.lots().stream()
        .filter(Movements::isTaken)
        .forEach(
            lot -> {
              Place place = new Place(lot.plant(), lot.entersAs());
              double yuan = goods.in(lot).doubleValue();
              add(weight(weights, owners.store(lot.plant())), of(place), yuan);
            });
    for (ShipmentRow row : plan.shipments()) {
      double[] mix = of(new Place(row.fromSite(), row.material()));
      double freight = row.yuan().doubleValue();
      double yuan = goods.in(row).doubleValue();
      add(weight(weights, owners.store(row.fromSite())), mix, yuan);
      add(weight(weights, owners.store(row.toSite())), mix, yuan);
      add(weight(weights, owners.haulier(row.fromSite())), mix, freight);
    }
    return weights;
  }

  private double[] weight(Map<Establishment, double[]> weights, Establishment establishment) {
    return weights.computeIfAbsent(establishment, key -> new double[sources.size()]);
  }
}
