package org.agrichain.domain;

import java.util.Locale;

/** Unit in which a material is counted. */
public enum Unit {
  KG,
  HEAD,
  PIECE,
  L,
  MWH;

  /** The unit as tables and reports write it: {@code kg}, {@code MWh}. */
  public String symbol() {
    return this == MWH ? "MWh" : name().toLowerCase(Locale.ROOT);
  }
}
