package org.agrichain.domain;

import java.util.SortedSet;

/**
 * A material that may be hauled from one site to another within a period.
 *
 * @param fromSite from
 * @param toSite to
 * @param material material
 * @param km road distance
 * @param hours hours on the road
 * @param lossFraction share lost on the way, 0..1
 * @param yuanPerUnit freight and loading per unit sent
 * @param periods periods in which it is allowed
 * @param reason rules and facts
 */
public record HaulOption(
    String fromSite,
    String toSite,
    String material,
    double km,
    double hours,
    double lossFraction,
    double yuanPerUnit,
    SortedSet<Integer> periods,
    Reason reason) {}
