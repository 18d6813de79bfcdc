package org.agrichain.accounts;

/** How the emissions of a joint process are divided among what comes out of it. */
public enum Allocation {
  /** By mass. */
  MASS,
  /** By value at transfer prices. */
  VALUE,
  /** All to the output of the greatest value. */
  MAIN;

  /** Name in files: lower case. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
