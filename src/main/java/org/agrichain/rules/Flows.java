package org.agrichain.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.agrichain.domain.Flow;
import org.agrichain.domain.Material;
import org.agrichain.domain.RecipeFlow;

/**
 * Flows of one recipe on one line: seasons first, then grades.
 *
 * <p>Order: the reference input, other inputs, ingredients, outputs by falling mass; equal ones by
 * identifier. So the first output, under which reports sum, is the heaviest.
 */
final class Flows {
  /** Decimal places that are kept of a changed rate, so that noise does not show. */
  private static final double PLACES = 1e12;

  private static final double NOISE = 1e-12;

  private final List<RecipeFlow> rows;
  private final Map<String, Material> materials;
  private final Map<String, String> grades;

  /**
   * Flows of a recipe.
   *
   * @param rows its rows
   * @param materials materials by identifier
   * @param grades graded material of each ungraded output that has one
   */
  Flows(List<RecipeFlow> rows, Map<String, Material> materials, Map<String, String> grades) {
    this.rows = rows;
    this.materials = materials;
    this.grades = grades;
  }

  /** The input with rate -1, null for a blend. */
  static RecipeFlow reference(List<RecipeFlow> rows) {
    if (rows.stream().anyMatch(row -> row.ratePerUnit() == null)) {
      return null;
    }
    return rows.stream()
        .filter(row -> row.ratePerUnit() == -1)
        .min(Comparator.comparing(RecipeFlow::material))
        .orElse(null);
  }

  /** Flows in an ordinary period. */
  List<Flow> ordinary() {
    return flows(rates());
  }

  /** Flows in the periods that a season changes. */
  Map<Integer, List<Flow>> byPeriod(SortedSet<Case.Scale> scales) {
    Map<Integer, List<Case.Scale>> byPeriod = new TreeMap<>();
    for (Case.Scale scale : scales) {
      byPeriod.computeIfAbsent(scale.period(), p -> new ArrayList<>()).add(scale);
    }
    Map<Integer, List<Flow>> flows = new LinkedHashMap<>();
    byPeriod.forEach((period, changes) -> flows.put(period, flows(changed(changes))));
    return flows;
  }

  private Map<String, Double> rates() {
    Map<String, Double> rates = new HashMap<>();
    for (RecipeFlow row : rows) {
      if (row.ratePerUnit() != null) {
        rates.put(row.material(), row.ratePerUnit());
      }
    }
    return rates;
  }

  private Map<String, Double> changed(List<Case.Scale> scales) {
    Map<String, Double> base = rates();
    Map<String, Double> rates = new HashMap<>(base);
    Map<String, Double> free = new TreeMap<>();
    for (Case.Scale scale : scales) {
      double gain = base.get(scale.material()) * (scale.factor() - 1);
      double ratio = 0;
      if (scale.givesWay() != null && base.getOrDefault(scale.givesWay(), 0.0) > 0) {
        ratio = mass(scale.material()) / mass(scale.givesWay());
        if (Double.isNaN(ratio) || Double.isInfinite(ratio)) {
          ratio = 0;
        }
      }
      if (ratio > 0) {
        gain = Math.min(gain, rates.get(scale.givesWay()) / ratio);
        rates.merge(scale.givesWay(), -gain * ratio, Double::sum);
      } else if (gain > 0) {
        free.put(scale.material(), gain);
      }
      rates.merge(scale.material(), gain, Double::sum);
    }
    keepMass(rates, free);
    rates.replaceAll((material, rate) -> Math.rint(rate * PLACES) / PLACES);
    return rates;
  }

  /** Takes back gains that no output gave way for, as far as more mass would come out than in. */
  private void keepMass(Map<String, Double> rates, Map<String, Double> gains) {
    double gained = 0;
    for (Map.Entry<String, Double> gain : gains.entrySet()) {
      gained += gain.getValue() * mass(gain.getKey());
    }
    double excess = rates.keySet().stream().sorted().mapToDouble(m -> rates.get(m) * mass(m)).sum();
    excess -= blendedMass();
    if (excess > NOISE && gained > 0) {
      double takenBack = Math.min(1, excess / gained);
      gains.forEach((material, gain) -> rates.merge(material, -gain * takenBack, Double::sum));
    }
  }

  /** Least mass of one unit of the blended part, in kg; 0 when nothing is blended. */
  private double blendedMass() {
    return rows.stream()
        .filter(row -> row.ratePerUnit() == null)
        .mapToDouble(row -> mass(row.material()))
        .min()
        .orElse(0);
  }

  private List<Flow> flows(Map<String, Double> rates) {
    RecipeFlow reference = reference(rows);
    List<Flow> flows = new ArrayList<>();
    Map<String, Double> outputs = new HashMap<>();
    Map<String, Double> usual = new HashMap<>();
    for (RecipeFlow row : sortedByMaterial()) {
      if (row.ratePerUnit() != null && row.ratePerUnit() > 0) {
        String graded = grades.getOrDefault(row.material(), row.material());
        outputs.merge(graded, rates.get(row.material()), Double::sum);
        usual.merge(graded, row.ratePerUnit() * mass(row.material()), Double::sum);
      } else if (row.ratePerUnit() != null && !row.equals(reference)) {
        flows.add(Flow.fixed(row.material(), row.ratePerUnit()));
      }
    }
    if (reference != null) {
      flows.add(0, Flow.fixed(reference.material(), -1));
    }
    for (RecipeFlow row : sortedByMaterial()) {
      if (row.ratePerUnit() == null) {
        double least = row.leastShare() == null ? 0 : row.leastShare();
        double most = row.mostShare() == null ? 1 : row.mostShare();
        flows.add(new Flow(row.material(), 0, true, least, most));
      }
    }
    // The order of an ordinary period holds in every period.
    outputs.keySet().stream()
        .sorted(
            Comparator.comparingDouble((String m) -> -usual.get(m))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(material -> flows.add(Flow.fixed(material, outputs.get(material))));
    return List.copyOf(flows);
  }

  private List<RecipeFlow> sortedByMaterial() {
    return rows.stream().sorted(Comparator.comparing(RecipeFlow::material)).toList();
  }

  private double mass(String material) {
    Double mass = materials.get(material).massKgPerUnit();
    return mass == null ? 0 : mass;
  }
}
