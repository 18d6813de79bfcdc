package org.agrichain.pricing;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import java.util.ArrayList;
import java.util.List;

/** One run of the embedded branch-and-cut solver with its settings. */
final class Scip {
  private final List<String> settings = new ArrayList<>();
  private final MPSolver solver;

  Scip() {
    Natives.load();
    solver = MPSolver.createSolver("SCIP");
    // Otherwise it takes Ctrl-C for itself and the program never hears of it.
    set("misc/catchctrlc = FALSE");
  }

  MPSolver solver() {
    return solver;
  }

  Scip set(String setting) {
    settings.add(setting);
    return this;
  }

  MPSolver.ResultStatus solve(Effort effort, long seed) {
    if (effort.seconds() != null) {
      solver.setTimeLimit(Math.max(1, Math.round(effort.seconds() * 1000)));
    } else {
      set("limits/totalnodes = " + effort.nodes());
    }
    set("randomization/randomseedshift = " + Math.floorMod(seed, 1_000_000));
    String text = String.join("\n", settings);
    if (!solver.setSolverSpecificParametersAsString(text)) {
      throw new IllegalStateException("The exact solver refused its settings: " + text);
    }
    MPSolverParameters parameters = new MPSolverParameters();
    parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 1e-7);
    return solver.solve(parameters);
  }
}
