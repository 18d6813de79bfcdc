package org.agrichain.rules.facts;

/**
 * Lots of one supply that might go to a plant after a delay.
 *
 * @param supply supply
 * @param site plant
 * @param delay whole periods the lots wait at the origin
 * @param arrival period of arrival
 * @param origin origin
 * @param material material under which the lots enter
 * @param transportClass class of transport
 * @param km road distance
 * @param hours time on the road
 */
public record Intake(
    String supply,
    String site,
    int delay,
    int arrival,
    String origin,
    String material,
    String transportClass,
    double km,
    double hours)
    implements Candidate {
  @Override
  public String subject() {
    return "supply " + supply + " -> " + site + ", delay " + delay;
  }
}
