package org.agrichain.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agrichain.domain.Grade;
import org.agrichain.domain.RecipeFlow;

/**
 * Going round a cycle of recipes never leaves more of a material than before. Losing some is legal
 * (rework). Only recipes with one input are followed: in others the second input may be the source.
 */
final class CycleLaws {
  private static final double NOISE = 1e-9;

  /** One unit of a material can become {@code gain} units of another. */
  private record Step(String from, String to, double gain, Object row) {}

  private final Evidence evidence;
  private final List<Step> steps = new ArrayList<>();

  private CycleLaws(Evidence evidence) {
    this.evidence = evidence;
  }

  static void check(Evidence evidence) {
    if (evidence.sound("materials", "recipes", "recipe_flows", "grades")) {
      CycleLaws laws = new CycleLaws(evidence);
      RecipeLaws.flows(evidence).values().forEach(laws::steps);
      for (Grade grade : evidence.dataset().grades()) {
        laws.steps.add(new Step(grade.ungradedMaterial(), grade.gradedMaterial(), 1, grade));
      }
      laws.search();
    }
  }

  private void steps(List<RecipeFlow> own) {
    List<RecipeFlow> inputs =
        own.stream().filter(f -> RecipeLaws.ingredient(f) || f.ratePerUnit() < 0).toList();
    if (inputs.size() != 1 || !RecipeLaws.reference(inputs.get(0))) {
      return;
    }
    for (RecipeFlow flow : own) {
      if (flow.ratePerUnit() > 0) {
        steps.add(new Step(inputs.get(0).material(), flow.material(), flow.ratePerUnit(), flow));
      }
    }
  }

  /** Longest paths by the logarithm of the gain; one that still grows after n rounds is a cycle. */
  private void search() {
    Map<String, Double> best = new HashMap<>();
    Map<String, Step> last = new HashMap<>();
    Set<String> materials = new HashSet<>();
    steps.forEach(s -> materials.addAll(List.of(s.from, s.to)));
    String grown = null;
    for (int round = 0; round <= materials.size(); round++) {
      grown = null;
      for (Step step : steps) {
        double gain = best.getOrDefault(step.from, 0.0) + Math.log(step.gain);
        if (gain > best.getOrDefault(step.to, 0.0) + NOISE) {
          best.put(step.to, gain);
          last.put(step.to, step);
          grown = step.to;
        }
      }
    }
    if (grown != null) {
      report(cycle(grown, last, materials.size()));
    }
  }

  private static List<Step> cycle(String grown, Map<String, Step> last, int rounds) {
    String inside = grown;
    for (int i = 0; i < rounds; i++) {
      inside = last.get(inside).from;
    }
    List<Step> cycle = new ArrayList<>();
    String at = inside;
    do {
      cycle.add(last.get(at));
      at = last.get(at).from;
    } while (!at.equals(inside));
    Collections.reverse(cycle);
    return cycle;
  }

  private void report(List<Step> cycle) {
    // The same cycle is shown from the same material, however it was found.
    int start = 0;
    for (int i = 1; i < cycle.size(); i++) {
      start = cycle.get(i).from.compareTo(cycle.get(start).from) < 0 ? i : start;
    }
    Collections.rotate(cycle, -start);
    StringBuilder path = new StringBuilder(cycle.get(0).from);
    double gain = 1;
    Step first = null;
    for (Step step : cycle) {
      path.append(" > ").append(step.to);
      gain *= step.gain;
      first = first == null && step.row instanceof RecipeFlow ? step : first;
    }
    if (first != null) {
      evidence.add(
          Fault.CYCLE_MASS_GAIN,
          first.row,
          "rate_per_unit",
          Numbers.rounded(gain),
          path.toString(),
          "");
    }
  }
}
