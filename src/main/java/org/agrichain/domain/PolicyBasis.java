package org.agrichain.domain;

/** What the rate of a tier holds for. */
public enum PolicyBasis {
  /** The units within the tier. */
  INCREMENT,
  /** Every extra unit, once the tier is reached. */
  WHOLE
}
