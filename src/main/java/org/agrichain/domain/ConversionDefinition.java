package org.agrichain.domain;

/** What a processing conversion rate is the share of; no official formula was found. */
public enum ConversionDefinition {
  /** Tonnes of raw lots. */
  WEIGHT,
  /** Thousand yuan of raw lots at the prices of the supplies. */
  VALUE
}
