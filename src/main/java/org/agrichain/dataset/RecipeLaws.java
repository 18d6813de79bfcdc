package org.agrichain.dataset;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.agrichain.domain.Grade;
import org.agrichain.domain.Recipe;
import org.agrichain.domain.RecipeFlow;

/** Every recipe takes one reference input, or blends ingredients, and gives something else. */
final class RecipeLaws {
  private final Evidence evidence;
  private final Map<String, List<RecipeFlow>> flows;

  private RecipeLaws(Evidence evidence) {
    this.evidence = evidence;
    this.flows = flows(evidence);
  }

  static void check(Evidence evidence) {
    if (evidence.sound("recipes", "recipe_flows")) {
      RecipeLaws laws = new RecipeLaws(evidence);
      evidence.dataset().recipes().forEach(laws::recipe);
    }
  }

  /** Flows of each recipe. */
  static Map<String, List<RecipeFlow>> flows(Evidence evidence) {
    return evidence.dataset().recipeFlows().stream()
        .collect(
            Collectors.groupingBy(RecipeFlow::recipe, LinkedHashMap::new, Collectors.toList()));
  }

  /** True for an ingredient of a blend. */
  static boolean ingredient(RecipeFlow flow) {
    return flow.ratePerUnit() == null;
  }

  /** True for the reference input. */
  static boolean reference(RecipeFlow flow) {
    return flow.ratePerUnit() != null && flow.ratePerUnit() == -1;
  }

  private void recipe(Recipe recipe) {
    List<RecipeFlow> own = flows.getOrDefault(recipe.recipe(), List.of());
    if (own.isEmpty()) {
      evidence.add(Fault.RECIPE_WITHOUT_FLOWS, recipe, "recipe", recipe.recipe(), "", "");
      return;
    }
    own.forEach(this::rate);
    references(recipe, own);
    if (own.stream().noneMatch(f -> !ingredient(f) && f.ratePerUnit() > 0)) {
      String hint = Messages.text("hint.output-sign");
      evidence.add(Fault.RECIPE_WITHOUT_OUTPUT, recipe, "recipe", recipe.recipe(), "", hint);
    }
    if (evidence.sound("grades")) {
      gradedInput(own);
    }
  }

  private void rate(RecipeFlow flow) {
    boolean share = flow.leastShare() != null || flow.mostShare() != null;
    if (ingredient(flow)) {
      return;
    }
    if (share) {
      evidence.add(
          Fault.FLOW_RATE_AND_SHARE,
          flow,
          "rate_per_unit",
          Numbers.plain(flow.ratePerUnit()),
          "",
          "");
    }
    if (flow.ratePerUnit() == 0) {
      evidence.add(Fault.FLOW_ZERO_RATE, flow, "rate_per_unit", "0", "", "");
    }
  }

  private void references(Recipe recipe, List<RecipeFlow> own) {
    List<RecipeFlow> references = own.stream().filter(RecipeLaws::reference).toList();
    if (own.stream().anyMatch(RecipeLaws::ingredient)) {
      references.forEach(
          flow ->
              evidence.add(
                  Fault.BLEND_WITH_REFERENCE,
                  flow,
                  "rate_per_unit",
                  flow.material(),
                  "",
                  Messages.text("hint.blend-reference")));
    } else if (references.size() != 1) {
      evidence.add(
          Fault.RECIPE_REFERENCE,
          references.isEmpty() ? own.get(0) : references.get(1),
          "rate_per_unit",
          String.valueOf(references.size()),
          "1",
          Messages.text("hint.reference", recipe.recipe()));
    }
  }

  /** An output that is graded into an input would be taken and given at once. */
  private void gradedInput(List<RecipeFlow> own) {
    Set<String> inputs = new HashSet<>();
    own.stream()
        .filter(f -> ingredient(f) || f.ratePerUnit() < 0)
        .forEach(f -> inputs.add(f.material()));
    for (RecipeFlow flow : own) {
      if (ingredient(flow) || flow.ratePerUnit() <= 0) {
        continue;
      }
      for (Grade grade : evidence.dataset().grades()) {
        if (grade.ungradedMaterial().equals(flow.material())
            && inputs.contains(grade.gradedMaterial())) {
          String value = grade.gradedMaterial();
          evidence.add(
              Fault.RECIPE_GIVES_WHAT_IT_TAKES, flow, "material", value, flow.material(), "");
        }
      }
    }
  }
}
