package org.agrichain.rules.facts;

/**
 * A plant with the equipment for a material but without any allowed process for it.
 *
 * @param site plant
 * @param material material
 */
public record Closure(String site, String material) implements Candidate {
  @Override
  public String subject() {
    return "lots of " + material + " -> " + site;
  }
}
