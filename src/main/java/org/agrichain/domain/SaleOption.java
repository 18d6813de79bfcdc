package org.agrichain.domain;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * A product that may be sold at a market, through all its tiers and contracts there.
 *
 * @param market market
 * @param material product
 * @param periods periods in which it is allowed
 * @param priceFactors what the prices of its tiers and contracts are multiplied by, by period; 1
 *     where none is given
 * @param reason rules and facts
 */
public record SaleOption(
    String market,
    String material,
    SortedSet<Integer> periods,
    SortedMap<Integer, Double> priceFactors,
    Reason reason) {

  /** An option at the prices of its tiers and contracts. */
  public SaleOption(String market, String material, SortedSet<Integer> periods, Reason reason) {
    this(market, material, periods, Collections.emptySortedMap(), reason);
  }

  /** Price paid in a period for what costs {@code yuan} by its tier or contract, in yuan/unit. */
  public double price(double yuan, int period) {
    Double factor = priceFactors.get(period);
    // To a hundredth of a fen, so that a factor leaves no noise in published prices.
    return factor == null ? yuan : Math.rint(yuan * factor * 1e4) / 1e4;
  }
}
