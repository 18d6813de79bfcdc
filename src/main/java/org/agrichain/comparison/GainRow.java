package org.agrichain.comparison;

import java.math.BigDecimal;

/**
 * Who gains and who loses, gains.csv: largest change first within each kind.
 *
 * @param scenario scenario
 * @param by kind of the winner or loser: product, region, site, stage, actor, surplus (of an
 *     actor), treasury
 * @param who product, region, place, stage or actor; empty outside every region
 * @param measure what is counted
 * @param baseYuan amount in the base
 * @param yuan amount under the scenario
 * @param deltaYuan yuan - base; positive for a winner
 * @param outcome winner, loser or same
 */
public record GainRow(
    String scenario,
    String by,
    String who,
    String measure,
    BigDecimal baseYuan,
    BigDecimal yuan,
    BigDecimal deltaYuan,
    String outcome) {}
