package org.agrichain.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.AssignmentLimit;
import org.agrichain.domain.AssignmentLimitKind;
import org.agrichain.domain.Flow;
import org.agrichain.domain.HaulOption;
import org.agrichain.domain.IntakeOption;
import org.agrichain.domain.OpeningStock;
import org.agrichain.domain.Options;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.PurchaseOption;
import org.agrichain.domain.Recipe;
import org.agrichain.domain.Storage;
import org.agrichain.domain.StoreOption;
import org.agrichain.domain.Supply;

/**
 * At most how much of a material can be at a place in a period, and at most how much a process can
 * run there: what lots, processes, hauls, purchases and stocks can bring. Starts from the amounts
 * of the whole network and shrinks them pass by pass; every pass is valid. A line whose plant can
 * be sent little work in a month is thereby tied to its modes much more tightly than by its hours.
 */
final class LocalReach {
  private static final int PASSES = 6;

  private final Catalogue catalogue;
  private final Options options;
  private final Reach network;
  private final boolean unfolded;
  private final Map<Places.Key, double[]> most = new HashMap<>();
  private final Map<Places.Key, double[]> arrivals = new HashMap<>();
  private final Map<Places.Key, Double> opening = new HashMap<>();
  private final Map<Places.Key, Double> storable = new HashMap<>();
  private final Map<String, double[]> reference = new HashMap<>();

  LocalReach(Catalogue catalogue, Options options, Reach network, boolean unfolded) {
    this.catalogue = catalogue;
    this.options = options;
    this.network = network;
    this.unfolded = unfolded;
    if (unfolded) {
      return;
    }
    for (Places.Key key : network.places()) {
      double[] amounts = new double[catalogue.periods];
      for (int t = 1; t <= catalogue.periods; t++) {
        amounts[t - 1] = network.most(key.material(), t);
      }
      most.put(key, amounts);
    }
    for (OpeningStock stock : catalogue.dataset.openingStocks()) {
      opening.put(new Places.Key(stock.site(), stock.material()), stock.units());
    }
    stores();
    lots();
    for (int pass = 0; pass < PASSES; pass++) {
      shrink();
    }
  }

  /** Most reference units of a process option in a period. */
  double mostReference(ProcessOption process, int period) {
    if (unfolded) {
      return network.mostReference(process, period);
    }
    double[] amounts = reference.get(process.recipe() + "@" + process.line());
    return amounts == null
        ? network.mostReference(process, period)
        : Math.min(amounts[period - 1], network.mostReference(process, period));
  }

  private void stores() {
    Map<String, Double> capacity = new HashMap<>();
    for (Storage storage : catalogue.dataset.storages()) {
      capacity.put(storage.site() + "@" + storage.storageClass(), storage.capacityTonnes());
    }
    for (StoreOption store : options.stores()) {
      double tonnes = catalogue.massKg(store.material()) / 1000;
      double units =
          tonnes <= 0
              ? Double.MAX_VALUE
              : capacity.getOrDefault(store.site() + "@" + store.storageClass(), 0.0) / tonnes;
      storable.put(new Places.Key(store.site(), store.material()), units);
    }
  }

  private void lots() {
    Map<String, Double> slots = new HashMap<>();
    for (AssignmentLimit limit : catalogue.dataset.assignmentLimits()) {
      boolean plain =
          limit.kind() == AssignmentLimitKind.RECEIVING_SLOTS
              && !Draft.blank(limit.site())
              && Draft.blank(limit.origin())
              && Draft.blank(limit.material())
              && limit.period() == null;
      if (plain) {
        slots.merge(limit.site() + "@" + limit.rawGroup(), (double) limit.value(), Math::min);
      }
    }
    Map<Places.Key, double[]> largest = new HashMap<>();
    for (IntakeOption option : options.intakes()) {
      Supply supply = catalogue.supplies.get(option.supply());
      int t = supply.period() + option.delayPeriods();
      Places.Key key = new Places.Key(option.site(), option.entersAs());
      arrivals.computeIfAbsent(key, k -> new double[catalogue.periods])[t - 1] +=
          supply.lots() * option.arrivingUnitsPerLot();
      double[] lot = largest.computeIfAbsent(key, k -> new double[catalogue.periods]);
      lot[t - 1] = Math.max(lot[t - 1], option.arrivingUnitsPerLot());
    }
    arrivals.forEach(
        (key, amounts) -> {
          String group = catalogue.materials.get(key.material()).rawGroup();
          Double limit = slots.get(key.site() + "@" + group);
          for (int t = 0; limit != null && t < amounts.length; t++) {
            amounts[t] = Math.min(amounts[t], limit * largest.get(key)[t]);
          }
        });
  }

