package org.agrichain.rules.facts;

/**
 * A material that might be hauled from one site to another.
 *
 * @param from from
 * @param to to
 * @param material material
 * @param transportClass class of transport
 * @param km road distance
 * @param hours time on the road
 */
public record Haul(
    String from, String to, String material, String transportClass, double km, double hours)
    implements Candidate {
  @Override
  public String subject() {
    return material + ": " + from + " -> " + to;
  }
}
