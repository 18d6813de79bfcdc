package org.agrichain.domain;

/** Whose trait calls for a certificate. */
public enum RequirementSubject {
  INPUT,
  OUTPUT,
  RECIPE
}
