package org.agrichain.report;

import java.util.HashMap;
import java.util.Map;
import org.agrichain.domain.Dataset;

/** Readable names of identifiers, English and Chinese, by the column in which they stand. */
final class Names {
  private final Map<String, Map<String, String>> byColumn;

  Names(Dataset dataset) {
    Map<String, String> sites = new HashMap<>();
    dataset.sites().forEach(site -> sites.put(site.site(), both(site.name(), site.nameZh())));
    Map<String, String> materials = new HashMap<>();
    dataset.materials().forEach(m -> materials.put(m.material(), both(m.name(), m.nameZh())));
    Map<String, String> recipes = new HashMap<>();
    dataset.recipes().forEach(r -> recipes.put(r.recipe(), both(r.name(), r.nameZh())));
    Map<String, String> lines = new HashMap<>();
    dataset.lines().forEach(line -> lines.put(line.line(), both(line.name(), line.nameZh())));
    Map<String, String> laws = new HashMap<>();
    dataset.policies().forEach(each -> laws.put(each.policy(), both(each.name(), each.nameZh())));
    dataset
        .interestSubsidies()
        .forEach(each -> laws.put(each.interestSubsidy(), both(each.name(), each.nameZh())));
    dataset
        .conversionFloors()
        .forEach(each -> laws.put(each.conversionFloor(), both(each.name(), each.nameZh())));
    Map<String, String> products = new HashMap<>(laws);
    products.putAll(materials);
    byColumn = new HashMap<>();
    for (String column :
        new String[] {"origin", "plant", "site", "market", "from_site", "to_site"}) {
      byColumn.put(column, sites);
    }
    byColumn.put("material", materials);
    byColumn.put("product", products);
    byColumn.put("policy", laws);
    byColumn.put("recipe", recipes);
    byColumn.put("line", lines);
  }

  /** True when a column holds identifiers that have names. */
  boolean knows(String column) {
    return byColumn.containsKey(column);
  }

  /** Name of an identifier in a column; null when it has none. */
  String name(String column, Object id) {
    return byColumn.get(column).get(id);
  }

  private static String both(String name, String nameZh) {
    return nameZh == null || nameZh.isEmpty() ? name : name + " " + nameZh;
  }
}
