package org.agrichain.pricing;

/**
 * Answer of one linear programme.
 *
 * @param status what the solver found
 * @param value objective with the network's constant less the price of breaches, in thousand yuan
 * @param x value of every column
 * @param dual worth of one more unit of each row's limit, in thousand yuan per row unit
 * @param breach sum of the artificial breaches of hard rows; 0 when the answer is feasible
 * @param penalty price of the breaches, in thousand yuan
 */
public record LpResult(
    Status status, double value, double[] x, double[] dual, double breach, double penalty) {
  /** What the solver found. */
  public enum Status {
    /** Optimal. */
    OPTIMAL,
    /** Proven to have no feasible point. */
    INFEASIBLE,
    /** Stopped or failed without an answer. */
    UNKNOWN
  }

  /** True for an optimal answer without artificial breaches. */
  public boolean feasible() {
    return status == Status.OPTIMAL && breach <= 1e-7;
  }
}
