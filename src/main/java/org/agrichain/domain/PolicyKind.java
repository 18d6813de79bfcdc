package org.agrichain.domain;

/** Who pays under a policy. */
public enum PolicyKind {
  /** The treasury pays the claimant: a subsidy on production. */
  SUBSIDY,
  /** The claimant pays: a tax on production, a carbon price, a water price. */
  TAX
}
