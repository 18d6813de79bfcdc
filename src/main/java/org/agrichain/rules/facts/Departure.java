package org.agrichain.rules.facts;

/**
 * Lots of a supply that leave after a delay and arrive within the plan.
 *
 * @param supply supply
 * @param delay whole periods waited
 * @param arrival period of arrival
 */
public record Departure(String supply, int delay, int arrival) {}
