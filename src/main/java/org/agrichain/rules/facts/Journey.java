package org.agrichain.rules.facts;

/**
 * A road between two sites for one class of transport.
 *
 * @param from from
 * @param to to
 * @param transportClass class of transport
 * @param km road distance
 * @param hours time on the road
 * @param ofLots true when lots leave an origin by it, false for hauls between sites
 */
public record Journey(
    String from, String to, String transportClass, double km, double hours, boolean ofLots)
    implements Candidate {
  @Override
  public String subject() {
    return transportClass + ": " + from + " -> " + to;
  }
}
