package org.agrichain.accounts;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.agrichain.domain.Household;
import org.agrichain.domain.Material;
import org.agrichain.domain.Period;
import org.agrichain.domain.Supply;
import org.agrichain.plan.LotRow;
import org.agrichain.plan.Plan;

/** Raw lots by raw group: offered, taken, taken near, and what comes of them. */
final class Intakes {
  private static final double DAYS_PER_YEAR = 365;

  /** Sums over lots; money at farm-gate prices unless said. */
  static final class Group {
    private double offered;
    private double taken;
    private double offeredKg;
    private double takenKg;
    private double localKg;
    private double offeredYuan;
    private double takenYuan;
    private double herderYuan;
    private double valueYuan;
    private double households;
    private double householdYuan;

    double offered() {
      return offered;
    }

    double taken() {
      return taken;
    }

    double offeredKg() {
      return offeredKg;
    }

    double takenKg() {
      return takenKg;
    }

    /** Taken in the region of origin. */
    double localKg() {
      return localKg;
    }

    double offeredYuan() {
      return offeredYuan;
    }

    double takenYuan() {
      return takenYuan;
    }

    /** Mixed income of the herders, lots left included. */
    double herderYuan() {
      return herderYuan;
    }

    /** Value added of the chain that comes of the lots taken. */
    double valueYuan() {
      return valueYuan;
    }

    /** Households whose sales are known. */
    double households() {
      return households;
    }

    /** Their mixed income. */
    double householdYuan() {
      return householdYuan;
    }
  }

  private final Chain chain;
  private final SortedMap<String, Group> groups = new TreeMap<>();
  private final Group all = new Group();
  private final Map<List<String>, Double> perHousehold = new HashMap<>();
  private final double years;

  Intakes(Chain chain, Plan plan, List<LotValue> values) {
    this.chain = chain;
    years = chain.dataset.periods().stream().mapToInt(Period::days).sum() / DAYS_PER_YEAR;
    for (Household row : chain.dataset.households()) {
      perHousehold.put(List.of(row.region(), row.rawGroup()), row.unitsPerHouseholdYear());
    }
    for (int i = 0; i < plan.lots().size(); i++) {
      lot(plan.lots().get(i), values.get(i));
    }
  }

  private void lot(LotRow lot, LotValue value) {
    add(all, lot, value);
    if (!value.rawGroup().isEmpty()) {
      add(groups.computeIfAbsent(value.rawGroup(), key -> new Group()), lot, value);
    }
  }

  private void add(Group group, LotRow lot, LotValue value) {
    Supply supply = chain.supplies.get(lot.supply());
    Material material = chain.materials.get(lot.material());
    double kg = chain.mass(material.material(), lot.units());
    double yuan = lot.units() * supply.priceYuanPerUnit();
    group.offered += lot.units();
    group.offeredKg += kg;
    group.offeredYuan += yuan;
    group.herderYuan += value.herderYuan().doubleValue();
    if (Movements.isTaken(lot)) {
      group.taken += lot.units();
      group.takenKg += kg;
      group.takenYuan += yuan;
      group.valueYuan += value.valueAddedYuan().doubleValue();
      String region = chain.region(lot.origin());
      group.localKg += !region.isEmpty() && region.equals(chain.region(lot.plant())) ? kg : 0;
    }
    Double sells = perHousehold.get(List.of(chain.region(lot.origin()), value.rawGroup()));
    if (sells != null) {
      group.households += lot.units() / years / sells;
      group.householdYuan += value.herderYuan().doubleValue();
    }
  }

  /** Raw groups with any lot, by identifier. */
  SortedMap<String, Group> groups() {
    return Collections.unmodifiableSortedMap(groups);
  }

  /** All lots together. */
  Group all() {
    return all;
  }
}
