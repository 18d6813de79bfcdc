package org.agrichain.rules.facts;

import java.util.SortedSet;

/**
 * A journey that is allowed in at least one period.
 *
 * @param from from
 * @param to to
 * @param transportClass class of transport
 * @param km road distance
 * @param hours time on the road
 * @param ofLots true when lots leave an origin by it
 * @param periods periods in which it is allowed
 */
public record Route(
    String from,
    String to,
    String transportClass,
    double km,
    double hours,
    boolean ofLots,
    SortedSet<Integer> periods) {}
