package org.agrichain.clash;

import java.util.List;

/**
 * Changes that make the whole dataset feasible, found by changing as little as possible and tried
 * by solving the changed dataset.
 *
 * @param clash number of the clash that it was looked for
 * @param member position in that clash of the member that is changed first of all, from 0
 * @param edits changes, that of the member first
 * @param tried {@code plan} when a plan with whole decisions was found for the changed dataset and
 *     valued, {@code feasible} when one was found without asking for value (its dataset is large),
 *     {@code divisible} when only lots, shifts and campaigns as divisible were tried
 * @param valueYuan value by the objective: of the best plan that was found, of the relaxed plan
 *     when not {@code plan}
 * @param costYuan how much less that is than with the best repair
 */
public record Repair(
    int clash, int member, List<Edit> edits, String tried, double valueYuan, double costYuan) {}
