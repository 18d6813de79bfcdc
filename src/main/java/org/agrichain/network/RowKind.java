package org.agrichain.network;

/** What a row of the network says. */
public enum RowKind {
  /** Balance of a material at a place in a period. */
  BALANCE,
  /** Lots of a supply taken at most as many as there are (just as many when they must be taken). */
  LOTS,
  /** A line is in at most one mode. */
  ONE_MODE,
  /** Hours used at most those of the mode. */
  LINE_HOURS,
  /** Hours used at least the least use of the mode. */
  LINE_LEAST,
  /** A campaign that is off runs nothing. */
  CAMPAIGN_MOST,
  /** A campaign that is on runs at least its least batch. */
  CAMPAIGN_LEAST,
  /** Ingredients of a blend sum to its blended part. */
  BLEND_SUM,
  /** Share of an ingredient, or property of a blend, within its limit. */
  BLEND_LIMIT,
  /** Stock of a storage class at a site within its capacity. */
  STORE_CAPACITY,
  /** Closing stock of the last period as wanted. */
  CLOSING,
  /** Stock not older than its shelf life. */
  SHELF_LIFE,
  /** Delivered and not delivered make what is due. */
  CONTRACT,
  /** Lots arriving at a plant within its receiving slots. */
  RECEIVING_SLOTS,
  /** Lots promised between an origin and a plant. */
  CONTRACTED_LOTS,
  /** A candidate line runs only when it is built, and is built only when it runs. */
  BUILT,
  /** An interest subsidy is at most what the scheme pays for what is built. */
  GRANT,
  /** Units counted under a policy are at most those of the activities. */
  COUNTED,
  /** The units of a claimant lie in at most one run of tiers. */
  ONE_TIER,
  /** Units are counted under a run of tiers only when it is chosen. */
  TIER_MOST,
  /** A run of tiers is chosen only for as many units as reach it. */
  TIER_LEAST,
  /** A subsidy is at most, a tax at least, the line of a tier. */
  PAYMENT,
  /** Payments of a claimant or a policy within their cap. */
  PAYMENT_CAP,
  /** Raw lots that plants take are at least the share of a conversion floor. */
  CONVERSION,
  /** A limit of the dataset. */
  LIMIT
}
