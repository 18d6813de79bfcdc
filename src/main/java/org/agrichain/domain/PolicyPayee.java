package org.agrichain.domain;

/** In whose books a payment stands. */
public enum PolicyPayee {
  /** The place that claims. */
  SITE,
  /** The hauliers of its region. */
  HAULIER
}
