package org.agrichain.clash;

import java.util.List;

/**
 * Why a dataset has no plan, and what would help.
 *
 * @param dataset dataset
 * @param scenario scenario; empty for none
 * @param objective what value is counted by
 * @param status what was found
 * @param complete true when it is proven that there is no further set beside those
 * @param clashes irreducible sets, no two of which share a member
 * @param repairs tried repairs, the one that leaves most value first
 * @param withoutRepair members, as {@code clash.position}, for which no change of them alone
 *     (beside changes outside their set) was found to help
 * @param left number of members that no repair was looked for, because their clash has many alike
 */
public record ClashReport(
    String dataset,
    String scenario,
    String objective,
    Status status,
    boolean complete,
    List<Clash> clashes,
    List<Repair> repairs,
    List<String> withoutRepair,
    int left) {

  /** What was found. */
  public enum Status {
    /** Some figures clash. */
    CLASH,
    /** Everything can hold together: a point with whole decisions was found. */
    NONE,
    /** Divisible decisions can meet everything; of whole ones it is not known. */
    UNKNOWN
  }
}
