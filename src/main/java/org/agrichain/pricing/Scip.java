package org.agrichain.pricing;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the embedded branch-and-cut solver with its settings. */
final class Scip {
  private static final Logger LOG = LoggerFactory.getLogger(Scip.class);

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
    MPSolver.ResultStatus status = solver.solve(parameters);
    if (status == MPSolver.ResultStatus.ABNORMAL || status == MPSolver.ResultStatus.MODEL_INVALID) {
      LOG.warn(
          "The exact solver failed at a programme of {} rows and {} columns: {}",
          solver.numConstraints(),
          solver.numVariables(),
          status);
    }
    return status;
  }
}
