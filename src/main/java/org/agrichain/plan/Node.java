package org.agrichain.plan;

/** A material at a site in a period. */
record Node(String site, String material, int period) implements Comparable<Node> {

  Node before() {
    return new Node(site, material, period - 1);
  }

  @Override
  public int compareTo(Node other) {
    int order = site.compareTo(other.site);
    order = order != 0 ? order : material.compareTo(other.material);
    return order != 0 ? order : Integer.compare(period, other.period);
  }

  @Override
  public String toString() {
    return site + "/" + material + "/" + period;
  }
}
