package org.agrichain.domain;

/**
 * What counts in a policy. A blank column means every one.
 *
 * @param policy policy
 * @param term number of the term
 * @param activity kind of activity
 * @param recipe recipe; null when blank
 * @param line line; null when blank
 * @param site site of the activity (destination of an intake or a haul), which claims; null when
 *     blank
 * @param fromSite origin of an intake or a haul; null when blank
 * @param region region of the site; null when blank
 * @param material material (of a process: its reference input); null when blank
 * @param coefficientPerUnit units of the policy that one unit of the activity counts
 */
public record PolicyTerm(
    String policy,
    int term,
    ActivityKind activity,
    String recipe,
    String line,
    String site,
    String fromSite,
    String region,
    String material,
    double coefficientPerUnit) {

  /** The same words as a term of a limit of that name. */
  public LimitTerm asLimitTerm() {
    return new LimitTerm(
        policy, term, activity, recipe, line, site, fromSite, region, material, coefficientPerUnit);
  }
}
