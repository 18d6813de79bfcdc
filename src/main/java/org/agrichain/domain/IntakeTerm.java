package org.agrichain.domain;

/**
 * Costs or uses that depend on both the lot and the plant.
 *
 * @param supply supply
 * @param site plant
 * @param account account of the cost
 * @param yuanPerLot cost of one lot there, in yuan
 * @param limit limit that the lot uses there; null when blank
 * @param usePerLot amount of the limit one lot uses
 */
public record IntakeTerm(
    String supply,
    String site,
    Account account,
    double yuanPerLot,
    String limit,
    double usePerLot) {}
