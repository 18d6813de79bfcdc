package org.agrichain.domain;

/** Kind of subject a trait speaks of. */
public enum SubjectKind {
  MATERIAL,
  SITE,
  LINE,
  RECIPE,
  SUPPLY,
  REGION
}
