package org.agrichain.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Grade;
import org.agrichain.domain.Material;
import org.agrichain.domain.Period;
import org.agrichain.domain.RecipeFlow;
import org.agrichain.domain.SeasonFactor;
import org.agrichain.domain.Unit;
import org.agrichain.domain.YieldSeason;

/** No recipe gives out more mass than it takes in, in any period and any grade. */
final class MassLaws {
  private static final double NOISE = 1e-9;

  private final Evidence evidence;
  private final Map<String, YieldSeason> yields = new HashMap<>();
  private final Map<String, Map<Integer, Double>> factors = new HashMap<>();

  private MassLaws(Evidence evidence) {
    this.evidence = evidence;
    evidence.dataset().yieldSeasons().forEach(y -> yields.put(y.material(), y));
    for (SeasonFactor f : evidence.dataset().seasons()) {
      factors.computeIfAbsent(f.season(), s -> new HashMap<>()).put(f.period(), f.factor());
    }
  }

  static void check(Evidence evidence) {
    if (!evidence.sound("materials")) {
      return;
    }
    MassLaws laws = new MassLaws(evidence);
    evidence.dataset().materials().forEach(laws::unit);
    if (evidence.sound("grades")) {
      evidence.dataset().grades().forEach(laws::grade);
    }
    if (evidence.sound("recipes", "recipe_flows", "yield_seasons", "seasons", "periods")) {
      RecipeLaws.flows(evidence).values().forEach(laws::recipe);
    }
  }

  private void unit(Material material) {
    Double mass = material.massKgPerUnit();
    boolean kilogram = material.unit() == Unit.KG && (mass == null || mass != 1);
    boolean energy = material.unit() == Unit.MWH && mass != null;
    if (kilogram || energy) {
      evidence.add(
          Fault.MASS_OF_UNIT,
          material,
          "mass_kg_per_unit",
          mass == null ? "" : Numbers.plain(mass),
          kilogram ? "1" : Messages.text("limit.blank"),
          "");
    }
  }

  private void grade(Grade grade) {
    Material from = evidence.material(grade.ungradedMaterial());
    Material to = evidence.material(grade.gradedMaterial());
    boolean sameMass =
        from.massKgPerUnit() == null
            ? to.massKgPerUnit() == null
            : from.massKgPerUnit().equals(to.massKgPerUnit());
    if (from.unit() != to.unit() || !sameMass) {
      evidence.add(
          Fault.GRADE_CHANGES_MASS, grade, "graded_material", to.material(), from.material(), "");
    }
  }

  private void recipe(List<RecipeFlow> own) {
    double in = massIn(own);
    if (gains(own, rates(own, null), in, "")) {
      return;
    }
    for (Period period : evidence.dataset().periods()) {
      Map<RecipeFlow, Double> rates = rates(own, period.period());
      for (RecipeFlow flow : own) {
        if (!RecipeLaws.ingredient(flow) && flow.ratePerUnit() > 0 && rates.get(flow) < -NOISE) {
          evidence.add(
              Fault.SEASON_TAKES_TOO_MUCH,
              flow,
              "rate_per_unit",
              Numbers.rounded(rates.get(flow)),
              period.label(),
              "");
          return;
        }
      }
      if (gains(own, rates, in, period.label())) {
        return;
      }
    }
  }

  private boolean gains(
      List<RecipeFlow> own, Map<RecipeFlow, Double> rates, double in, String period) {
    List<RecipeFlow> outputs =
        own.stream().filter(f -> rates.get(f) != null && rates.get(f) > 0).toList();
    double out = outputs.stream().mapToDouble(f -> rates.get(f) * mass(f)).sum();
    if (out <= in * (1 + NOISE) + NOISE) {
      return false;
    }
    RecipeFlow largest =
        outputs.stream().max(Comparator.comparingDouble(f -> rates.get(f) * mass(f))).orElseThrow();
    String value = Numbers.rounded(out) + (period.isEmpty() ? "" : " (" + period + ")");
    String hint =
        Messages.text("hint.largest-output", largest.material(), Numbers.plain(rates.get(largest)));
    evidence.add(Fault.FLOW_MASS_GAIN, largest, "rate_per_unit", value, Numbers.rounded(in), hint);
    return true;
  }

  /** Rates of the fixed flows in a period, null for the ordinary ones. */
  private Map<RecipeFlow, Double> rates(List<RecipeFlow> own, Integer period) {
    Map<RecipeFlow, Double> rates = new HashMap<>();
    own.stream().filter(f -> !RecipeLaws.ingredient(f)).forEach(f -> rates.put(f, f.ratePerUnit()));
    if (period == null) {
      return rates;
    }
    for (RecipeFlow flow : own) {
      YieldSeason season = yields.get(flow.material());
      if (season == null || RecipeLaws.ingredient(flow) || flow.ratePerUnit() <= 0) {
        continue;
      }
      double factor = factors.getOrDefault(season.season(), Map.of()).getOrDefault(period, 1.0);
      double more = flow.ratePerUnit() * (factor - 1);
      rates.merge(flow, more, Double::sum);
      for (RecipeFlow other : own) {
        boolean gives = other.material().equals(season.givesWayMaterial());
        if (gives && !RecipeLaws.ingredient(other) && other.ratePerUnit() > 0 && mass(other) > 0) {
          rates.merge(other, -more * mass(flow) / mass(other), Double::sum);
        }
      }
    }
    return rates;
  }

  private double massIn(List<RecipeFlow> own) {
    double mass = 0;
    List<RecipeFlow> ingredients = new ArrayList<>();
    for (RecipeFlow flow : own) {
      if (RecipeLaws.ingredient(flow)) {
        ingredients.add(flow);
      } else if (flow.ratePerUnit() < 0) {
        mass -= flow.ratePerUnit() * mass(flow);
      }
    }
    return mass + blendMass(ingredients);
  }

  /** Mass of one unit of the lightest blend that the shares allow. */
  private double blendMass(List<RecipeFlow> ingredients) {
    ingredients.sort(Comparator.comparingDouble(this::mass));
    double rest = ingredients.isEmpty() ? 0 : 1;
    double mass = 0;
    for (RecipeFlow flow : ingredients) {
      double least = flow.leastShare() == null ? 0 : flow.leastShare();
      rest -= least;
      mass += least * mass(flow);
    }
    for (RecipeFlow flow : ingredients) {
      double least = flow.leastShare() == null ? 0 : flow.leastShare();
      double most = flow.mostShare() == null ? 1 : flow.mostShare();
      double more = Math.max(0, Math.min(rest, most - least));
      rest -= more;
      mass += more * mass(flow);
    }
    return mass;
  }

  private double mass(RecipeFlow flow) {
    Double mass = evidence.material(flow.material()).massKgPerUnit();
    return mass == null ? 0 : mass;
  }
}
