package org.agrichain.explain;

import java.util.List;

/**
 * What holds a plan back, by what one more unit in every month is worth.
 *
 * @param valueYuan value of the best flows for the plan's whole decisions
 * @param periods months of the plan
 * @param bottlenecks kind by kind, for hours, tonnes and heads cannot be compared; the dearest of
 *     each kind first
 */
public record BottleneckAnswer(double valueYuan, int periods, List<Bottleneck> bottlenecks) {

  /** What is scarce. */
  public enum Kind {
    /** Hours of a line. */
    LINE,
    /** What a market takes at a price. */
    MARKET,
    /** Raw lots, of which the plan takes all there are. */
    SUPPLY,
    /** What can be bought. */
    PURCHASE,
    /** Room in a store. */
    STORE,
    /** How long goods keep: stock that a rule on shelf life forbids. */
    SHELF_LIFE,
    /** A limit of the dataset: a policy, a quota, a water right. */
    LIMIT,
    /** What a policy pays at most, to a claimant or in all: a thousand yuan more. */
    POLICY_CAP,
    /** A least processing conversion rate: a hundredth less of what is offered. */
    CONVERSION,
    /** A promised delivery: one unit less of it. */
    CONTRACT
  }

  /**
   * One bottleneck. "One more" is one more unit in each of its months; whole decisions are as in
   * the plan unless said otherwise.
   *
   * @param kind kind
   * @param subject line, material, supply's material, storage class, limit, policy, floor or
   *     contract
   * @param site plant, market or origin; empty when none
   * @param tier tier of a market; 0 otherwise
   * @param unit unit: hour, t, head, thousand-yuan, percent, the limit's own
   * @param rules rules behind it; empty when none
   * @param months what one more unit is worth in each month in which it is worth anything
   * @param yuanPerMonth what one more unit is worth per month of the plan: the sum of the months,
   *     divided by the months of the plan
   * @param yuan what one more unit in each month is worth over the plan
   * @param gainYuan what the plan gains by one more, solved again; at most {@code yuan}; null when
   *     one more is impossible
   * @param lossYuan what it loses by one less, solved again; at least {@code yuan}; null when one
   *     less is impossible
   * @param holdsDown units in each month by which it may shrink at this worth
   * @param holdsUp units in each month by which it may grow at this worth; null when no end was
   *     found
   * @param freeYuan gain by one more when every whole decision is free and divisible; null when
   *     impossible
   */
  public record Bottleneck(
      Kind kind,
      String subject,
      String site,
      int tier,
      String unit,
      List<String> rules,
      List<Month> months,
      double yuanPerMonth,
      double yuan,
      Double gainYuan,
      Double lossYuan,
      double holdsDown,
      Double holdsUp,
      Double freeYuan) {}

  /** Worth of one more unit in one month; month 0 is the whole plan. */
  public record Month(int period, double yuan) {}
}
