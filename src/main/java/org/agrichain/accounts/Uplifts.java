package org.agrichain.accounts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.agrichain.domain.Grade;
import org.agrichain.domain.RecipeFlow;
import org.agrichain.plan.Plan;

/** Follows every part of every raw material to all that can be made of it. */
final class Uplifts {
  private static final int MOST_STEPS = 8;

  /** Units of a product out of one unit of what it is made of, which is a share of its inputs. */
  private record Step(String product, double units, double own, boolean process) {}

  private record Reached(double units, double own, int steps) {}

  private final Chain chain;
  private final ProductPrices prices;
  private final Map<String, List<Step>> steps = new TreeMap<>();
  private final Map<String, List<RecipeFlow>> recipes = new TreeMap<>();

  /** What each recipe gives in the plan: the grades that the rules allow it. */
  private final Map<String, Set<String>> givenBy = new TreeMap<>();

  private Uplifts(Chain chain, Plan plan, List<Activity> activities) {
    this.chain = chain;
    this.prices = new ProductPrices(chain, plan);
    for (RecipeFlow flow : chain.dataset.recipeFlows()) {
      recipes.computeIfAbsent(flow.recipe(), key -> new ArrayList<>()).add(flow);
    }
    for (Activity each : activities) {
      Set<String> given = givenBy.computeIfAbsent(each.recipe, key -> new TreeSet<>());
      each.made.keySet().forEach(place -> given.add(place.material()));
    }
    recipes.forEach((recipe, flows) -> steps(flows, shares(recipe, activities)));
    for (Grade grade : chain.dataset.grades()) {
      step(grade.ungradedMaterial(), new Step(grade.gradedMaterial(), 1, 1, false));
    }
  }

  /** Rows by raw material and part, the greatest retail, then ex-works value first. */
  static List<Uplift> of(Chain chain, Plan plan, List<Activity> activities) {
    Uplifts uplifts = new Uplifts(chain, plan, activities);
    List<Uplift> rows = new ArrayList<>();
    for (List<RecipeFlow> flows : uplifts.recipes.values()) {
      for (RecipeFlow in : flows) {
        boolean reference = in.ratePerUnit() != null && in.ratePerUnit() == -1;
        if (reference && chain.materials.get(in.material()).rawGroup() != null) {
          for (RecipeFlow out : flows) {
            if (out.ratePerUnit() != null && out.ratePerUnit() > 0) {
              rows.addAll(uplifts.part(in.material(), out));
            }
          }
        }
      }
    }
    rows.sort(
        Comparator.comparing(Uplift::raw)
            .thenComparing(Uplift::part)
            .thenComparing(Uplift::partUnits)
            .thenComparingInt(Uplift::steps)
            .thenComparing(Uplift::product));
    return rows;
  }

  /** Share of each ingredient in what the plan blends. */
  private static Map<String, Double> shares(String recipe, List<Activity> activities) {
    Map<String, Double> units = new TreeMap<>();
    double sum = 0;
    for (Activity each : activities) {
      if (each.recipe.equals(recipe)) {
        each.used.forEach((place, used) -> units.merge(place.material(), used.units, Double::sum));
        sum += each.units;
      }
    }
    double all = sum;
    units.replaceAll((material, amount) -> all > 0 ? amount / all : 0);
    return units;
  }

  private void steps(List<RecipeFlow> flows, Map<String, Double> planned) {
    double all = 0;
    boolean blend = flows.stream().anyMatch(flow -> flow.ratePerUnit() == null);
    for (RecipeFlow in : flows) {
      if (in.ratePerUnit() != null && in.ratePerUnit() < 0) {
        all += chain.mass(in.material(), -in.ratePerUnit());
      }
    }
    for (RecipeFlow in : flows) {
      double taken = taken(in, planned);
      if (taken > 0) {
        double mass = chain.mass(in.material(), taken);
        double whole = all + (blend ? 1 : 0);
        double own = whole > 0 ? Math.min(1, mass / whole) : 1;
        for (RecipeFlow out : flows) {
          if (out.ratePerUnit() != null && out.ratePerUnit() > 0) {
            step(in.material(), new Step(out.material(), out.ratePerUnit() / taken, own, true));
          }
        }
      }
    }
  }

