package org.agrichain.accounts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.agrichain.plan.ProductionOrderRow;
import org.agrichain.plan.ShipmentRow;

/**
 * Prices of what is never sold as such: half way between its cost and what its users get out of it,
 * so that maker and user share the surplus of a joint process. Both are found by passes over all
 * runs until nothing moves: what users get by going back from priced outputs, cost by going on from
 * priced inputs; joint cost is divided among outputs by what users get out of them.
 */
final class SharedValues {
  private static final int MOST_PASSES = 60;
  private static final double STILL = 1e-7;

  private final Chain chain;
  private final RunBook book;
  private final TransferPrices prices;
  private final Map<Place, List<ShipmentRow>> sent;
  private final TreeSet<Place> open = new TreeSet<>();
  private final Map<Place, Double> worth = new HashMap<>();
  private final Map<Place, Double> value = new HashMap<>();

  SharedValues(
      Chain chain,
      RunBook book,
      Movements movements,
      TransferPrices prices,
      Map<Place, List<ShipmentRow>> sent) {
    this.chain = chain;
    this.book = book;
    this.prices = prices;
    this.sent = sent;
    movements.byPlace.keySet().stream().filter(place -> !prices.has(place)).forEach(open::add);
  }

  void appraise() {
    if (open.isEmpty()) {
      return;
    }
    pass(worth, this::worths);
    value.putAll(worth);
    pass(value, this::values);
    for (Place place : open) {
      Double yuan = value.get(place);
      TransferPrices.Basis basis =
          yuan == null ? TransferPrices.Basis.NONE : TransferPrices.Basis.SHARED;
      prices.set(place, yuan == null ? 0 : yuan, basis);
    }
  }

  private interface Estimate {
    void into(Map<Place, double[]> totals);
  }

  private void pass(Map<Place, Double> target, Estimate estimate) {
    for (int i = 0; i < MOST_PASSES; i++) {
      Map<Place, double[]> totals = new TreeMap<>();
      estimate.into(totals);
      double moved = 0;
      for (var entry : totals.entrySet()) {
        double[] total = entry.getValue();
        if (total[0] > 0) {
          double fresh = Math.max(0, total[1] / total[0]);
          Double old = target.put(entry.getKey(), fresh);
          moved = Math.max(moved, old == null ? 1 : Math.abs(fresh - old));
        }
      }
      if (moved < STILL) {
        return;
      }
    }
  }

  private static void add(Map<Place, double[]> totals, Place place, double units, double yuan) {
    double[] total = totals.computeIfAbsent(place, key -> new double[2]);
    total[0] += units;
    total[1] += yuan;
  }

  private static Place place(ProductionOrderRow row) {
    return new Place(row.site(), row.material());
  }

  private Double price(Place place, Map<Place, Double> estimates) {
    return prices.has(place) ? Double.valueOf(prices.yuan(place)) : estimates.get(place);
  }

  /** What users get out of a unit: the run's outputs less everything else it takes. */
  private void worths(Map<Place, double[]> totals) {
    for (Run run : book.runs) {
      double net = -run.spent();
      for (ProductionOrderRow row : run.made()) {
        Double yuan = price(place(row), worth);
        net += yuan == null ? 0 : yuan * row.units();
      }
      double mass = 0;
      for (ProductionOrderRow row : run.used()) {
        if (open.contains(place(row))) {
          mass += mass(row);
        } else {
          net -= prices.yuan(place(row)) * row.units();
        }
      }
      if (mass > 0) {
        for (ProductionOrderRow row : run.used()) {
          if (open.contains(place(row))) {
            add(totals, place(row), row.units(), net * mass(row) / mass);
          }
        }
      }
    }
    for (Place place : open) {
      for (ShipmentRow row : sent.getOrDefault(place, List.of())) {
        Double yuan = price(new Place(row.toSite(), row.material()), worth);
        if (yuan != null) {
          double net = yuan * row.arrivedUnits() - row.yuan().doubleValue();
          add(totals, place, row.sentUnits(), net);
        }
      }
    }
  }

  private double mass(ProductionOrderRow row) {
    double mass = chain.mass(row.material(), row.units());
    return mass > 0 ? mass : row.units();
  }

  private void values(Map<Place, double[]> totals) {
    Map<Place, double[]> costs = new TreeMap<>();
    for (Run run : book.runs) {
      joint(run, costs);
    }
    sent.forEach(
        (place, rows) -> {
          for (ShipmentRow row : rows) {
            Place to = new Place(row.toSite(), row.material());
            Double yuan = price(place, value);
            if (open.contains(to) && yuan != null) {
              double paid = yuan * row.sentUnits() + row.yuan().doubleValue();
              add(costs, to, row.arrivedUnits(), paid);
            }
          }
        });
    costs.forEach(
        (place, total) -> {
          double cost = Math.max(0, total[0] > 0 ? total[1] / total[0] : 0);
          Double users = worth.get(place);
          double yuan = users == null ? cost : (cost + users) / 2;
          add(totals, place, 1, yuan);
        });
  }

  private void joint(Run run, Map<Place, double[]> costs) {
    double cost = run.spent();
    for (ProductionOrderRow row : run.used()) {
      Double yuan = price(place(row), value);
      cost += yuan == null ? 0 : yuan * row.units();
    }
    double weights = 0;
    for (ProductionOrderRow row : run.made()) {
      if (open.contains(place(row))) {
        weights += weight(row);
      } else {
        cost -= prices.yuan(place(row)) * row.units();
      }
    }
    for (ProductionOrderRow row : run.made()) {
      if (open.contains(place(row))) {
        double share = weights > 0 ? weight(row) / weights : 0;
        add(costs, place(row), row.units(), cost * share);
      }
    }
  }

  /** By what users get out of it, nothing for what nobody uses. */
  private double weight(ProductionOrderRow row) {
    Double users = worth.get(place(row));
    return users == null ? 0 : users * row.units();
  }
}
