package org.agrichain.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Distance;
import org.agrichain.domain.Material;
import org.agrichain.domain.Period;
import org.agrichain.domain.RecipeFlow;
import org.agrichain.domain.Supply;
import org.agrichain.rules.facts.Calendar;
import org.agrichain.rules.facts.Departure;
import org.agrichain.rules.facts.Input;
import org.agrichain.rules.facts.Output;
import org.agrichain.rules.facts.ProtectedName;
import org.agrichain.rules.facts.Road;

/** The facts rules start from: rows of the dataset, and what can be read off them at once. */
final class FactReader {
  private static final int HOURS_PER_DAY = 24;

  private FactReader() {}

  static List<Object> read(Dataset dataset, Map<String, List<RecipeFlow>> flows) {
    List<Object> facts = new ArrayList<>();
    facts.addAll(dataset.sites());
    facts.addAll(dataset.materials());
    facts.addAll(dataset.traits());
    facts.addAll(dataset.transportClasses());
    facts.addAll(dataset.supplies());
    facts.addAll(dataset.recipes());
    facts.addAll(dataset.recipeFlows());
    facts.addAll(dataset.recipeCosts());
    facts.addAll(dataset.yieldSeasons());
    facts.addAll(dataset.seasons());
    facts.addAll(dataset.lines());
    facts.addAll(dataset.certificates());
    facts.addAll(dataset.requirements());
    facts.addAll(dataset.grades());
    facts.addAll(dataset.purchases());
    facts.addAll(dataset.storages());
    facts.addAll(dataset.openingStocks());
    facts.addAll(dataset.sales());
    facts.addAll(dataset.contracts());
    facts.addAll(dataset.zones());
    facts.addAll(dataset.giNames());
    facts.add(calendar(dataset.periods()));
    addFlows(dataset, flows, facts);
    facts.addAll(roads(dataset.distances()));
    addDepartures(dataset, facts);
    dataset.giNames().stream()
        .map(name -> new ProtectedName(name.material(), name.genericMaterial()))
        .distinct()
        .forEach(facts::add);
    return facts;
  }

  private static Calendar calendar(List<Period> periods) {
    int longest = periods.stream().mapToInt(Period::days).max().orElse(0);
    return new Calendar(periods.size(), (double) longest * HOURS_PER_DAY);
  }

  private static void addFlows(
      Dataset dataset, Map<String, List<RecipeFlow>> flows, List<Object> facts) {
    Map<String, String> groups = new HashMap<>();
    for (Material material : dataset.materials()) {
      groups.put(material.material(), material.productGroup());
    }
    flows.forEach(
        (recipe, rows) -> {
          RecipeFlow reference = Flows.reference(rows);
          for (RecipeFlow row : rows) {
            if (row.ratePerUnit() == null || row.ratePerUnit() < 0) {
              facts.add(new Input(recipe, row.material(), row.equals(reference)));
            } else if (row.ratePerUnit() > 0) {
              facts.add(new Output(recipe, row.material(), groups.get(row.material())));
            }
          }
        });
  }

  /** Roads in both directions. */
  private static List<Road> roads(List<Distance> distances) {
    record Way(String from, String to) {}
    Set<Way> given = new HashSet<>();
    for (Distance distance : distances) {
      given.add(new Way(distance.fromSite(), distance.toSite()));
    }
    List<Road> roads = new ArrayList<>();
    for (Distance distance : distances) {
      roads.add(new Road(distance.fromSite(), distance.toSite(), distance.roadKm()));
      if (!given.contains(new Way(distance.toSite(), distance.fromSite()))) {
        roads.add(new Road(distance.toSite(), distance.fromSite(), distance.roadKm()));
      }
    }
    return roads;
  }

  private static void addDepartures(Dataset dataset, List<Object> facts) {
    for (Supply supply : dataset.supplies()) {
      for (int delay = 0; delay <= supply.maxDelayPeriods(); delay++) {
        int arrival = supply.period() + delay;
        if (arrival <= dataset.periods().size()) {
          facts.add(new Departure(supply.supply(), delay, arrival));
        }
      }
    }
  }
}
