package org.agrichain.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.agrichain.dataset.Nearest;
import org.agrichain.domain.Dataset;
import org.agrichain.explain.Topic.Kind;

/**
 * Finds what a question is about, by identifier or by name in either language: {@code recipe},
 * {@code product @ market}, {@code plant}, {@code from -> to} or {@code material: from -> to}.
 */
final class TopicReader {
  private record Named(Kind kind, String id, String name, String nameZh) {
    boolean isCalled(String text) {
      return text.equalsIgnoreCase(id)
          || name != null && text.equalsIgnoreCase(name.strip())
          || nameZh != null && text.equalsIgnoreCase(nameZh.strip());
    }
  }

  private final List<Named> all = new ArrayList<>();

  TopicReader(Dataset dataset) {
    dataset.recipes().forEach(each -> add(Kind.RECIPE, each.recipe(), each.name(), each.nameZh()));
    dataset
        .materials()
        .forEach(each -> add(Kind.PRODUCT, each.material(), each.name(), each.nameZh()));
    dataset.sites().forEach(each -> add(Kind.SITE, each.site(), each.name(), each.nameZh()));
    dataset.lines().forEach(each -> add(Kind.LINE, each.line(), each.name(), each.nameZh()));
    dataset.supplies().forEach(each -> add(Kind.SUPPLY, each.supply(), null, null));
  }

  private void add(Kind kind, String id, String name, String nameZh) {
    all.add(new Named(kind, id, name, nameZh));
  }

  Topic read(String text) throws UnknownName {
    String plain = text.strip().replace('→', '>').replace('：', ':').replace("->", ">");
    int arrow = plain.indexOf('>');
    if (arrow >= 0) {
      return haul(plain.substring(0, arrow).strip(), plain.substring(arrow + 1).strip());
    }
    int at = plain.lastIndexOf(" @ ");
    if (at >= 0) {
      Named what = find(plain.substring(0, at).strip(), EnumSet.of(Kind.RECIPE, Kind.PRODUCT));
      Named where = find(plain.substring(at + 3).strip(), EnumSet.of(Kind.SITE, Kind.LINE));
      return new Topic(what.kind(), what.id(), "", where.id());
    }
    Named named = find(text.strip(), EnumSet.allOf(Kind.class));
    return new Topic(named.kind(), named.id(), "", "");
  }

  private Topic haul(String left, String right) throws UnknownName {
    String material = "";
    String from = left;
    int colon = left.indexOf(':');
    if (colon >= 0) {
      material = find(left.substring(0, colon).strip(), EnumSet.of(Kind.PRODUCT)).id();
      from = left.substring(colon + 1).strip();
    }
    String start = find(from, EnumSet.of(Kind.SITE)).id();
    return new Topic(Kind.HAUL, material, start, find(right, EnumSet.of(Kind.SITE)).id());
  }

  /** The thing of that name: identifiers go before names, recipes before products before places. */
  private Named find(String name, Set<Kind> kinds) throws UnknownName {
    List<Named> called =
        all.stream().filter(each -> kinds.contains(each.kind()) && each.isCalled(name)).toList();
    for (Named each : called) {
      if (each.id().equals(name)) {
        return each;
      }
    }
    if (called.isEmpty()) {
      throw new UnknownName(name, nearest(name, kinds), false);
    }
    Named first = called.get(0);
    List<String> same =
        called.stream().filter(each -> each.kind() == first.kind()).map(Named::id).toList();
    if (same.size() > 1) {
      throw new UnknownName(name, same, true);
    }
    return first;
  }

  private List<String> nearest(String name, Set<Kind> kinds) {
    TreeSet<String> known = new TreeSet<>();
    for (Named each : all) {
      if (kinds.contains(each.kind())) {
        known.add(each.id());
        known.add(each.name() == null ? each.id() : each.name());
        known.add(each.nameZh() == null ? each.id() : each.nameZh());
      }
    }
    String near = Nearest.of(name, known);
    if (!near.isEmpty()) {
      return List.of(near);
    }
    return known.stream()
        .max(Comparator.comparingInt((String each) -> common(name, each)))
        .filter(each -> common(name, each) > 0)
        .map(List::of)
        .orElse(List.of());
  }

  /** Length of the longest piece of text that both contain. */
  private static int common(String a, String b) {
    int longest = 0;
    for (int i = 0; i < a.length(); i++) {
      while (i + longest < a.length() && b.contains(a.substring(i, i + longest + 1))) {
        longest++;
      }
    }
    return longest;
  }
}
