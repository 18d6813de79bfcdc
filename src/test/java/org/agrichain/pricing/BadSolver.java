package org.agrichain.pricing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stands in for the process of an exact solver, and behaves as none should. */
final class BadSolver {
  private BadSolver() {}

  /**
   * Misbehaves.
   *
   * @param args how, then the arguments of {@link SolverProcess}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Files.createFile(Path.of(args[1], SolverProcess.STARTED));
    System.out.println(
        "         0       0         0   0.00%   500.5           -inf                 inf        0");
    System.out.println(
        " R       0       0         0   0.00%   400.25          175               90.1%        0");
    System.out.println("about to go wrong");
    System.out.flush();
    if (args[0].equals("hangs")) {
      Thread.sleep(600_000);
    }
    Runtime.getRuntime().halt(134);
  }
}
