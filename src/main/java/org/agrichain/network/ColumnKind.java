package org.agrichain.network;

/** What a column of the network decides. */
public enum ColumnKind {
  /** Number of lots of one supply that take one intake option (whole). */
  LOTS,
  /** A line runs in one mode in one period (on or off). */
  MODE,
  /** A campaign runs on a line in one period (on or off). */
  CAMPAIGN,
  /** A candidate line is built: 1 as soon as it runs in any period, so no decision of its own. */
  BUILD,
  /** Interest subsidy that a plant gets for what it builds, in thousand yuan. */
  GRANT,
  /** Units counted under a policy lie in one run of its tiers: on or off. */
  TIER,
  /** Units of a claimant counted under one run of tiers. */
  COUNTED,
  /** What a claimant gets or pays under one run of tiers, in thousand yuan. */
  PAYMENT,
  /** Reference input of a process option in one period. */
  PROCESS,
  /** Amount of one ingredient of a blend in one period. */
  INGREDIENT,
  /** Quantity sent by a haul option in one period. */
  HAUL,
  /** Closing stock of a store option in one period. */
  STORE,
  /** Quantity sold in one tier in one period. */
  SALE,
  /** Quantity delivered to a contract in one period. */
  CONTRACT,
  /** Quantity due to a contract and not delivered. */
  SHORTFALL,
  /** Quantity thrown away. */
  DISCARD,
  /** Quantity bought. */
  PURCHASE,
  /** Breach of a soft limit. */
  BREACH
}
