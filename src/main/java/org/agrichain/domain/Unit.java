package org.agrichain.domain;

/** Unit in which a material is counted. */
public enum Unit {
  KG,
  HEAD,
  PIECE,
  L,
  MWH
}