  private void shrink() {
    Map<Places.Key, double[]> sum = new HashMap<>();
    arrivals.forEach((key, amounts) -> add(sum, key, amounts, 1));
    for (PurchaseOption purchase : options.purchases()) {
      double[] amounts = new double[catalogue.periods];
      for (int t : purchase.periods()) {
        amounts[t - 1] =
            purchase.maxUnitsPerPeriod() == null
                ? network.most(purchase.material(), t)
                : purchase.maxUnitsPerPeriod();
      }
      add(sum, new Places.Key(purchase.site(), purchase.material()), amounts, 1);
    }
    for (ProcessOption process : options.processes()) {
      if (network.runnable(process)) {
        run(process, sum);
      }
    }
    for (HaulOption haul : options.hauls()) {
      double[] from = most.get(new Places.Key(haul.fromSite(), haul.material()));
      if (from != null) {
        double[] amounts = new double[catalogue.periods];
        for (int t : haul.periods()) {
          amounts[t - 1] = from[t - 1];
        }
        Places.Key to = new Places.Key(haul.toSite(), haul.material());
        add(sum, to, amounts, 1 - haul.lossFraction());
      }
    }
    most.forEach(
        (key, amounts) -> {
          double[] fresh = sum.getOrDefault(key, new double[catalogue.periods]);
          double stock = opening.getOrDefault(key, 0.0);
          for (int t = 0; t < amounts.length; t++) {
            amounts[t] = Math.min(amounts[t], fresh[t] + stock);
            stock = Math.min(amounts[t], storable.getOrDefault(key, 0.0));
          }
        });
  }

  private void run(ProcessOption process, Map<Places.Key, double[]> sum) {
    double[] x = new double[catalogue.periods];
    for (int t : process.periods()) {
      x[t - 1] = network.mostReference(process, t);
      double ingredients = 0;
      boolean blend = false;
      for (Flow flow : process.flowsIn(t)) {
        double[] there = most.get(new Places.Key(process.site(), flow.material()));
        double amount = there == null ? 0 : there[t - 1];
        if (flow.ingredient()) {
          blend = true;
          ingredients += amount;
        } else if (flow.ratePerUnit() < 0) {
          x[t - 1] = Math.min(x[t - 1], amount / -flow.ratePerUnit());
        }
      }
      if (blend) {
        x[t - 1] = Math.min(x[t - 1], ingredients);
      }
    }
    reference.put(process.recipe() + "@" + process.line(), x);
    for (int t : process.periods()) {
      for (Flow flow : process.flowsIn(t)) {
        if (!flow.ingredient() && flow.ratePerUnit() > 0) {
          sum.computeIfAbsent(
                      new Places.Key(process.site(), flow.material()),
                      key -> new double[catalogue.periods])[t - 1] +=
              flow.ratePerUnit() * x[t - 1];
        }
      }
    }
  }

  private void add(Map<Places.Key, double[]> sum, Places.Key key, double[] amounts, double factor) {
    double[] into = sum.computeIfAbsent(key, k -> new double[catalogue.periods]);
    for (int t = 0; t < amounts.length; t++) {
      into[t] += factor * amounts[t];
    }
  }

  /** Most hours a line can be used in a period, set-ups included. */
  Map<String, double[]> hours() {
    Map<String, double[]> hours = new HashMap<>();
    Map<String, List<ProcessOption>> byLine = new HashMap<>();
    options
        .processes()
        .forEach(p -> byLine.computeIfAbsent(p.line(), key -> new ArrayList<>()).add(p));
    byLine.forEach(
        (line, processes) -> {
          double[] sum = new double[catalogue.periods];
          double rated = catalogue.lines.get(line).ratedUnitsPerHour();
          for (ProcessOption process : processes) {
            Recipe recipe = catalogue.recipes.get(process.recipe());
            for (int t : process.periods()) {
              double most = network.runnable(process) ? mostReference(process, t) : 0;
              if (most > 0) {
                sum[t - 1] += most * recipe.lineLoadPerUnit() / rated + recipe.setupHours();
              }
            }
          }
          hours.put(line, sum);
        });
    return hours;
  }
}
