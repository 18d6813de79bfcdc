package org.agrichain.domain;

/** Kind of activity that counts in a limit. */
public enum ActivityKind {
  INTAKE,
  PROCESS,
  HAUL,
  PURCHASE,
  SALE,
  STORE,
  DISCARD,
  LINE_ON
}
