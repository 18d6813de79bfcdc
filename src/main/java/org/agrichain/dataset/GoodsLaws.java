package org.agrichain.dataset;

import java.util.HashSet;
import java.util.Set;
import org.agrichain.domain.ClosingStock;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Material;
import org.agrichain.domain.RecipeFlow;

/** What is used comes from somewhere, and what is made goes somewhere. */
final class GoodsLaws {
  private final Evidence evidence;
  private final Set<String> sources = new HashSet<>();
  private final Set<String> uses = new HashSet<>();
  private final Set<String> outlets = new HashSet<>();

  private GoodsLaws(Evidence evidence) {
    this.evidence = evidence;
  }

  static void check(Evidence evidence) {
    if (evidence.sound(
        "materials",
        "supplies",
        "purchases",
        "opening_stocks",
        "closing_stocks",
        "recipes",
        "recipe_flows",
        "grades",
        "gi_names",
        "sales",
        "contracts")) {
      GoodsLaws laws = new GoodsLaws(evidence);
      laws.collect();
      laws.report();
    }
  }

  private void collect() {
    Dataset data = evidence.dataset();
    data.supplies().forEach(row -> sources.add(row.material()));
    data.purchases().forEach(row -> sources.add(row.material()));
    data.openingStocks().forEach(row -> sources.add(row.material()));
    for (RecipeFlow flow : data.recipeFlows()) {
      double rate = flow.ratePerUnit() == null ? -1 : flow.ratePerUnit();
      if (rate != 0) {
        (rate > 0 ? sources : uses).add(flow.material());
      }
    }
    data.grades().forEach(row -> sources.add(row.gradedMaterial()));
    data.grades().forEach(row -> outlets.add(row.ungradedMaterial()));
    data.giNames().forEach(row -> sources.add(row.genericMaterial()));
    data.giNames().forEach(row -> outlets.add(row.material()));
    data.sales().forEach(row -> uses.add(row.material()));
    data.contracts().forEach(row -> uses.add(row.material()));
    for (ClosingStock stock : data.closingStocks()) {
      outlets.add(stock.material());
    }
  }

  private void report() {
    for (Material material : evidence.dataset().materials()) {
      String id = material.material();
      boolean leaves =
          uses.contains(id)
              || outlets.contains(id)
              || material.discardCostYuanPerUnit() != null
              || material.storageClass() != null;
      if (uses.contains(id) && !sources.contains(id)) {
        String hint = Messages.text("hint.no-source");
        evidence.add(Fault.MATERIAL_WITHOUT_SOURCE, material, "material", id, "", hint);
      } else if (sources.contains(id) && !leaves) {
        String hint = Messages.text("hint.no-use");
        evidence.add(Fault.MATERIAL_WITHOUT_USE, material, "material", id, "", hint);
      }
    }
  }
}
