package org.agrichain.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.agrichain.domain.BlendLimit;
import org.agrichain.domain.Contract;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Grade;
import org.agrichain.domain.LimitTerm;
import org.agrichain.domain.Material;
import org.agrichain.domain.Recipe;
import org.agrichain.domain.RecipeCost;
import org.agrichain.domain.RecipeFlow;
import org.agrichain.domain.ResourceActivity;
import org.agrichain.domain.ResourceUse;
import org.agrichain.domain.RetailPrice;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.SubjectKind;
import org.agrichain.domain.Trait;
import org.agrichain.domain.YieldSeason;

/**
 * More sold products: variants of end products, each with a recipe, costs and prices of its own.
 * The variants of a product share its demand.
 */
final class Assortment {
  private static final double COST_SPREAD = 0.04;
  private static final double PRICE_SPREAD = 0.08;

  private final Dataset data;
  private final Draw draw;

  Assortment(Dataset data, Draw draw) {
    this.data = data;
    this.draw = draw;
  }

  /** Sold products of a dataset. */
  static Set<String> sold(Dataset data) {
    Set<String> sold = new TreeSet<>();
    data.sales().forEach(sale -> sold.add(sale.material()));
    for (Contract contract : data.contracts()) {
      sold.add(contract.material());
    }
    return sold;
  }

  /**
   * The dataset with so many sold products.
   *
   * @param products number wanted; the same dataset when it has as many or more
   */
  Dataset of(int products) {
    List<String> ends = ends();
    int missing = products - sold(data).size();
    if (missing <= 0 || ends.isEmpty()) {
      return data;
    }
    Map<String, Integer> variants = new LinkedHashMap<>();
    for (int k = 0; k < missing; k++) {
      variants.merge(ends.get(k % ends.size()), 1, Integer::sum);
    }
    Rows rows = Rows.of(data);
    variants.forEach(
        (product, count) -> {
          for (int number = 2; number <= count + 1; number++) {
            add(rows, product, "-v" + number);
          }
        });
    rows.put(SaleTier.class, sales(variants));
    return rows.dataset();
  }

  /** Products at the end of the chain, in the order in which they get variants. */
  private List<String> ends() {
    Set<String> made = new HashSet<>();
    Set<String> used = new HashSet<>();
    for (RecipeFlow flow : data.recipeFlows()) {
      boolean input = flow.ratePerUnit() == null || flow.ratePerUnit() < 0;
      (input ? used : made).add(flow.material());
    }
    for (Grade grade : data.grades()) {
      used.add(grade.ungradedMaterial());
    }
    Set<String> bought = new HashSet<>();
    data.sales().forEach(sale -> bought.add(sale.material()));
    return bought.stream()
        .filter(material -> made.contains(material) && !used.contains(material))
        .sorted(
            Comparator.<String>comparingDouble(material -> draw.share("variant " + material))
                .thenComparing(material -> material))
        .toList();
  }

  private void add(Rows rows, String product, String suffix) {
    data.materials().stream()
        .filter(material -> material.material().equals(product))
        .forEach(material -> rows.add(Material.class, List.of(variant(material, suffix))));
    rows.add(Trait.class, traits(SubjectKind.MATERIAL, product, suffix));
    rows.add(
        RetailPrice.class,
        data.retailPrices().stream()
            .filter(price -> price.material().equals(product))
            .map(p -> new RetailPrice(product + suffix, p.priceYuanPerUnit(), p.source()))
            .toList());
    rows.add(
        YieldSeason.class,
        data.yieldSeasons().stream()
            .filter(season -> season.material().equals(product))
            .map(s -> new YieldSeason(product + suffix, s.season(), s.givesWayMaterial()))
            .toList());
    for (RecipeFlow flow : data.recipeFlows()) {
      if (flow.material().equals(product)) {
        recipe(rows, flow.recipe(), product, suffix);
      }
    }
  }

  private static Material variant(Material of, String suffix) {
    String tag = suffix.replace("-", " ");
    return new Material(
        of.material() + suffix,
        of.name() + tag,
        of.nameZh() == null ? null : of.nameZh() + tag,
        of.unit(),
        of.quantum(),
        of.massKgPerUnit(),
        of.productGroup(),
        of.rawGroup(),
        of.storageClass(),
        of.transportClass(),
        of.shelfLifeHours(),
        of.discardCostYuanPerUnit());
  }

