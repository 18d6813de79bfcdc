package org.agrichain.report.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.dataset.Lang;
import org.agrichain.domain.Dataset;

/** Names of identifiers in one language; an identifier without a name stands for itself. */
final class Labels {
  private final Phrases phrases;
  private final Map<String, String> sites = new HashMap<>();
  private final Map<String, String> materials = new HashMap<>();
  private final Map<String, String> recipes = new HashMap<>();
  private final Map<String, String> lines = new HashMap<>();
  private final Map<String, String> lineTypes = new HashMap<>();
  private final Map<String, String> regions = new HashMap<>();
  private final Map<String, String> laws = new HashMap<>();
  private final Map<String, String> rawGroups = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();
  private final Map<String, String> stages = new HashMap<>();
  private final Map<String, String> actors = new HashMap<>();
  private final Map<Integer, String> periods = new HashMap<>();

  private final String title;

  Labels(Dataset dataset, Phrases phrases) {
    this.phrases = phrases;
    title = pick(dataset.header().name(), dataset.header().nameZh());
    learn(dataset);
  }

  /** Also knows what only another dataset names, such as a line that a scenario adds. */
  void learn(Dataset dataset) {
    dataset.sites().forEach(s -> sites.putIfAbsent(s.site(), pick(s.name(), s.nameZh())));
    dataset
        .materials()
        .forEach(m -> materials.putIfAbsent(m.material(), pick(m.name(), m.nameZh())));
    dataset.recipes().forEach(r -> recipes.putIfAbsent(r.recipe(), pick(r.name(), r.nameZh())));
    dataset.lines().forEach(l -> lines.putIfAbsent(l.line(), pick(l.name(), l.nameZh())));
    // Lines of a type differ by numbers and remarks: the shortest name says what they are.
    dataset.lines().forEach(l -> lineTypes.merge(l.lineType(), line(l.line()), Labels::shorter));
    dataset.regions().forEach(r -> regions.putIfAbsent(r.region(), pick(r.name(), r.nameZh())));
    dataset
        .rawGroups()
        .forEach(g -> rawGroups.putIfAbsent(g.rawGroup(), pick(g.name(), g.nameZh())));
    dataset
        .productGroups()
        .forEach(g -> groups.putIfAbsent(g.productGroup(), pick(g.name(), g.nameZh())));
    dataset.stages().forEach(s -> stages.putIfAbsent(s.stage(), pick(s.name(), s.nameZh())));
    dataset.actors().forEach(a -> actors.putIfAbsent(a.actor(), pick(a.name(), a.nameZh())));
    dataset.policies().forEach(p -> laws.putIfAbsent(p.policy(), pick(p.name(), p.nameZh())));
    dataset
        .conversionFloors()
        .forEach(f -> laws.putIfAbsent(f.conversionFloor(), pick(f.name(), f.nameZh())));
    dataset
        .interestSubsidies()
        .forEach(s -> laws.putIfAbsent(s.interestSubsidy(), pick(s.name(), s.nameZh())));
    dataset.periods().forEach(p -> periods.putIfAbsent(p.period(), p.label()));
  }

  /** The name in the language of the page. */
  String pick(String name, String nameZh) {
    return phrases.lang() == Lang.ZH && nameZh != null && !nameZh.isEmpty() ? nameZh : name;
  }

  /** Name of the dataset. */
  String title() {
    return title;
  }

  String site(String id) {
    return sites.getOrDefault(id, id);
  }

  String material(String id) {
    return materials.getOrDefault(id, id);
  }

  String recipe(String id) {
    return recipes.getOrDefault(id, id);
  }

  /** Name of a line; lines of two plants may share one. */
  String line(String id) {
    return lines.getOrDefault(id, id);
  }

  /** What lines of a type are called. */
  String lineType(String id) {
    return lineTypes.getOrDefault(id, plain(id));
  }

  private static String shorter(String one, String other) {
    return other.length() < one.length() ? other : one;
  }

  String region(String id) {
    return id == null ? phrases.say("word.outside") : regions.getOrDefault(id, id);
  }

  String rawGroup(String id) {
    return id == null ? phrases.say("word.other") : rawGroups.getOrDefault(id, id);
  }

  /** Name of a group of products, else the identifier. */
  String productGroup(String id) {
    return groups.getOrDefault(id, plain(id));
  }

  /** Name of a stage: the dataset's, else the program's own, else the identifier. */
  String stage(String id) {
    return named(stages, "stage.", id);
  }

  /** Name of an actor: the dataset's, else the program's own, else the identifier. */
  String actor(String id) {
    return named(actors, "actor.", id);
  }

  private String named(Map<String, String> names, String family, String id) {
    String own = phrases.find(family + id);
    return names.getOrDefault(id, own == null ? plain(id) : own);
  }

  String period(int period) {
    return periods.getOrDefault(period, String.valueOf(period));
  }

  /** What a cell of a published column means: the name, where the identifier has one. */
  Object cell(String column, Object value) {
    if (!(value instanceof String id)) {
      return column.endsWith("period") && value instanceof Integer period ? period(period) : value;
    }
    if (id.isEmpty()) {
      return null;
    }
    return switch (column) {
      case "site", "plant", "origin", "market", "from_site", "to_site" -> site(id);
      case "material", "enters_as" -> material(id);
      case "product" -> subject(id);
      case "policy" -> laws.getOrDefault(id, id);
      case "recipe" -> recipe(id);
      case "line" -> line(id);
      case "stage" -> stage(id);
      case "account" -> phrases.name("account", id);
      case "direction" -> phrases.name("direction", id);
      case "kind" -> phrases.name("kind", id);
      default -> id;
    };
  }

  /** What money is booked under: a material, a law, a line, a raw group, or a type of lines. */
  private String subject(String id) {
    for (Map<String, String> names :
        List.of(materials, laws, lineTypes, lines, rawGroups, groups)) {
      if (names.containsKey(id)) {
        return names.get(id);
      }
    }
    return stage(id);
  }

  private static String plain(String id) {
    return id.replace('-', ' ');
  }
}
