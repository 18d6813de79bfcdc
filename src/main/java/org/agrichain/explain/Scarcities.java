package org.agrichain.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.agrichain.domain.Account;
import org.agrichain.domain.Contract;
import org.agrichain.domain.ConversionFloor;
import org.agrichain.domain.Limit;
import org.agrichain.domain.Line;
import org.agrichain.domain.Material;
import org.agrichain.domain.Perspective;
import org.agrichain.domain.PurchaseOption;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.Sense;
import org.agrichain.domain.StoreOption;
import org.agrichain.domain.Supply;
import org.agrichain.explain.BottleneckAnswer.Kind;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.WholeDecisions.LinePeriod;
import org.agrichain.pricing.WhatIf;

/** Everything of which a plan could have more. */
final class Scarcities {
  private static final double FLOW = 1000;

  private final Inquiry inquiry;
  private final Network network;
  private final Map<List<Object>, Scarce> found = new LinkedHashMap<>();

  Scarcities(Inquiry inquiry) {
    this.inquiry = inquiry;
    network = inquiry.network;
  }

  /**
   * All of them.
   *
   * @param dual duals that say which way of taking a lot is the best
   */
  List<Scarce> all(WhatIf model, double[] dual) {
    lines();
    columns();
    rows();
    supplies(model, dual);
    return List.copyOf(found.values());
  }

  private Scarce of(
      Kind kind, String subject, String site, int tier, Supplier<String> unit, List<String> rules) {
    return found.computeIfAbsent(
        List.of(kind, subject, site, tier),
        key -> new Scarce(kind, subject, site, tier, unit.get(), rules));
  }

  private void lines() {
    for (LinePeriod line : network.whole.lines()) {
      if (!inquiry.isOff(line)) {
        Line row = inquiry.dataset.lines().get(line.line());
        of(Kind.LINE, row.line(), row.site(), 0, () -> "hour", List.of())
            .row(line.period(), line.hoursRow(), 1 / line.hours());
      }
    }
  }

  /** A tonne of what has a mass in kilograms, else one unit. */
  private String unit(String material) {
    return inKilograms(material) ? "t" : inquiry.unit(material);
  }

  private boolean inKilograms(String material) {
    Material row = inquiry.materials.get(material);
    return row.massKgPerUnit() != null && row.massKgPerUnit() == 1;
  }

  /** Column units of one unit: a tonne, or one head or piece. */
  private double columnUnits(String material) {
    return inKilograms(material) ? 1000 / FLOW : 1 / FLOW;
  }

  private void columns() {
    for (int j = 0; j < network.columns; j++) {
      int at = network.columnSubject[j];
      int t = network.columnPeriod[j];
      if (network.columnKind[j] == ColumnKind.SALE && network.upper[j] > 0) {
        SaleTier tier = inquiry.dataset.sales().get(at);
        String material = tier.material();
        of(Kind.MARKET, material, tier.market(), tier.tier(), () -> unit(material), List.of())
            .most(t, j, columnUnits(material));
      } else if (network.columnKind[j] == ColumnKind.PURCHASE) {
        PurchaseOption row = inquiry.options.purchases().get(at);
        if (row.maxUnitsPerPeriod() != null) {
          String material = row.material();
          List<String> rules = row.reason().rules();
          of(Kind.PURCHASE, material, row.site(), 0, () -> unit(material), rules)
              .most(t, j, columnUnits(material));
        }
      }
    }
  }

