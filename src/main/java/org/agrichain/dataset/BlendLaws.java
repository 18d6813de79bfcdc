package org.agrichain.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.BlendLimit;
import org.agrichain.domain.RecipeFlow;
import org.agrichain.domain.SubjectKind;
import org.agrichain.domain.Trait;

/** The shares of a blend can be met, and every ingredient has the properties that are limited. */
final class BlendLaws {
  private static final double NOISE = 1e-9;

  private final Evidence evidence;
  private final Map<String, List<RecipeFlow>> flows;
  private final Map<List<String>, Trait> traits = new HashMap<>();

  private BlendLaws(Evidence evidence) {
    this.evidence = evidence;
    this.flows = RecipeLaws.flows(evidence);
    for (Trait trait : evidence.dataset().traits()) {
      if (trait.subjectKind() == SubjectKind.MATERIAL) {
        traits.put(List.of(trait.subject(), trait.trait()), trait);
      }
    }
  }

  static void check(Evidence evidence) {
    if (evidence.sound("recipe_flows", "recipes")) {
      BlendLaws laws = new BlendLaws(evidence);
      laws.flows.values().forEach(laws::shares);
      if (evidence.sound("blend_limits", "traits", "materials")) {
        evidence.dataset().blendLimits().forEach(laws::limit);
      }
    }
  }

  private void shares(List<RecipeFlow> own) {
    List<RecipeFlow> ingredients = own.stream().filter(RecipeLaws::ingredient).toList();
    if (ingredients.isEmpty()) {
      return;
    }
    double least = 0;
    double most = 0;
    for (RecipeFlow flow : ingredients) {
      double low = flow.leastShare() == null ? 0 : flow.leastShare();
      double high = flow.mostShare() == null ? 1 : flow.mostShare();
      least += low;
      most += high;
      if (low > high) {
        evidence.add(
            Fault.LEAST_ABOVE_MOST,
            flow,
            "least_share",
            Numbers.plain(low),
            Numbers.plain(high),
            "");
      }
    }
    RecipeFlow first = ingredients.get(0);
    if (least > 1 + NOISE) {
      evidence.add(Fault.SHARES_IMPOSSIBLE, first, "least_share", Numbers.rounded(least), "1", "");
    } else if (most < 1 - NOISE) {
      evidence.add(Fault.SHARES_IMPOSSIBLE, first, "most_share", Numbers.rounded(most), "1", "");
    }
  }

  private void limit(BlendLimit limit) {
    if (limit.least() != null && limit.most() != null && limit.least() > limit.most()) {
      evidence.add(
          Fault.LEAST_ABOVE_MOST,
          limit,
          "least",
          Numbers.plain(limit.least()),
          Numbers.plain(limit.most()),
          "");
    }
    List<RecipeFlow> ingredients =
        flows.getOrDefault(limit.recipe(), List.of()).stream()
            .filter(RecipeLaws::ingredient)
            .toList();
    if (ingredients.isEmpty()) {
      evidence.add(Fault.BLEND_LIMIT_WITHOUT_BLEND, limit, "recipe", limit.recipe(), "", "");
    }
    for (RecipeFlow flow : ingredients) {
      Trait trait = traits.get(List.of(flow.material(), limit.trait()));
      if (trait == null) {
        evidence.add(Fault.BLEND_TRAIT_MISSING, limit, "trait", limit.trait(), flow.material(), "");
      } else if (!CellReader.isNumber(trait.value())) {
        evidence.add(
            Fault.BLEND_TRAIT_NOT_NUMBER, trait, "value", trait.value(), limit.trait(), "");
      }
    }
  }
}
