package org.agrichain.explain;

import java.util.List;
import org.agrichain.domain.Refusal;

/**
 * Why something is not in a plan, or that it is.
 *
 * @param question as it was asked
 * @param topic what was found under that name
 * @param status what holds
 * @param unit unit of the amount and of the premiums
 * @param amount units of it in the plan
 * @param uses where it is used, the greatest first, at most ten
 * @param refusals what the rules refused of it
 * @param missing materials without which no process of it can run, when unreachable
 * @param figures what would have to change, when it is allowed and unused
 */
public record WhyNotAnswer(
    String question,
    Topic topic,
    Status status,
    String unit,
    double amount,
    List<Activity> uses,
    List<Refusal> refusals,
    List<String> missing,
    List<Figure> figures) {

  /** What holds of the topic. */
  public enum Status {
    /** The plan uses it. */
    USED,
    /** Rules refuse all of it. */
    REFUSED,
    /** No rule proposes or refuses it: there is no line, road or market for it. */
    NOT_OFFERED,
    /** Rules allow it, but what it needs cannot be there. */
    UNREACHABLE,
    /** Rules allow it and the plan does without. */
    UNUSED
  }

  /** What may move when a figure is looked for. */
  public enum Freedom {
    /** Lots, modes and campaigns as in the plan; flows are free. */
    HELD,
    /** The lots that are asked about are free and divisible, all else as in the plan. */
    LOTS_FREE,
    /** Its lines that are off may run for it alone, their hours free of charge. */
    HOURS_FREE,
    /** Its lines that are off may run for it alone, part of a mode for part of its cost. */
    FIXED_COST,
    /** Lots, modes and campaigns as in the plan, but one line on in one period for it alone. */
    WHOLE_SHIFT,
    /** Every whole decision is free and divisible: the relaxed plan. */
    RELAXED
  }

  /** What a change is of. */
  public enum Change {
    /** Price at a market. */
    PRICE,
    /** What the main output fetches at the plant. */
    WORTH,
    /** Cost per unit of reference input. */
    COST,
    /** Output per unit of reference input. */
    YIELD,
    /** Freight per unit sent. */
    FREIGHT,
    /** Costs of getting a unit of the lot to the plant. */
    INTAKE_COST,
    /** Price paid for a bought material. */
    PURCHASE_PRICE
  }

  /**
   * One thing that happens, or would.
   *
   * @param kind recipe, sale, contract, haul, lots or purchase
   * @param id recipe, material or supply
   * @param site place, or market, or where a haul starts
   * @param toSite where a haul or lots go; empty otherwise
   * @param line line; empty otherwise
   * @param period period
   * @param units published units; 0 when it does not happen
   * @param unit unit of them
   */
  public record Activity(
      String kind,
      String id,
      String site,
      String toSite,
      String line,
      int period,
      double units,
      String unit) {}

  /**
   * One way to bring it in, each on its own enough.
   *
   * @param change what changes
   * @param subject recipe, material or supply that has the figure
   * @param site where
   * @param unit unit of the figure
   * @param now figure now
   * @param needed figure at which it enters
   */
  public record Lever(
      Change change, String subject, String site, String unit, double now, double needed) {}

  /**
   * When it would enter, under one freedom.
   *
   * @param freedom what may move
   * @param premiumYuanPerUnit least premium on each unit; null when no premium is enough
   * @param enough true when it enters as figures are: only what is held keeps it out
   * @param first what enters first; null without a premium
   * @param levers the premium as figures of what enters first
   * @param triedYuan distance from the premium at which it was solved again
   * @param past units done at the premium and that much more
   * @param before units done at the premium and that much less
   */
  public record Figure(
      Freedom freedom,
      Double premiumYuanPerUnit,
      boolean enough,
      Activity first,
      List<Lever> levers,
      double triedYuan,
      double past,
      double before) {}
}
