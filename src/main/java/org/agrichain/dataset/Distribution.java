package org.agrichain.dataset;

/** How the levels of a factor are drawn. */
public enum Distribution {
  /** Every level between least and most alike. */
  UNIFORM,
  /** Rising to the likeliest, falling to the greatest. */
  TRIANGULAR,
  /** Bell with 5 % below least and 5 % above most. */
  NORMAL,
  /** Bell of the logarithm with 5 % below least and 5 % above most. */
  LOGNORMAL
}
