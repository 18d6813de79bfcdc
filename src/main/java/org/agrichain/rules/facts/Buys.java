package org.agrichain.rules.facts;

/**
 * A market that may buy a material in some period.
 *
 * @param market market
 * @param material product
 */
public record Buys(String market, String material) {}