  private void rows() {
    String[] classOf = new String[network.rows];
    int[] claimant = claimants();
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.STORE) {
        StoreOption store = inquiry.options.stores().get(network.columnSubject[j]);
        for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
          classOf[network.entryRow[k]] = store.storageClass();
        }
      }
    }
    for (int i = 0; i < network.rows; i++) {
      int at = network.rowSubject[i];
      int t = network.rowPeriod[i];
      switch (network.rowKind[i]) {
        case STORE_CAPACITY -> {
          String site = inquiry.dataset.sites().get(at).site();
          of(Kind.STORE, classOf[i], site, 0, () -> "t", List.of()).row(t, i, 1 / FLOW);
        }
        case SHELF_LIFE -> {
          StoreOption store = inquiry.options.stores().get(at);
          String material = store.material();
          List<String> rules = store.reason().rules();
          of(Kind.SHELF_LIFE, material, store.site(), 0, () -> unit(material), rules)
              .row(t, i, columnUnits(material));
        }
        case CONTRACT -> {
          Contract row = inquiry.dataset.contracts().get(at);
          String material = row.material();
          of(Kind.CONTRACT, row.contract(), row.market(), 0, () -> unit(material), List.of())
              .row(t, i, -columnUnits(material));
        }
        case PAYMENT_CAP -> {
          String policy = inquiry.dataset.policies().get(at).policy();
          String site = claimant[i] < 0 ? "" : inquiry.dataset.sites().get(claimant[i]).site();
          of(Kind.POLICY_CAP, policy, site, 0, () -> "thousand-yuan", List.of()).row(t, i, 1);
        }
        case CONVERSION -> {
          ConversionFloor floor = inquiry.dataset.conversionFloors().get(at);
          if (floor.leastRate() > 0) {
            double percent = network.rowLower[i] / floor.leastRate() / 100;
            of(Kind.CONVERSION, floor.conversionFloor(), "", 0, () -> "percent", List.of())
                .row(t, i, -percent);
          }
        }
        case LIMIT -> limit(i, inquiry.dataset.limits().get(at), t);
        default -> {}
      }
    }
  }

  /** Site whose payments a row caps, -1 when they are those of several. */
  private int[] claimants() {
    int[] claimant = new int[network.rows];
    boolean[] seen = new boolean[network.rows];
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.PAYMENT) {
        for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
          int i = network.entryRow[k];
          boolean other = seen[i] && claimant[i] != network.columnPart[j];
          claimant[i] = other ? -1 : network.columnPart[j];
          seen[i] = true;
        }
      }
    }
    return claimant;
  }

  private void limit(int i, Limit limit, int period) {
    boolean most = limit.sense() == Sense.AT_MOST;
    double bound = most ? network.rowUpper[i] : network.rowLower[i];
    if (limit.amount() != 0) {
      double scale = bound / limit.amount();
      of(Kind.LIMIT, limit.limit(), "", 0, () -> "", List.of())
          .row(period, i, most ? scale : -scale);
    }
  }

  /** Supplies of which every lot is taken, by the way in which one more would be worth most. */
  private void supplies(WhatIf model, double[] dual) {
    for (int s = 0; s < network.whole.lotColumns().length; s++) {
      Supply supply = inquiry.dataset.supplies().get(s);
      double taken = 0;
      int best = -1;
      for (int column : network.whole.lotColumns()[s]) {
        taken += inquiry.x[column];
        boolean used = inquiry.x[column] > 0.5;
        boolean better =
            used && (best < 0 || model.reducedCost(column, dual) > model.reducedCost(best, dual));
        best = better ? column : best;
      }
      if (best >= 0 && taken > supply.lots() - 0.5) {
        Scarce scarce =
            of(
                Kind.SUPPLY,
                supply.material(),
                supply.origin(),
                0,
                () -> unit(supply.material()),
                List.of());
        double units = columnUnits(supply.material()) * FLOW;
        scarce.constantYuan = left(supply) * units;
        scarce.lots(
            supply.period(), best, network.whole.lotsRow()[s], units / supply.unitsPerLot());
      }
    }
  }

  /** What a unit that is offered adds before anybody takes it. */
  private double left(Supply supply) {
    if (inquiry.dataset.header().perspective() == Perspective.FIRM) {
      return 0;
    }
    return network.goal.weight(Account.OUTPUT) * supply.leftWorthYuanPerUnit()
        + network.goal.weight(Account.FARM_INPUTS) * supply.farmInputYuanPerUnit();
  }
}
