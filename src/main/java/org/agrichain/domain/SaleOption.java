package org.agrichain.domain;

import java.util.SortedSet;

/**
 * A product that may be sold at a market, through all its tiers and contracts there.
 *
 * @param market market
 * @param material product
 * @param periods periods in which it is allowed
 * @param reason rules and facts
 */
public record SaleOption(
    String market, String material, SortedSet<Integer> periods, Reason reason) {}