  /**
   * How much of an input one reference unit takes; 0 for what is only added to another input. An
   * ingredient has the share of the plan, without one its least share, without that half its most.
   */
  private static double taken(RecipeFlow in, Map<String, Double> planned) {
    if (in.ratePerUnit() != null) {
      return in.ratePerUnit() == -1 ? 1 : 0;
    }
    double share = planned.getOrDefault(in.material(), 0.0);
    if (share > 0) {
      return share;
    }
    double least = in.leastShare() == null ? 0 : in.leastShare();
    double most = in.mostShare() == null ? 1 : in.mostShare();
    return least > 0 ? least : most / 2;
  }

  private void step(String from, Step step) {
    steps.computeIfAbsent(from, key -> new ArrayList<>()).add(step);
  }

  private List<Uplift> part(String raw, RecipeFlow out) {
    Map<String, Reached> reached = reach(out);
    String rawAs = soldRawAs(reached);
    List<Uplift> rows = new ArrayList<>();
    if (rawAs == null) {
      return rows;
    }
    double units = out.ratePerUnit();
    double rawYuan = units * reached.get(rawAs).units() * prices.exWorks(rawAs);
    for (var each : reached.entrySet()) {
      String product = each.getKey();
      if (prices.isSaleable(product)) {
        double made = units * each.getValue().units();
        Double retail = prices.retail(product);
        rows.add(
            new Uplift(
                raw,
                out.material(),
                units,
                rawAs,
                rawYuan,
                product,
                each.getValue().steps(),
                made,
                each.getValue().own(),
                made * prices.exWorks(product),
                retail == null ? null : Double.valueOf(made * retail),
                prices.isSold(product)));
      }
    }
    return rows;
  }

  /** What a market buys after the fewest processes; of several, what keeps most of the mass. */
  private String soldRawAs(Map<String, Reached> reached) {
    String best = null;
    for (String each : reached.keySet()) {
      if (prices.isSaleable(each) && prices.exWorks(each) > 0) {
        boolean nearer = best == null || reached.get(each).steps() < reached.get(best).steps();
        boolean equal = best != null && reached.get(each).steps() == reached.get(best).steps();
        if (nearer || equal && kept(each, reached) > kept(best, reached)) {
          best = each;
        }
      }
    }
    return best;
  }

  private double kept(String material, Map<String, Reached> reached) {
    return chain.mass(material, reached.get(material).units()) * reached.get(material).own();
  }

  /** Everything that can be made of a part, along the shortest way that gives most. */
  private Map<String, Reached> reach(RecipeFlow out) {
    String part = out.material();
    Set<String> given = givenBy.getOrDefault(out.recipe(), Set.of());
    Map<String, Reached> reached = new TreeMap<>();
    ArrayDeque<String> open = new ArrayDeque<>();
    reached.put(part, new Reached(1, 1, 0));
    open.add(part);
    while (!open.isEmpty()) {
      String from = open.poll();
      Reached here = reached.get(from);
      for (Step step : steps.getOrDefault(from, List.of())) {
        boolean graded = from.equals(part) && !step.process();
        if (graded && !given.isEmpty() && !given.contains(step.product())) {
          continue;
        }
        Reached next =
            new Reached(
                here.units() * step.units(),
                here.own() * step.own(),
                here.steps() + (step.process() ? 1 : 0));
        Reached old = reached.get(step.product());
        boolean better =
            old == null || next.steps() == old.steps() && next.units() > old.units() * (1 + 1e-9);
        if (better && next.steps() <= MOST_STEPS) {
          reached.put(step.product(), next);
          open.add(step.product());
        }
      }
    }
    return reached;
  }
}
