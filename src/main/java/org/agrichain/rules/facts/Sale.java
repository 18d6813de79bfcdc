package org.agrichain.rules.facts;

/**
 * A product that might be sold at a market.
 *
 * @param market market
 * @param material product
 */
public record Sale(String market, String material) implements Candidate {
  @Override
  public String subject() {
    return material + " at " + market;
  }
}
