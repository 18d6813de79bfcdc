package org.agrichain.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Flow;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.RecipeFlow;
import org.agrichain.domain.SiteKind;
import org.agrichain.rules.facts.Buys;
import org.agrichain.rules.facts.Closure;
import org.agrichain.rules.facts.Makes;
import org.agrichain.rules.facts.Operation;
import org.agrichain.rules.facts.Sale;
import org.agrichain.rules.facts.Takes;

/** What sites take, make and buy, once it is known which operations are allowed. */
final class SiteFacts {
  private record Place(String site, String material) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int bySite = site.compareTo(other.site);
      return bySite != 0 ? bySite : material.compareTo(other.material);
    }
  }

  private final Dataset dataset;
  private final Recorder recorder;
  private final Map<String, List<RecipeFlow>> flows;

  SiteFacts(Dataset dataset, Recorder recorder, Map<String, List<RecipeFlow>> flows) {
    this.dataset = dataset;
    this.recorder = recorder;
    this.flows = flows;
  }

  List<Object> read(List<ProcessOption> processes) {
    Map<Place, SortedSet<Integer>> taken = new TreeMap<>();
    SortedSet<Place> made = new TreeSet<>();
    for (ProcessOption process : processes) {
      for (Flow flow : process.flows()) {
        Place place = new Place(process.site(), flow.material());
        if (flow.ratePerUnit() > 0) {
          made.add(place);
        } else {
          taken.computeIfAbsent(place, p -> new TreeSet<>()).addAll(process.periods());
        }
      }
    }
    List<Object> facts = new ArrayList<>();
    taken.forEach((at, periods) -> facts.add(new Takes(at.site(), at.material(), periods)));
    made.forEach(at -> facts.add(new Makes(at.site(), at.material())));
    closed(taken.keySet()).forEach(at -> facts.add(new Closure(at.site(), at.material())));
    for (Case each : recorder.cases(Sale.class)) {
      Sale sale = (Sale) each.candidate();
      if (!each.periods().isEmpty()) {
        facts.add(new Buys(sale.market(), sale.material()));
      }
    }
    return facts;
  }

  /** Inputs of operations that are all refused. */
  private SortedSet<Place> closed(Set<Place> taken) {
    Set<String> plants = new HashSet<>();
    dataset.sites().stream()
        .filter(site -> site.kind() == SiteKind.PLANT)
        .forEach(site -> plants.add(site.site()));
    SortedSet<Place> closed = new TreeSet<>();
    for (Case each : recorder.cases(Operation.class)) {
      Operation operation = (Operation) each.candidate();
      for (RecipeFlow row : flows.getOrDefault(operation.recipe(), List.of())) {
        Place place = new Place(operation.site(), row.material());
        boolean input = row.ratePerUnit() == null || row.ratePerUnit() < 0;
        if (input && plants.contains(operation.site()) && !taken.contains(place)) {
          closed.add(place);
        }
      }
    }
    return closed;
  }
}
