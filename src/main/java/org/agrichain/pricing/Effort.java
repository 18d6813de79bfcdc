package org.agrichain.pricing;

/**
 * How long an exact solve may take: by the clock, or by counted nodes so that it repeats.
 *
 * @param seconds wall time, null when nodes count
 * @param nodes branch-and-bound nodes, null when the clock counts
 */
public record Effort(Double seconds, Integer nodes) {
  /** Limited by the clock. */
  public static Effort ofSeconds(double seconds) {
    return new Effort(seconds, null);
  }

  /** Limited by nodes; equal input gives equal answers. */
  public static Effort ofNodes(int nodes) {
    return new Effort(null, nodes);
  }
}
