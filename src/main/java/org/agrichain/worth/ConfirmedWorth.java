package org.agrichain.worth;

/**
 * What a rule is worth by full plans, of whole lots and shifts, with it and without it.
 *
 * @param rule name of the rule or row
 * @param relaxedYuan worth by the relaxed plans, in yuan; null when nothing was possible without it
 * @param withYuan value of the plan with it, in yuan; null when none was found
 * @param withoutYuan value of the plan without it; null when none was found
 * @param worthYuan the one less the other; null when either is missing
 * @param leastYuan the least that the worth of best plans can be, by the proven bounds; null when
 *     unknown
 * @param mostYuan the greatest that it can be
 * @param agrees true when the plans differ in the direction in which the relaxed plans do; null
 *     when a plan was not found
 */
public record ConfirmedWorth(
    String rule,
    Double relaxedYuan,
    Double withYuan,
    Double withoutYuan,
    Double worthYuan,
    Double leastYuan,
    Double mostYuan,
    Boolean agrees) {}
