package org.agrichain.domain;

/** Kind of movement ban. */
public enum ZoneKind {
  DISEASE,
  QUARANTINE
}
