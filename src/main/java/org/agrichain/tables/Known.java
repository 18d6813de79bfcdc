package org.agrichain.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.SubjectKind;

/**
 * What a dataset knows: subjects with their properties and traits, and the words of each column.
 */
final class Known {
  private static final Map<String, SubjectKind> KINDS =
      Map.of(
          "output", SubjectKind.MATERIAL,
          "input", SubjectKind.MATERIAL,
          "animal", SubjectKind.MATERIAL,
          "material", SubjectKind.MATERIAL,
          "graded", SubjectKind.MATERIAL,
          "line", SubjectKind.LINE,
          "plant", SubjectKind.SITE,
          "origin", SubjectKind.SITE,
          "destination", SubjectKind.SITE,
          "market", SubjectKind.SITE);

  private final Map<SubjectKind, SortedMap<String, Map<String, String>>> subjects = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  Known(Dataset dataset) {
    for (SubjectKind kind : SubjectKind.values()) {
      subjects.put(kind, new TreeMap<>());
    }
    dataset
        .materials()
        .forEach(m -> put(SubjectKind.MATERIAL, m.material(), "-group", m.productGroup()));
    dataset.sites().forEach(s -> put(SubjectKind.SITE, s.site(), "-region", s.region()));
    dataset.lines().forEach(l -> put(SubjectKind.LINE, l.line(), "-type", l.lineType()));
    dataset.traits().forEach(t -> put(t.subjectKind(), t.subject(), t.trait(), t.value()));
    dataset.transportClasses().forEach(c -> word("class", c.transportClass()));
    dataset.storages().forEach(s -> word("storage-class", s.storageClass()));
    dataset.certificates().forEach(c -> word("certificate", c.certificate()));
    dataset.recipes().forEach(r -> word("recipe", r.recipe()));
  }

  private void put(SubjectKind kind, String subject, String property, String value) {
    Map<String, String> facts = subjects.get(kind).computeIfAbsent(subject, s -> new HashMap<>());
    if (value != null) {
      facts.put(property, value);
    }
  }

  private void word(String column, String word) {
    if (word != null) {
      words.computeIfAbsent(column, c -> new TreeSet<>()).add(word);
    }
  }

  /** Names of the subjects of a kind of column that meet every condition on them. */
  List<String> meeting(String subject, List<Map.Entry<Field, Condition>> conditions) {
    List<String> found = new ArrayList<>();
    SubjectKind kind = KINDS.get(subject);
    if (kind == null) {
      return found;
    }
    subjects
        .get(kind)
        .forEach(
            (name, facts) -> {
              boolean meets = true;
              for (Map.Entry<Field, Condition> each : conditions) {
                meets &= each.getValue().holds(value(name, facts, each.getKey()));
              }
              if (meets) {
                found.add(name);
              }
            });
    return found;
  }

  private static String value(String name, Map<String, String> facts, Field field) {
    if (field.trait() != null) {
      return facts.get(field.trait());
    }
    int dash = field.name().indexOf('-');
    return dash < 0 ? name : facts.get(field.name().substring(dash));
  }

  /** Subject of a column: {@code output} of {@code output-group}; null when it has none. */
  static String subject(Field field) {
    String name = field.name().replaceFirst("-(group|region|type)$", "");
    return KINDS.containsKey(name) ? name : null;
  }

  /** Words that the dataset uses where a column looks, empty when it could be any. */
  Set<String> words(Field field) {
    String subject = subject(field);
    if (field.name().endsWith("-certificate")) {
      return words.getOrDefault("certificate", Set.of());
    }
    if (subject == null) {
      return words.getOrDefault(field.name(), Set.of());
    }
    Set<String> found = new TreeSet<>();
    subjects
        .get(KINDS.get(subject))
        .forEach(
            (name, facts) -> {
              String value = value(name, facts, field);
              if (value != null) {
                found.add(value);
              }
            });
    return found;
  }

  /** True when every subject the row looks at can be found. */
  boolean canApply(RuleRow row) {
    Map<String, List<Map.Entry<Field, Condition>>> bySubject = new TreeMap<>();
    for (Map.Entry<Field, Condition> each : row.conditions().entrySet()) {
      String subject = subject(each.getKey());
      if (subject != null && !each.getKey().name().endsWith("-certificate")) {
        bySubject.computeIfAbsent(subject, s -> new ArrayList<>()).add(each);
      }
    }
    return bySubject.entrySet().stream()
        .allMatch(each -> !meeting(each.getKey(), each.getValue()).isEmpty());
  }
}
