package org.agrichain.domain;

/** What is wanted of the stock at the end of the plan. */
public enum ClosingKind {
  LEAST,
  EXACT,
  CYCLIC,
  WORTH
}
