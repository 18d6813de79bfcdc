package org.agrichain.domain;

/** What a resource counts as. */
public enum ResourceKind {
  /** Energy, in MJ. */
  ENERGY,
  /** Water, in m3. */
  WATER,
  /** Work, in full-time jobs of one year. */
  LABOUR,
  /** Greenhouse gases, in kg CO2e. */
  EMISSION
}
