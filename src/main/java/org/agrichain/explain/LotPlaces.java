package org.agrichain.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.agrichain.domain.IntakeOption;
import org.agrichain.explain.LotAnswer.Basis;
import org.agrichain.explain.LotAnswer.Place;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.WholeDecisions;
import org.agrichain.network.WholeDecisions.LinePeriod;
import org.agrichain.pricing.LpResult;
import org.agrichain.pricing.WhatIf;

/** Other places for one lot, each with what the whole plan would lose, found by solving again. */
final class LotPlaces {
  private static final int MOST_SOLVED = 6;

  private final Inquiry inquiry;
  private final Network network;
  private final int supply;
  private final int own;

  /**
   * @param supply position of the supply
   * @param own LOTS column of the lot, -1 when it is declined
   */
  LotPlaces(Inquiry inquiry, int supply, int own) {
    this.inquiry = inquiry;
    network = inquiry.network;
    this.supply = supply;
    this.own = own;
  }

  List<Place> places() {
    WhatIf model = inquiry.held();
    LpResult base = model.solve();
    if (base.status() != LpResult.Status.OPTIMAL) {
      return List.of();
    }
    double ownGain = own < 0 ? 0 : gain(own, model, base);
    List<Integer> columns = new ArrayList<>();
    for (int column : network.whole.lotColumns()[supply]) {
      if (column != own && network.upper[column] >= 1) {
        columns.add(column);
      }
    }
    columns.sort(Comparator.comparingDouble(column -> -gain(column, model, base)));
    List<Place> places = new ArrayList<>();
    if (own >= 0) {
      places.add(solved(-1, ownGain * Network.YUAN, base.value()));
    }
    for (int column : columns.subList(0, Math.min(MOST_SOLVED, columns.size()))) {
      double estimate = (ownGain - gain(column, model, base)) * Network.YUAN;
      places.add(solved(column, estimate, base.value()));
    }
    places.sort(
        Comparator.comparingDouble(
            place -> place.costYuan() == null ? Double.MAX_VALUE : place.costYuan()));
    return List.copyOf(places);
  }

  /** What one more lot there earns beyond what it uses, in thousand yuan at the duals. */
  private double gain(int column, WhatIf model, LpResult at) {
    double gain = model.price(column);
    for (int k = network.columnStart[column]; k < network.columnStart[column + 1]; k++) {
      switch (network.rowKind[network.entryRow[k]]) {
        case LOTS, RECEIVING_SLOTS, CONTRACTED_LOTS -> {}
        default -> gain -= network.entryValue[k] * at.dual()[network.entryRow[k]];
      }
    }
    return gain;
  }

  private Place solved(int column, double estimate, double base) {
    LpResult moved = moved(column).solve();
    if (moved.status() == LpResult.Status.OPTIMAL) {
      double cost = (base - moved.value()) * Network.YUAN;
      return place(column, Basis.HELD, cost, estimate);
    }
    Set<String> plants = new HashSet<>();
    plants.add(plant(column));
    plants.add(plant(own));
    double free = openedValue(plants, -1, -1);
    double there = openedValue(plants, column, own);
    return Double.isNaN(there) || Double.isNaN(free)
        ? place(column, Basis.IMPOSSIBLE, null, estimate)
        : place(column, Basis.LINES_FREE, (free - there) * Network.YUAN, estimate);
  }

  /** Value when the lines of some plants are free as well; NaN when impossible. */
  private double openedValue(Set<String> plants, int to, int from) {
    WhatIf model = to < 0 && from < 0 ? inquiry.held() : moved(to);
    for (LinePeriod line : network.whole.lines()) {
      if (plants.contains(inquiry.dataset.lines().get(line.line()).site())) {
        for (int column : line.modeColumns()) {
          model.free(column);
        }
      }
    }
    LpResult result = model.solve();
    return result.status() == LpResult.Status.OPTIMAL ? result.value() : Double.NaN;
  }

  private WhatIf moved(int column) {
    WhatIf model = inquiry.held();
    if (own >= 0) {
      model.bound(own, Math.rint(inquiry.x[own]) - 1, Math.rint(inquiry.x[own]) - 1);
    }
    if (column >= 0) {
      double lots = Math.rint(inquiry.x[column]) + 1;
      model.bound(column, lots, lots);
    }
    return model;
  }

  /** True when the move breaks a limit on the plants or the least lots of the supply. */
  private boolean breaksLimit(int column) {
    WholeDecisions whole = network.whole;
    int[] columns = whole.lotColumns()[supply];
    Map<Integer, Integer> byPlant = new TreeMap<>();
    for (int k = 0; k < columns.length; k++) {
      int lots = (int) Math.rint(inquiry.x[columns[k]]);
      lots += columns[k] == column ? 1 : 0;
      lots -= columns[k] == own ? 1 : 0;
      byPlant.merge(whole.lotPlant()[supply][k], lots, Integer::sum);
    }
    byPlant.values().removeIf(lots -> lots == 0);
    return byPlant.size() > whole.maxPlants()[supply]
        || byPlant.values().stream().anyMatch(lots -> lots < whole.leastLots()[supply]);
  }

  private String plant(int column) {
    return column < 0 ? "" : option(column).site();
  }

  private IntakeOption option(int column) {
    if (network.columnKind[column] != ColumnKind.LOTS) {
      throw new IllegalArgumentException(network.columnKind[column].name());
    }
    return inquiry.options.intakes().get(network.columnSubject[column]);
  }

  private Place place(int column, Basis basis, Double cost, double estimate) {
    return column < 0
        ? new Place("", 0, 0, breaksLimit(column), basis, cost, estimate)
        : new Place(
            option(column).site(),
            option(column).delayPeriods(),
            network.columnPeriod[column],
            breaksLimit(column),
            basis,
            cost,
            estimate);
  }
}
