package org.agrichain.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agrichain.domain.Site;

/** Which places are copied once more when the number wanted is no multiple of those there are. */
final class Choice {
  private final Draw draw;

  Choice(Draw draw) {
    this.draw = draw;
  }

  /**
   * Chooses places that together can do as much as possible, close to each other.
   *
   * @param from places
   * @param talents what each can do
   * @param near places to be close to, besides those chosen already
   * @param count how many, at most as many as there are
   */
  List<Site> of(List<Site> from, Map<String, Set<String>> talents, List<Site> near, int count) {
    List<Site> chosen = new ArrayList<>();
    List<Site> left = new ArrayList<>(from);
    List<Site> around = new ArrayList<>(near);
    Set<String> done = new HashSet<>();
    while (chosen.size() < count) {
      Site best =
          left.stream()
              .min(
                  Comparator.<Site>comparingLong(site -> -news(site, talents, done))
                      .thenComparingDouble(site -> remoteness(site, around))
                      .thenComparing(Site::site))
              .orElseThrow();
      left.remove(best);
      chosen.add(best);
      around.add(best);
      done.addAll(talents.getOrDefault(best.site(), Set.of()));
    }
    return chosen;
  }

  private static long news(Site site, Map<String, Set<String>> talents, Set<String> done) {
    return talents.getOrDefault(site.site(), Set.of()).stream()
        .filter(talent -> !done.contains(talent))
        .count();
  }

  /** Distance to the nearest, blurred so that seeds choose differently. */
  private double remoteness(Site site, List<Site> around) {
    double nearest = around.stream().mapToDouble(other -> Globe.airKm(site, other)).min().orElse(1);
    return nearest * draw.around("choose " + site.site(), 0.25);
  }
}
