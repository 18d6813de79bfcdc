package org.agrichain.explain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.agrichain.domain.Dataset;

/** Names of identifiers in both languages. */
public final class Names {
  private final Map<String, String[]> names = new HashMap<>();

  /** Names of a dataset; an identifier used in several tables has the name of the first. */
  public Names(Dataset dataset) {
    dataset.recipes().forEach(each -> put(each.recipe(), each.name(), each.nameZh()));
    dataset.materials().forEach(each -> put(each.material(), each.name(), each.nameZh()));
    dataset.sites().forEach(each -> put(each.site(), each.name(), each.nameZh()));
    dataset.lines().forEach(each -> put(each.line(), each.name(), each.nameZh()));
    dataset
        .transportClasses()
        .forEach(each -> put(each.transportClass(), each.name(), each.nameZh()));
    dataset.limits().forEach(each -> put(each.limit(), each.name(), each.nameZh()));
    dataset.policies().forEach(each -> put(each.policy(), each.name(), each.nameZh()));
    dataset
        .conversionFloors()
        .forEach(each -> put(each.conversionFloor(), each.name(), each.nameZh()));
  }

  private void put(String id, String name, String nameZh) {
    names.putIfAbsent(id, new String[] {name, nameZh});
  }

  /** Name in a language with the identifier behind it; the identifier alone when it has none. */
  public String of(String id, Locale locale) {
    String[] both = names.get(id);
    if (both == null) {
      return id;
    }
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    String name = chinese && both[1] != null && !both[1].isEmpty() ? both[1] : both[0];
    return name == null || name.isEmpty() || name.equals(id) ? id : name + " (" + id + ")";
  }
}
