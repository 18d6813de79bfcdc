package org.agrichain.rules.facts;

/**
 * A bought material that might be bought for a site.
 *
 * @param purchase row of purchases
 * @param site site
 * @param material material
 */
public record Buy(String purchase, String site, String material) implements Candidate {
  @Override
  public String subject() {
    return "purchase " + purchase + " at " + site;
  }
}
