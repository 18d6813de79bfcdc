package org.agrichain.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.agrichain.domain.AssignmentLimit;
import org.agrichain.domain.AssignmentLimitKind;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.IntakeTerm;
import org.agrichain.domain.Material;
import org.agrichain.domain.TransportClass;

/** Limits and terms of whole lots on their way from an origin to a plant. */
final class Delivery {
  private final Dataset data;
  private final Places places;
  private final Plants plants;
  private final Farms farms;
  private final Roads roads;
  private final Calendar calendar;
  private final Map<String, TransportClass> transport = new HashMap<>();

  Delivery(
      Dataset data, Places places, Plants plants, Farms farms, Roads roads, Calendar calendar) {
    this.data = data;
    this.places = places;
    this.plants = plants;
    this.farms = farms;
    this.roads = roads;
    this.calendar = calendar;
    Map<String, TransportClass> classes = new HashMap<>();
    data.transportClasses().forEach(c -> classes.put(c.transportClass(), c));
    for (Material material : data.materials()) {
      if (material.transportClass() != null) {
        transport.put(material.material(), classes.get(material.transportClass()));
      }
    }
  }

  /** Costs and uses of a lot at a plant, wherever a road joins the copies. */
  List<IntakeTerm> intakeTerms(LimitCopies limits) {
    List<IntakeTerm> all = new ArrayList<>();
    for (IntakeTerm term : data.intakeTerms()) {
      for (Farms.Grown supply : farms.of(term.supply())) {
        double perLot = 1 / farms.lotsPerOld(farms.rawGroup(supply.row().material()));
        for (Copy plant : places.of(term.site())) {
          if (roads.km(supply.at().id(), plant.id()) != null) {
            String limit = limits.at(term.limit(), plant);
            all.add(
                new IntakeTerm(
                    supply.row().supply(),
                    plant.id(),
                    term.account(),
                    Rounded.to(term.yuanPerLot() * perLot, 2),
                    limit,
                    limit == null ? 0 : term.usePerLot() * perLot));
          }
        }
      }
    }
    return all;
  }

  List<AssignmentLimit> limits() {
    List<AssignmentLimit> all = new ArrayList<>();
    for (AssignmentLimit limit : data.assignmentLimits()) {
      switch (limit.kind()) {
        case MAX_PLANTS -> everywhere(limit, limit.value(), all);
        case LEAST_LOTS -> everywhere(limit, leastLots(limit), all);
        case RECEIVING_SLOTS -> slots(limit, all);
        case CONTRACTED_LOTS -> contracted(limit, all);
      }
    }
    return all;
  }

  private String group(AssignmentLimit limit) {
    return limit.rawGroup() != null || limit.material() == null
        ? limit.rawGroup()
        : farms.rawGroup(limit.material());
  }

  private int leastLots(AssignmentLimit limit) {
    double lots = limit.value() * farms.lotsPerOld(group(limit)) * calendar.share();
    return (int) Math.max(1, Math.round(lots));
  }

  private void slots(AssignmentLimit limit, List<AssignmentLimit> all) {
    double lots = limit.value() * farms.lotsPerOld(group(limit)) * calendar.share();
    if (limit.site() == null) {
      everywhere(limit, (int) Math.max(1, Math.ceil(lots)), all);
      return;
    }
    for (Copy copy : places.of(limit.site())) {
      int value = (int) Math.max(1, Math.ceil(lots * plants.growth(copy)));
      for (Integer period : periods(limit)) {
        all.add(row(limit, copy.suffix(), null, copy, period, value));
      }
    }
  }

  /** A limit that may name an origin or a plant, for each copy of it. */
  private void everywhere(AssignmentLimit limit, int value, List<AssignmentLimit> all) {
    for (Copy origin : copies(limit.origin())) {
      for (Copy site : copies(limit.site())) {
        if (origin == null || site == null || roads.km(origin.id(), site.id()) != null) {
          String suffix =
              (origin == null ? "" : origin.suffix()) + (site == null ? "" : site.suffix());
          for (Integer period : periods(limit)) {
            all.add(row(limit, suffix, origin, site, period, value));
          }
        }
      }
    }
  }

  private List<Copy> copies(String place) {
    List<Copy> none = new ArrayList<>();
    none.add(null);
    return place == null ? none : places.of(place);
  }

  private List<Integer> periods(AssignmentLimit limit) {
    List<Integer> every = new ArrayList<>();
    every.add(null);
    return limit.period() == null ? every : calendar.within(limit.period());
  }

  private static AssignmentLimit row(
      AssignmentLimit of, String suffix, Copy origin, Copy site, Integer period, int value) {
    String week = Objects.equals(period, of.period()) ? "" : "-p" + period;
    return new AssignmentLimit(
        of.limit() + suffix + week,
        of.kind(),
        origin == null ? null : origin.id(),
        site == null ? null : site.id(),
        of.rawGroup(),
        of.material(),
        period,
        value);
  }

  /**
   * Lots promised to a plant: between the first copies of both in an area, where the animals may
   * travel so far, and never more than half of what there is, so that the promise can be kept.
   */
  private void contracted(AssignmentLimit limit, List<AssignmentLimit> all) {
    for (Copy plant : limit.site() == null ? List.<Copy>of() : places.of(limit.site())) {
      Copy origin = limit.origin() == null ? null : places.of(limit.origin(), plant.area(), 0);
      if (plant.number() == 0 && origin != null) {
        for (Integer period : periods(limit)) {
          int most = most(limit, origin, plant, period) / 2;
          double wanted = limit.value() * farms.lotsPerOld(group(limit)) * calendar.share();
          int value = (int) Math.min(most, Math.max(1, Math.round(wanted)));
          if (value >= least(group(limit))) {
            all.add(row(limit, plant.suffix(), origin, plant, period, value));
          }
        }
      }
    }
  }

  /** Lots of the largest supply that can travel there in the period, or in the poorest one. */
  private int most(AssignmentLimit limit, Copy origin, Copy plant, Integer period) {
    Map<Integer, Integer> largest = new HashMap<>();
    farms.grown().stream()
        .filter(supply -> supply.at().equals(origin))
        .map(Farms.Grown::row)
        .filter(row -> limit.material() == null || limit.material().equals(row.material()))
        .filter(row -> Objects.equals(farms.rawGroup(row.material()), group(limit)))
        .filter(row -> travels(row.material(), roads.km(origin.id(), plant.id())))
        .forEach(row -> largest.merge(row.period(), row.lots(), Math::max));
    return period != null
        ? largest.getOrDefault(period, 0)
        : calendar.periods().stream()
            .mapToInt(p -> largest.getOrDefault(p.period(), 0))
            .min()
            .orElse(0);
  }

  private boolean travels(String material, Double km) {
    TransportClass by = transport.get(material);
    return km != null
        && by != null
        && (by.maxKm() == null || km <= by.maxKm())
        && (by.maxHours() == null || km / by.speedKmPerHour() <= by.maxHours());
  }

  private int least(String rawGroup) {
    return data.assignmentLimits().stream()
        .filter(limit -> limit.kind() == AssignmentLimitKind.LEAST_LOTS)
        .filter(limit -> group(limit) == null || group(limit).equals(rawGroup))
        .mapToInt(this::leastLots)
        .max()
        .orElse(1);
  }
}
