package org.agrichain.network;

/** Which candidate lines are built, and what is paid for them: both follow from the modes. */
public final class Built {
  private Built() {}

  /** Ends, in column values, what is built beyond the modes that are on, and its subsidies. */
  public static void unbuild(Network network, double[] x) {
    if (network.whole.candidates().length == 0) {
      return;
    }
    for (WholeDecisions.Candidate candidate : network.whole.candidates()) {
      x[candidate.column()] = Math.min(x[candidate.column()], on(network, candidate, x));
    }
    double[] most = grants(network, x);
    for (int j = 0; j < x.length; j++) {
      x[j] = network.columnKind[j] == ColumnKind.GRANT ? Math.min(x[j], most[j]) : x[j];
    }
  }

  /** Sets, in column values, what is built for the modes that are on, and its subsidies. */
  static void follow(Network network, double[] x) {
    for (WholeDecisions.Candidate candidate : network.whole.candidates()) {
      x[candidate.column()] = on(network, candidate, x);
    }
    double[] most = grants(network, x);
    for (int j = 0; j < x.length; j++) {
      x[j] = network.columnKind[j] == ColumnKind.GRANT ? most[j] : x[j];
    }
  }

  /** Sets, in published units, what is built and the subsidies for it. */
  static void settle(Network network, double[] units) {
    for (WholeDecisions.Candidate candidate : network.whole.candidates()) {
      units[candidate.column()] = Math.rint(on(network, candidate, units));
    }
    double[] most = grants(network, units);
    for (int j = 0; j < units.length; j++) {
      if (network.columnKind[j] == ColumnKind.GRANT) {
        units[j] = most[j] * network.unitsPerColumnUnit[j];
      }
    }
  }

  private static double on(Network network, WholeDecisions.Candidate candidate, double[] x) {
    double most = 0;
    for (int l : candidate.lines()) {
      double sum = 0;
      for (int mode : network.whole.lines()[l].modeColumns()) {
        sum += x[mode];
      }
      most = Math.max(most, sum);
    }
    return most;
  }

  /** Most that each subsidy pays for what is built, in column units. */
  private static double[] grants(Network network, double[] x) {
    double[] most = new double[network.columns];
    if (network.whole.candidates().length == 0) {
      return most;
    }
    double[] paid = new double[network.rows];
    for (int j = 0; j < network.columns; j++) {
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        int row = network.entryRow[k];
        if (network.columnKind[j] == ColumnKind.BUILD && network.rowKind[row] == RowKind.GRANT) {
          paid[row] -= network.entryValue[k] * x[j];
        } else if (network.columnKind[j] == ColumnKind.GRANT) {
          most[j] = Math.min(paid[row], network.upper[j]);
        }
      }
    }
    return most;
  }
}
