package org.agrichain.domain;

/** Kind of practical limit on whole lots. */
public enum AssignmentLimitKind {
  MAX_PLANTS,
  LEAST_LOTS,
  RECEIVING_SLOTS,
  CONTRACTED_LOTS
}
