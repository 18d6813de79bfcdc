package org.agrichain.rules.facts;

/**
 * A material of which lots stand at an origin.
 *
 * @param origin origin
 * @param material material under which they enter a plant
 * @param transportClass class of transport of the lots
 */
public record Offer(String origin, String material, String transportClass) {}
