package org.agrichain.accounts;

/**
 * Something that comes into a place or goes out of it.
 *
 * @param kind how
 * @param place material at a site
 * @param period period
 * @param units quantity, not negative
 * @param row row of the plan that says so; null for stocks
 */
record Movement(Kind kind, Place place, int period, double units, Object row) {
  /** How goods move. */
  enum Kind {
    OPENING(true),
    TAKEN_IN(true),
    MADE(true),
    HAULED_IN(true),
    BOUGHT(true),
    USED(false),
    HAULED_OUT(false),
    SOLD(false),
    DISCARDED(false),
    CLOSING(false);

    private final boolean in;

    Kind(boolean in) {
      this.in = in;
    }

    /** True for what comes in. */
    boolean in() {
      return in;
    }
  }
}
