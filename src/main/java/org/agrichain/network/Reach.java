package org.agrichain.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agrichain.domain.Flow;
import org.agrichain.domain.HaulOption;
import org.agrichain.domain.IntakeOption;
import org.agrichain.domain.OpeningStock;
import org.agrichain.domain.Options;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.PurchaseOption;
import org.agrichain.domain.StoreOption;
import org.agrichain.domain.Supply;

/**
 * What can be where, and at most how much of it in the whole network in one period. The amounts
 * bound every flow, so that each column has a finite bound and a bound on the value never rests on
 * infinity.
 */
final class Reach {
  /** Units beyond everything: a billion of them. */
  private static final double BEYOND = 1e9;

  /** A line asked for more than its hours is asked for at most so many times as much. */
  private static final double TIMES_LINE = 100;

  private final Catalogue catalogue;
  private final boolean unfolded;
  private final Set<Places.Key> present = new HashSet<>();
  private final Map<String, double[]> available = new HashMap<>();

  /**
   * Finds what can be where.
   *
   * @param unfolded true when amounts shall not follow from other figures
   */
  Reach(Catalogue catalogue, Options options, boolean unfolded) {
    this.catalogue = catalogue;
    this.unfolded = unfolded;
    spread(options);
    amounts(options);
  }

  /** True when the material can be at the site in some period. */
  boolean canBe(String site, String material) {
    return present.contains(new Places.Key(site, material));
  }

  /** Most units of a material that the whole network can hold or move in a period. */
  double most(String material, int period) {
    if (unfolded) {
      return BEYOND;
    }
    double[] amounts = available.get(material);
    return amounts == null ? 0 : amounts[period - 1];
  }

  /** Most reference units of a process option in a period: its line's hours. */
  double mostReference(ProcessOption option, int period) {
    if (!option.periods().contains(period)) {
      return 0;
    }
    double load = catalogue.recipes.get(option.recipe()).lineLoadPerUnit();
    if (load <= 0) {
      double least = Double.MAX_VALUE;
      for (Flow flow : option.flowsIn(period)) {
        if (flow.ratePerUnit() < 0) {
          least = Math.min(least, most(flow.material(), period) / -flow.ratePerUnit());
        }
      }
      return least == Double.MAX_VALUE ? 0 : least;
    }
    double rated = catalogue.lines.get(option.line()).ratedUnitsPerHour();
    double times = unfolded ? TIMES_LINE : 1;
    return times * catalogue.mostHours(option.line(), period) * rated / load;
  }

  private void spread(Options options) {
    for (IntakeOption intake : options.intakes()) {
      present.add(new Places.Key(intake.site(), intake.entersAs()));
    }
    for (OpeningStock stock : catalogue.dataset.openingStocks()) {
      present.add(new Places.Key(stock.site(), stock.material()));
    }
    for (PurchaseOption purchase : options.purchases()) {
      present.add(new Places.Key(purchase.site(), purchase.material()));
    }
    boolean grew = true;
    while (grew) {
      grew = false;
      for (ProcessOption process : options.processes()) {
        if (runnable(process)) {
          for (Flow flow : process.flows()) {
            if (!flow.ingredient() && flow.ratePerUnit() > 0) {
              grew |= present.add(new Places.Key(process.site(), flow.material()));
            }
          }
        }
      }
      for (HaulOption haul : options.hauls()) {
        if (canBe(haul.fromSite(), haul.material())) {
          grew |= present.add(new Places.Key(haul.toSite(), haul.material()));
        }
      }
    }
  }

  /** True when every fixed input, and some ingredient of a blend, can be there. */
  boolean runnable(ProcessOption process) {
    boolean blend = false;
    boolean some = false;
    for (Flow flow : process.flows()) {
      if (flow.ingredient()) {
        blend = true;
        some |= canBe(process.site(), flow.material());
      } else if (flow.ratePerUnit() < 0 && !canBe(process.site(), flow.material())) {
        return false;
      }
    }
    return !blend || some;
  }

  private void amounts(Options options) {
    int periods = catalogue.periods;
    for (OpeningStock stock : catalogue.dataset.openingStocks()) {
      add(stock.material(), 1, stock.units());
    }
    for (IntakeOption intake : options.intakes()) {
      Supply supply = catalogue.supplies.get(intake.supply());
      // Every option of a supply is counted, which is more than enough and stays finite.
      add(
          intake.entersAs(),
          supply.period() + intake.delayPeriods(),
          supply.lots() * intake.arrivingUnitsPerLot());
    }
    for (ProcessOption process : options.processes()) {
      for (int t : process.periods()) {
        if (catalogue.recipes.get(process.recipe()).lineLoadPerUnit() <= 0) {
          continue;
        }
        double most = mostReference(process, t);
        for (Flow flow : process.flowsIn(t)) {
          if (!flow.ingredient() && flow.ratePerUnit() > 0) {
            add(flow.material(), t, most * flow.ratePerUnit());
          }
        }
      }
    }
    purchases(options);
    Set<String> storable = new HashSet<>();
    for (StoreOption store : options.stores()) {
      storable.add(store.material());
    }
    for (String material : storable) {
      double[] amounts = available.get(material);
      for (int t = 1; amounts != null && t < periods; t++) {
        amounts[t] += amounts[t - 1];
      }
    }
  }

  private void purchases(Options options) {
    Map<Places.Key, double[]> need = new HashMap<>();
    for (ProcessOption process : options.processes()) {
      for (int t : process.periods()) {
        for (Flow flow : process.flowsIn(t)) {
          double rate = flow.ingredient() ? flow.mostShare() : -flow.ratePerUnit();
          if (rate > 0) {
            need.computeIfAbsent(
                        new Places.Key(process.site(), flow.material()),
                        key -> new double[catalogue.periods])[t - 1] +=
                rate * mostReference(process, t);
          }
        }
      }
    }
    for (PurchaseOption purchase : options.purchases()) {
      double[] wanted = need.get(new Places.Key(purchase.site(), purchase.material()));
      for (int t : purchase.periods()) {
        add(purchase.material(), t, mostBought(purchase, wanted));
      }
    }
  }

  /** A limit on what is bought; what is bought for later periods counts too. */
  private double mostBought(PurchaseOption purchase, double[] wanted) {
    double sum = 0;
    for (int t = 0; wanted != null && t < wanted.length; t++) {
      sum += wanted[t];
    }
    Double limit = purchase.maxUnitsPerPeriod();
    return limit == null ? sum : limit;
  }

  private void add(String material, int period, double units) {
    available.computeIfAbsent(material, key -> new double[catalogue.periods])[period - 1] += units;
  }

  /** Sites at which a material can be, in the order of the dataset. */
  List<Places.Key> places() {
    return present.stream()
        .sorted(
            java.util.Comparator.comparing((Places.Key key) -> catalogue.siteIndex.get(key.site()))
                .thenComparing(key -> catalogue.materialIndex.get(key.material())))
        .toList();
  }
}
