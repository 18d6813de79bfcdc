package org.agrichain.domain;

/** Rounding of quantities to multiples of a material's quantum. */
public final class Quantum {
  /** Share of a quantum that counts as noise of floating point, not as material. */
  private static final double NOISE = 1e-6;

  private Quantum() {}

  /** Greatest multiple of the quantum that is not above the quantity. */
  public static double floor(double quantity, double quantum) {
    return snap(Math.floor(quantity / quantum + NOISE), quantum);
  }

  /** Least multiple of the quantum that is not below the quantity. */
  public static double ceil(double quantity, double quantum) {
    return snap(Math.ceil(quantity / quantum - NOISE), quantum);
  }

  /** Nearest multiple of the quantum. */
  public static double nearest(double quantity, double quantum) {
    return snap(Math.rint(quantity / quantum), quantum);
  }

  /** True when the quantity is a multiple of the quantum. */
  public static boolean isMultiple(double quantity, double quantum) {
    return Math.abs(quantity - nearest(quantity, quantum)) <= NOISE * quantum;
  }

  private static double snap(double count, double quantum) {
    // 1/quantum is whole for 0.001, 0.01, 0.1, 1: dividing keeps the decimal digits exact.
    double inverse = Math.rint(1 / quantum);
    return quantum < 1 && Math.abs(inverse * quantum - 1) < 1e-12
        ? count / inverse
        : count * quantum;
  }
}
