package org.agrichain.accounts;

import java.util.Comparator;

/**
 * The smallest unit that has accounts of its own: one stage on one line, the store of a place, an
 * origin, or the hauliers of a region. Fields that do not apply are empty, never null.
 *
 * @param actor who owns it
 * @param region region it lies in; empty outside all
 * @param site place; empty for hauliers and for what belongs to no place
 * @param stage stage of the recipe, {@link Stages#STORE}, {@link Stages#RAW_SUPPLY}, {@link
 *     Stages#HAULAGE} or {@link Stages#LIMIT}
 * @param line line; empty unless a line runs the stage
 */
public record Establishment(String actor, String region, String site, String stage, String line)
    implements Comparable<Establishment> {
  private static final Comparator<Establishment> ORDER =
      Comparator.comparing(Establishment::region)
          .thenComparing(Establishment::site)
          .thenComparing(Establishment::stage)
          .thenComparing(Establishment::line)
          .thenComparing(Establishment::actor);

  @Override
  public int compareTo(Establishment other) {
    return ORDER.compare(this, other);
  }
}
