package org.agrichain.worth;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.agrichain.domain.HaulOption;
import org.agrichain.domain.IntakeOption;
import org.agrichain.domain.Options;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.PurchaseOption;
import org.agrichain.domain.SaleOption;
import org.agrichain.domain.StoreOption;

/**
 * Which options are other in one derivation than in another, period by period. Processes come
 * before what is sold, bought and kept of their outputs, and these before hauls: where something
 * earlier changes, what follows from it is not counted again.
 */
final class OptionChange {
  private static final int ALWAYS = 0;

  /** What an option is about; fields beside the kind are identifiers. */
  record Key(Kind kind, List<Object> what) {}

  /** Kinds of options, those first that others follow from. */
  enum Kind {
    PROCESS,
    SALE,
    PURCHASE,
    STORE,
    ROAD
  }

  private final Map<Key, Set<Integer>> changed = new HashMap<>();
  private final boolean none;

  OptionChange(Options one, Options other) {
    Map<Key, Map<Integer, Object>> before = figures(one);
    Map<Key, Map<Integer, Object>> after = figures(other);
    Set<Key> keys = new HashSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (Key key : keys) {
      Map<Integer, Object> was = before.getOrDefault(key, Map.of());
      Map<Integer, Object> is = after.getOrDefault(key, Map.of());
      Set<Integer> periods = new TreeSet<>(was.keySet());
      periods.addAll(is.keySet());
      periods.removeIf(t -> was.containsKey(t) && was.get(t).equals(is.get(t)));
      if (!periods.isEmpty()) {
        changed.put(key, periods);
      }
    }
    EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
    changed.keySet().forEach(key -> kinds.add(key.kind()));
    Kind first = Arrays.stream(Kind.values()).filter(kinds::contains).findFirst().orElse(null);
    none = changed.isEmpty();
    changed.keySet().removeIf(key -> key.kind() != first);
  }

  /** True when every option is the same. */
  boolean isNone() {
    return none;
  }

  /** Number of options that are other. */
  int options() {
    return changed.size();
  }

  /** True for an option that is other in the period, or is there in one derivation only. */
  boolean has(Key key, int period) {
    Set<Integer> periods = changed.get(key);
    return periods != null && (periods.contains(period) || periods.contains(ALWAYS));
  }

  private static Map<Key, Map<Integer, Object>> figures(Options options) {
    Map<Key, Map<Integer, Object>> all = new HashMap<>();
    for (ProcessOption each : options.processes()) {
      for (int t : each.periods()) {
        put(all, of(each), t, List.of(each.flowsIn(t), each.costsPerUnit()));
      }
    }
    for (SaleOption each : options.sales()) {
      for (int t : each.periods()) {
        put(all, sale(each.market(), each.material()), t, each.priceFactors().getOrDefault(t, 1.0));
      }
    }
    for (PurchaseOption each : options.purchases()) {
      for (int t : each.periods()) {
        put(all, of(each), t, each.yuanPerUnit());
      }
    }
    for (StoreOption each : options.stores()) {
      put(
          all,
          of(each),
          ALWAYS,
          Arrays.asList(each.storageClass(), each.shelfPeriods(), each.yuanPerUnitPeriod()));
    }
    for (HaulOption each : options.hauls()) {
      for (int t : each.periods()) {
        put(all, of(each), t, List.of(each.lossFraction(), each.yuanPerUnit()));
      }
    }
    for (IntakeOption each : options.intakes()) {
      put(
          all,
          of(each),
          ALWAYS,
          List.of(each.entersAs(), each.arrivingUnitsPerLot(), each.costsPerLot()));
    }
    return all;
  }

  private static void put(Map<Key, Map<Integer, Object>> all, Key key, int period, Object figures) {
    all.computeIfAbsent(key, each -> new HashMap<>()).put(period, figures);
  }

  static Key of(ProcessOption option) {
    return new Key(Kind.PROCESS, List.of(option.recipe(), option.line()));
  }

  static Key sale(String market, String material) {
    return new Key(Kind.SALE, List.of(market, material));
  }

  static Key of(PurchaseOption option) {
    return new Key(Kind.PURCHASE, List.of(option.purchase(), option.site()));
  }

  static Key of(StoreOption option) {
    return new Key(Kind.STORE, List.of(option.site(), option.material()));
  }

  static Key of(HaulOption option) {
    return new Key(Kind.ROAD, List.of(option.fromSite(), option.toSite(), option.material()));
  }

  static Key of(IntakeOption option) {
    return new Key(
        Kind.ROAD, List.of(option.supply(), option.site(), option.delayPeriods(), "lots"));
  }
}
