package org.agrichain.benchmark.outside;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.ActivityKind;
import org.agrichain.domain.BlendLimit;
import org.agrichain.domain.ClosingKind;
import org.agrichain.domain.ClosingStock;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.LimitSpan;
import org.agrichain.domain.OpeningStock;
import org.agrichain.domain.Purchase;
import org.agrichain.domain.Recipe;
import org.agrichain.domain.RecipeFlow;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.SiteKind;
import org.agrichain.domain.Storage;
import org.agrichain.domain.SubjectKind;
import org.agrichain.domain.Trait;

/**
 * Buying, storing, refining and blending over some months (Williams' food manufacture). Each raw
 * material is refined on a line of its own, so that using it is a decision: at least so much when
 * it is used, at most so many in a month, one only together with another.
 *
 * @param number which of the parameter files holds, 1 or 2
 */
record Blending(int number) implements Restatement {
  private static final String WORKS = "works";
  private static final String CUSTOMER = "customer";
  private static final String PRODUCT = "product";
  private static final String BLEND = "blend";
  private static final String HARDNESS = "hardness";

  @Override
  public Dataset of(Path folder, String instance) throws IOException {
    Path home = folder.resolve("food_manufacture");
    Spreadsheet materials = Spreadsheet.of(home.resolve("oils.csv"));
    Spreadsheet prices = Spreadsheet.of(home.resolve("oil_purchase_price.csv"));
    Json one = Json.of(home.resolve("parameters_1.json"));
    Tables tables = new Tables(instance);
    int months = prices.rows().size();
    tables.periods(months, 1);
    tables.site(WORKS, SiteKind.PLANT);
    tables.site(CUSTOMER, SiteKind.MARKET);
    tables.distance(WORKS, CUSTOMER, 0);
    tables.goods(PRODUCT).hauled().add();
    tables.add(new Recipe(BLEND, BLEND, null, BLEND, "work", 1, 0, 0, 0));
    tables.flow(BLEND, PRODUCT, 1);
    tables.add(
        new BlendLimit(
            BLEND,
            HARDNESS,
            one.number("product_hardness_min"),
            one.number("product_hardness_max")));
    Map<String, Double> capacity = one.numbers("refining_capacity_t_per_month");
    double most = capacity.values().stream().mapToDouble(each -> each).sum();
    double price = one.number("product_price_per_t") * YUAN / Tables.TONNE;
    tables.add(new SaleTier(CUSTOMER, PRODUCT, 1, price, most * Tables.TONNE, null));
    tables.line(BLEND + "-line", WORKS, BLEND, most * Tables.TONNE, 1);
    capacity.forEach(
        (kind, tonnes) -> tables.atMost(kind, tonnes * Tables.TONNE, LimitSpan.PERIOD, 1, months));
    Json two = number == 1 ? null : Json.of(home.resolve("parameters_" + number + ".json"));
    double least = two == null ? 0 : two.number("min_use_if_used_t_per_month");
    for (Map<String, String> row : materials.rows()) {
      String raw = row.get("oil");
      String kind = row.get("category");
      double room = capacity.get(kind);
      addMaterial(tables, materials, row, one.number("storage_cost_per_t_month"));
      tables.goods(refined(raw)).add();
      tables.add(
          new Trait(
              SubjectKind.MATERIAL,
              refined(raw),
              HARDNESS,
              String.valueOf(materials.needed(row, HARDNESS))));
      tables.add(new RecipeFlow(BLEND, refined(raw), null, 0.0, 1.0));
      tables.recipe(refine(raw), refine(raw), raw);
      tables.flow(refine(raw), refined(raw), 1);
      tables.line(line(raw), WORKS, refine(raw), room * Tables.TONNE, 1, least / room, 0);
      tables.term(kind, ActivityKind.PROCESS, refine(raw), null, 1);
      for (int t = 1; t <= months; t++) {
        double yuan = prices.needed(prices.rows().get(t - 1), raw) * YUAN / Tables.TONNE;
        tables.add(new Purchase(raw + "-" + t, raw, WORKS, t, yuan, null));
      }
    }
    if (two != null) {
      addConditions(tables, two, materials.rows().stream().map(row -> row.get("oil")).toList());
    }
    return tables.dataset();
  }

  private static void addMaterial(
      Tables tables, Spreadsheet sheet, Map<String, String> row, double yuanPerTonne)
      throws IOException {
    String raw = row.get("oil");
    tables.goods(raw).stored().add();
    tables.add(new Storage(WORKS, raw, sheet.needed(row, "max_stock_t"), yuanPerTonne * YUAN));
    double first = sheet.needed(row, "initial_stock_t") * Tables.TONNE;
    double last = sheet.needed(row, "final_stock_t") * Tables.TONNE;
    tables.add(new OpeningStock(WORKS, raw, first, 0));
    tables.add(new ClosingStock(WORKS, raw, ClosingKind.EXACT, last, 0));
  }

  /** At most so many are used in a month; who uses the one uses the other too. */
  private static void addConditions(Tables tables, Json two, List<String> all) throws IOException {
    tables.atMost("kinds", two.number("max_oils_per_month"), LimitSpan.PERIOD, 1, Tables.LAST);
    all.forEach(raw -> tables.term("kinds", ActivityKind.LINE_ON, null, line(raw), 1));
    for (JsonNode each : two.list("implications_same_month")) {
      String limit = each.get("if_used").asText() + "-needs-" + each.get("then_used").asText();
      tables.atMost(limit, 0, LimitSpan.PERIOD, 1, Tables.LAST);
      tables.term(limit, ActivityKind.LINE_ON, null, line(each.get("if_used").asText()), 1);
      tables.term(limit, ActivityKind.LINE_ON, null, line(each.get("then_used").asText()), -1);
    }
  }

  private static String refined(String raw) {
    return raw + "-refined";
  }

  private static String refine(String raw) {
    return "refine-" + raw;
  }

  private static String line(String raw) {
    return "line-" + raw;
  }
}
