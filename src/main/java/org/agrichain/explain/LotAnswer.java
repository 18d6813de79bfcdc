package org.agrichain.explain;

import java.util.List;
import org.agrichain.domain.Reason;

/**
 * Where one lot went, what it earned, and where else it might have gone.
 *
 * @param lot supply and number
 * @param supply supply
 * @param origin origin
 * @param material material at the origin
 * @param unit unit of the material
 * @param units units at the origin
 * @param readyPeriod period in which it is ready
 * @param plant plant that takes it; empty when declined
 * @param entersAs material it enters as; empty when declined
 * @param arrivalPeriod period in which it arrives; 0 when declined
 * @param arrivingUnits units that arrive; 0 when declined
 * @param km road to the plant; 0 when declined
 * @param declinedReason why it was declined; empty when taken
 * @param reason rules and facts that allowed it; null when declined
 * @param steps what happened to its parts, in order
 * @param earnedYuan sum of all steps: what the objective gains on account of this lot
 * @param leftYuan what it would have contributed when left at its origin
 * @param places other places, the best first
 */
public record LotAnswer(
    String lot,
    String supply,
    String origin,
    String material,
    String unit,
    double units,
    int readyPeriod,
    String plant,
    String entersAs,
    int arrivalPeriod,
    double arrivingUnits,
    double km,
    String declinedReason,
    Reason reason,
    List<Step> steps,
    double earnedYuan,
    double leftYuan,
    List<Place> places) {

  /** Kind of a step. */
  public enum Kind {
    /** Farm inputs, price and costs up to the plant gate. */
    RAW,
    /** A process. */
    PROCESS,
    /** Fixed costs of a line that is on, by the hours worked for the lot. */
    LINE,
    /** A haul. */
    HAUL,
    /** Stock at the end of a period. */
    STORE,
    /** A sale in a tier. */
    SALE,
    /** A delivery to a contract. */
    CONTRACT,
    /** Thrown away. */
    DISCARD,
    /** Bought for it. */
    PURCHASE
  }

  /**
   * One thing that happened to a part of the lot.
   *
   * @param kind kind
   * @param period period
   * @param subject recipe, line type or material
   * @param site where
   * @param toSite where a haul goes; empty otherwise
   * @param takes what a process takes of the lot; otherwise what is moved, kept or sold
   * @param gives what a process gives; empty otherwise
   * @param rules rules that allowed it
   * @param yuan what it adds to the objective, minus for a cost
   */
  public record Step(
      Kind kind,
      int period,
      String subject,
      String site,
      String toSite,
      List<Amount> takes,
      List<Amount> gives,
      List<String> rules,
      double yuan) {}

  /** A part of the lot. */
  public record Amount(String material, double units, String unit) {}

  /** How a figure of another place was found. */
  public enum Basis {
    /** This lot moved, every other whole decision as in the plan, flows free. */
    HELD,
    /** As before, and the lines of both plants may run for any part of their modes. */
    LINES_FREE,
    /** Impossible even then. */
    IMPOSSIBLE
  }

  /**
   * Another place for the lot.
   *
   * @param plant plant; empty for leaving it at its origin
   * @param delayPeriods periods it waits first
   * @param arrivalPeriod period in which it would arrive; 0 when left
   * @param limited true when the move breaks a limit on the plants or the least lots of the supply
   * @param basis how the figure was found
   * @param costYuan how much lower the value of the whole plan would be; null when impossible
   * @param estimateYuan the same by the prices of the plan alone
   */
  public record Place(
      String plant,
      int delayPeriods,
      int arrivalPeriod,
      boolean limited,
      Basis basis,
      Double costYuan,
      double estimateYuan) {}
}
