package org.agrichain.accounts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.agrichain.domain.Dataset;

/** Names of the groups of each level, of materials and raw groups, in English or Chinese. */
public final class AccountNames {
  private final boolean chinese;
  private final IndicatorText text;
  private final Map<String, String> regions = new HashMap<>();
  private final Map<String, String> sites = new HashMap<>();
  private final Map<String, String> lines = new HashMap<>();
  private final Map<String, String> stages = new HashMap<>();
  private final Map<String, String> actors = new HashMap<>();
  private final Map<String, String> materials = new HashMap<>();

  /** Names of a dataset in the language of a locale: Chinese, else English. */
  public AccountNames(Dataset dataset, Locale locale) {
    chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    dataset.regions().forEach(r -> regions.put(r.region(), one(r.name(), r.nameZh())));
    dataset.sites().forEach(s -> sites.put(s.site(), one(s.name(), s.nameZh())));
    dataset.lines().forEach(l -> lines.put(l.line(), one(l.name(), l.nameZh())));
    dataset.stages().forEach(s -> stages.put(s.stage(), one(s.name(), s.nameZh())));
    dataset.actors().forEach(a -> actors.put(a.actor(), one(a.name(), a.nameZh())));
    text = new IndicatorText(locale, actors.get(Actors.HERDER));
    dataset.materials().forEach(m -> materials.put(m.material(), one(m.name(), m.nameZh())));
    dataset
        .rawGroups()
        .forEach(g -> materials.putIfAbsent(g.rawGroup(), one(g.name(), g.nameZh())));
  }

  private String one(String name, String nameZh) {
    return chinese && nameZh != null && !nameZh.isEmpty() ? nameZh : name;
  }

  /** Texts of indicators in the same language. */
  public IndicatorText text() {
    return text;
  }

  /** Name of a group of a level. */
  public String group(Level level, String key) {
    return switch (level) {
      case CHAIN -> text.word("level", "chain");
      case REGION -> region(key);
      case SITE -> sites.getOrDefault(key, key);
      case LINE -> lines.containsKey(key) ? lines.get(key) + " " + key : key;
      case STAGE -> stages.getOrDefault(key, text.word("stage", key));
      case ACTOR -> actor(key);
      case REGION_ACTOR -> {
        int slash = key.indexOf('/');
        yield region(key.substring(0, slash)) + " / " + actor(key.substring(slash + 1));
      }
    };
  }

  private String region(String key) {
    return key.isEmpty() ? text.word("level", "outside") : regions.getOrDefault(key, key);
  }

  private String actor(String key) {
    return actors.getOrDefault(key, text.word("actor", key));
  }

  /** Name of a material or a raw group. */
  public String material(String id) {
    return materials.getOrDefault(id, id);
  }

  /** Name of what an indicator is about; empty for the whole chain. */
  public String subject(Indicator indicator) {
    String id = indicator.subject();
    if (id.isEmpty() || materials.containsKey(id)) {
      return material(id);
    }
    String activity = text.word("activity", id);
    return activity.equals(id) ? actor(id) : activity;
  }
}
