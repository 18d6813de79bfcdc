package org.agrichain.domain;

/**
 * What counts in a limit. A blank column means every one.
 *
 * @param limit limit
 * @param term number of the term
 * @param activity kind of activity
 * @param recipe recipe; null when blank
 * @param line line; null when blank
 * @param site site of the activity (destination of an intake or a haul); null when blank
 * @param fromSite origin of an intake or a haul; null when blank
 * @param region region of the site; null when blank
 * @param material material (of a process: its reference input); null when blank
 * @param coefficientPerUnit amount that one unit of the activity counts (of line-on: one period on)
 */
public record LimitTerm(
    String limit,
    int term,
    ActivityKind activity,
    String recipe,
    String line,
    String site,
    String fromSite,
    String region,
    String material,
    double coefficientPerUnit) {}
