package org.agrichain.domain;

/**
 * How the rate of an output follows a season.
 *
 * @param material output whose rate is multiplied by the season's factor
 * @param season season
 * @param givesWayMaterial output that gives way so that mass is kept; blank: the process loss does;
 *     null when blank
 */
public record YieldSeason(String material, String season, String givesWayMaterial) {}
