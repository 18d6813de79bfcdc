package org.agrichain.generate;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.GiName;
import org.agrichain.domain.Grade;
import org.agrichain.domain.Material;
import org.agrichain.domain.Recipe;
import org.agrichain.domain.RecipeFlow;
import org.agrichain.domain.Supply;

/** Which raw groups everything is made of, and so by how much it grows with them. */
final class Lineage {
  private final Map<String, Double> growth = new TreeMap<>();
  private final Map<String, Set<String>> groups = new HashMap<>();
  private final Map<String, Set<String>> byRecipe = new HashMap<>();
  private final Map<String, Set<String>> byLineType = new HashMap<>();

  Lineage(Dataset data, Size size) {
    Map<String, String> rawGroups = new HashMap<>();
    for (Material material : data.materials()) {
      if (material.rawGroup() != null) {
        rawGroups.put(material.material(), material.rawGroup());
      }
    }
    Map<String, Double> offered = new TreeMap<>();
    for (Supply supply : data.supplies()) {
      String group = rawGroups.get(supply.material());
      if (group != null) {
        offered.merge(group, supply.lots() * supply.unitsPerLot(), Double::sum);
        join(supply.material(), Set.of(group));
      }
    }
    offered.forEach(
        (group, units) ->
            growth.put(
                group,
                size.lots().containsKey(group) ? size.lots().get(group).units() / units : 1));
    follow(data);
  }

  /** Goes down the chain until nothing new is found; cycles such as rework end that way too. */
  private void follow(Dataset data) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (RecipeFlow flow : data.recipeFlows()) {
        Set<String> ofRecipe = byRecipe.computeIfAbsent(flow.recipe(), r -> new TreeSet<>());
        changed |=
            flow.ratePerUnit() == null || flow.ratePerUnit() < 0
                ? ofRecipe.addAll(of(flow.material()))
                : join(flow.material(), ofRecipe);
      }
      for (Grade grade : data.grades()) {
        changed |= join(grade.gradedMaterial(), of(grade.ungradedMaterial()));
      }
      for (GiName name : data.giNames()) {
        changed |= join(name.genericMaterial(), of(name.material()));
      }
    }
    for (Recipe recipe : data.recipes()) {
      byLineType
          .computeIfAbsent(recipe.lineType(), type -> new TreeSet<>())
          .addAll(byRecipe.getOrDefault(recipe.recipe(), Set.of()));
    }
  }

  private Set<String> of(String material) {
    return groups.getOrDefault(material, Set.of());
  }

  private boolean join(String material, Set<String> more) {
    return !more.isEmpty() && groups.computeIfAbsent(material, m -> new TreeSet<>()).addAll(more);
  }

  /** Growth of what is made of several groups is that of the scarcest. */
  private double growth(Set<String> of) {
    return of.stream().mapToDouble(growth::get).min().orElse(overall());
  }

  /** Growth of what is made of nothing raw: the mean of all groups. */
  double overall() {
    return growth.values().stream().mapToDouble(Double::doubleValue).average().orElse(1);
  }

  double material(String material) {
    return growth(of(material));
  }

  double recipe(String recipe) {
    return growth(byRecipe.getOrDefault(recipe, Set.of()));
  }

  double lineType(String lineType) {
    return growth(byLineType.getOrDefault(lineType, Set.of()));
  }
}
