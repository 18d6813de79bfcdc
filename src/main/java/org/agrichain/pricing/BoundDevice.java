package org.agrichain.pricing;

/** What takes something off the bound of the linear relaxation; each can be left out. */
public enum BoundDevice {
  /** Parts that share nothing but limits are bounded apart, the limits priced out. */
  PARTS,
  /** Large parts are cut into periods, small enough to be branched on. */
  PERIODS,
  /** Cutting planes, as many as gain. */
  SEPARATORS,
  /** Branching after the cuts at the root. */
  BRANCHING,
  /** Branching at the node with the worst bound instead of diving for plans. */
  WORST_FIRST,
  /** All parts are bounded again, for longer, where there is time for that. */
  AGAIN
}