  private List<Trait> traits(SubjectKind kind, String subject, String suffix) {
    return data.traits().stream()
        .filter(trait -> trait.subjectKind() == kind && trait.subject().equals(subject))
        .map(trait -> new Trait(kind, subject + suffix, trait.trait(), trait.value()))
        .toList();
  }

  private void recipe(Rows rows, String recipe, String product, String suffix) {
    // A recipe that gives several products has a variant for each of them.
    String id = recipe + "-" + product + suffix;
    String added = id.substring(recipe.length());
    double dearer = draw.around("cost " + id, COST_SPREAD);
    for (Recipe of : data.recipes()) {
      if (of.recipe().equals(recipe)) {
        rows.add(Recipe.class, List.of(variant(of, id, suffix)));
      }
    }
    rows.add(
        RecipeFlow.class,
        data.recipeFlows().stream()
            .filter(flow -> flow.recipe().equals(recipe))
            .map(flow -> flow(flow, id, product, suffix))
            .toList());
    rows.add(
        RecipeCost.class,
        data.recipeCosts().stream()
            .filter(cost -> cost.recipe().equals(recipe))
            .map(c -> new RecipeCost(id, c.account(), Rounded.to(c.yuanPerUnit() * dearer, 4)))
            .toList());
    rows.add(
        BlendLimit.class,
        data.blendLimits().stream()
            .filter(limit -> limit.recipe().equals(recipe))
            .map(limit -> new BlendLimit(id, limit.trait(), limit.least(), limit.most()))
            .toList());
    rows.add(Trait.class, traits(SubjectKind.RECIPE, recipe, added));
    rows.add(
        ResourceUse.class,
        data.resourceUses().stream()
            .filter(use -> use.activity() == ResourceActivity.RECIPE)
            .filter(use -> use.subject().equals(recipe))
            .map(
                u -> new ResourceUse(u.activity(), id, u.resource(), u.amountPerUnit(), u.source()))
            .toList());
    limitTerms(rows, recipe, id);
  }

  private static Recipe variant(Recipe of, String id, String suffix) {
    String tag = suffix.replace("-", " ");
    return new Recipe(
        id,
        of.name() + tag,
        of.nameZh() == null ? null : of.nameZh() + tag,
        of.lineType(),
        of.stage(),
        of.lineLoadPerUnit(),
        of.setupHours(),
        of.setupCostYuan(),
        of.leastBatchUnits());
  }

  private static RecipeFlow flow(RecipeFlow of, String recipe, String product, String suffix) {
    String material = of.material().equals(product) ? product + suffix : of.material();
    return new RecipeFlow(recipe, material, of.ratePerUnit(), of.leastShare(), of.mostShare());
  }

  /** The variant counts in the limits its original counts in. */
  private void limitTerms(Rows rows, String recipe, String variant) {
    Map<String, Integer> numbers = new HashMap<>();
    rows.dataset().limitTerms().forEach(t -> numbers.merge(t.limit(), t.term(), Math::max));
    for (LimitTerm term : data.limitTerms()) {
      if (recipe.equals(term.recipe())) {
        rows.add(
            LimitTerm.class,
            List.of(
                new LimitTerm(
                    term.limit(),
                    numbers.merge(term.limit(), 1, Integer::sum),
                    term.activity(),
                    variant,
                    term.line(),
                    term.site(),
                    term.fromSite(),
                    term.region(),
                    term.material(),
                    term.coefficientPerUnit())));
      }
    }
  }

  private List<SaleTier> sales(Map<String, Integer> variants) {
    List<SaleTier> all = new ArrayList<>();
    for (SaleTier sale : data.sales()) {
      int count = variants.getOrDefault(sale.material(), 0);
      for (int number = 1; number <= count + 1; number++) {
        String material = sale.material() + (number == 1 ? "" : "-v" + number);
        double price = number == 1 ? 1 : draw.around("variant price " + material, PRICE_SPREAD);
        all.add(
            new SaleTier(
                sale.market(),
                material,
                sale.tier(),
                Rounded.to(sale.priceYuanPerUnit() * price, 2),
                sale.maxUnitsPerPeriod() / (count + 1),
                sale.season()));
      }
    }
    return all;
  }
}
