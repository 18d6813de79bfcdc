package org.agrichain.dataset;

/** What one row of a scenario says or does. */
enum Action {
  /** Title in English. */
  TITLE,
  /** Title in Chinese. */
  TITLE_ZH,
  /** Where the scenario comes from. */
  SOURCE,
  /** Other scenarios that come first. */
  BUILDS_ON,
  /** Another value in a column of every matching row. */
  SET,
  /** A column of every matching row times a factor. */
  SCALE,
  /** A column of every matching row plus an amount. */
  SHIFT,
  /** A new row. */
  ADD,
  /** Every matching row once more, with other values. */
  COPY,
  /** Matching rows go. */
  REMOVE;

  /** True for a row that says something about the scenario itself. */
  boolean isHead() {
    return ordinal() <= BUILDS_ON.ordinal();
  }
}
