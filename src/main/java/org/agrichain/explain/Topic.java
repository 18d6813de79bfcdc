package org.agrichain.explain;

/**
 * What a question is about.
 *
 * @param kind kind of thing
 * @param id its identifier; of a haul the material, empty for all
 * @param from where a haul starts; empty otherwise
 * @param at place, market or line it is narrowed to; of a haul its end; empty for everywhere
 */
public record Topic(Kind kind, String id, String from, String at) {
  /** Kind of thing. */
  public enum Kind {
    /** A process. */
    RECIPE,
    /** Anything with a mass or a count. */
    PRODUCT,
    /** A plant, market, origin or store. */
    SITE,
    /** Equipment of a plant. */
    LINE,
    /** Raw lots of one material, origin and month. */
    SUPPLY,
    /** A road between two places. */
    HAUL
  }

  /** True when the topic is not narrowed, or narrowed to one of the given places. */
  boolean isAt(String... places) {
    if (at.isEmpty()) {
      return true;
    }
    for (String place : places) {
      if (at.equals(place)) {
        return true;
      }
    }
    return false;
  }
}
