package org.agrichain.rules.facts;

/**
 * The material under which lots of a supply enter any plant.
 *
 * @param supply supply
 * @param origin origin
 * @param material material under which they enter
 * @param transportClass class of transport of the lots
 */
public record Entry(String supply, String origin, String material, String transportClass) {}
