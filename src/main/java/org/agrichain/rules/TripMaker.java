package org.agrichain.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.HaulOption;
import org.agrichain.domain.IntakeOption;
import org.agrichain.domain.Material;
import org.agrichain.domain.Quantum;
import org.agrichain.domain.Supply;
import org.agrichain.rules.facts.Entry;
import org.agrichain.rules.facts.Haul;
import org.agrichain.rules.facts.Intake;
import org.agrichain.rules.facts.Journey;
import org.agrichain.rules.facts.Route;

/** Routes, intake options and haul options from what was found about journeys and trips. */
final class TripMaker {
  private record Way(String from, String to, String transportClass, boolean ofLots) {}

  private static final double KG_PER_TONNE = 1000;

  private final Recorder recorder;
  private final Map<String, Material> materials;
  private final Map<String, Supply> supplies = new HashMap<>();
  private final Map<Way, Case> journeys = new HashMap<>();

  TripMaker(Dataset dataset, Recorder recorder, Map<String, Material> materials) {
    this.recorder = recorder;
    this.materials = materials;
    dataset.supplies().forEach(each -> supplies.put(each.supply(), each));
    for (Case each : recorder.cases(Journey.class)) {
      Journey journey = (Journey) each.candidate();
      Way way = new Way(journey.from(), journey.to(), journey.transportClass(), journey.ofLots());
      journeys.put(way, each);
    }
  }

  /** Journeys that are allowed in some period. */
  List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    journeys.forEach(
        (way, found) -> {
          SortedSet<Integer> periods = found.periods();
          if (!periods.isEmpty()) {
            Journey journey = (Journey) found.candidate();
            routes.add(
                new Route(
                    journey.from(),
                    journey.to(),
                    journey.transportClass(),
                    journey.km(),
                    journey.hours(),
                    journey.ofLots(),
                    periods));
          }
        });
    return routes;
  }

  List<IntakeOption> intakes() {
    List<IntakeOption> options = new ArrayList<>();
    for (Case each : recorder.cases(Intake.class)) {
      Intake intake = (Intake) each.candidate();
      Supply supply = supplies.get(intake.supply());
      Case journey =
          journeys.get(new Way(intake.origin(), intake.site(), intake.transportClass(), true));
      double units =
          Quantum.floor(
              supply.unitsPerLot() * journey.keptShare(),
              materials.get(intake.material()).quantum());
      if (!each.hasBans() && units > 0) {
        double tonnes = supply.unitsPerLot() * tonnes(supply.material());
        options.add(
            new IntakeOption(
                intake.supply(),
                intake.site(),
                intake.delay(),
                intake.material(),
                units,
                intake.km(),
                Case.costs(List.of(each, journey), List.of(1.0, tonnes)),
                each.reason(name(intake, supply), journey.whereAllowed())));
      }
    }
    return options;
  }

  List<HaulOption> hauls() {
    List<HaulOption> options = new ArrayList<>();
    for (Case each : recorder.cases(Haul.class)) {
      Haul haul = (Haul) each.candidate();
      Case journey = journeys.get(new Way(haul.from(), haul.to(), haul.transportClass(), false));
      SortedSet<Integer> periods = new TreeSet<>(each.periods());
      periods.retainAll(journey.periods());
      if (!periods.isEmpty()) {
        options.add(
            new HaulOption(
                haul.from(),
                haul.to(),
                haul.material(),
                haul.km(),
                haul.hours(),
                1 - journey.keptShare(),
                each.yuan() + journey.yuan() * tonnes(haul.material()),
                periods,
                each.reason(journey)));
      }
    }
    return options;
  }

  /** The rule that says under which name the lots enter. */
  private Case name(Intake intake, Supply supply) {
    Case name = new Case(intake);
    Entry entry =
        new Entry(intake.supply(), intake.origin(), intake.material(), intake.transportClass());
    String fact =
        intake.material().equals(supply.material())
            ? ""
            : supply.material() + " enters as " + intake.material();
    String rule = recorder.derivedBy(entry);
    if (rule != null) {
      name.propose(1, 1, rule, fact);
    }
    return name;
  }

  /** Mass of one unit in tonnes, 0 for what has none. */
  private double tonnes(String material) {
    Double kg = materials.get(material).massKgPerUnit();
    return kg == null ? 0 : kg / KG_PER_TONNE;
  }
}
