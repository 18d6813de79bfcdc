package org.agrichain.rules.facts;

/**
 * A material that might be kept at a site from one period to the next.
 *
 * @param site site
 * @param material material
 * @param storageClass class of store
 */
public record Store(String site, String material, String storageClass) implements Candidate {
  @Override
  public String subject() {
    return material + " in store at " + site;
  }
}
