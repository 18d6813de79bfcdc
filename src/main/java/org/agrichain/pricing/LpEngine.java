package org.agrichain.pricing;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPSolverParameters.IntegerParam;
import com.google.ortools.linearsolver.MPSolverParameters.LpAlgorithmValues;
import com.google.ortools.linearsolver.MPSolverParameters.PresolveValues;

/** Simplex solvers of different authors; constants are the names the native library knows. */
enum LpEngine {
  /** Quickest up to some ten thousand columns. */
  GLOP {
    @Override
    MPSolver.ResultStatus solve(MPSolver solver, Simplex.Way way) {
      String parameters =
          switch (way) {
            case PRIMAL -> "use_preprocessing: false use_dual_simplex: false";
            case DUAL -> "use_preprocessing: false use_dual_simplex: true";
            case FRESH -> "use_preprocessing: true use_dual_simplex: false";
            case APART -> "";
          };
      if (!parameters.isEmpty()) {
        solver.setSolverSpecificParametersAsString(parameters);
      }
      return solver.solve();
    }

    @Override
    Simplex.Way fromNothing(Simplex.Way asked) {
      return asked;
    }

    @Override
    LpEngine other() {
      return CLP;
    }
  },

  /** Quicker above that, from nothing and, many times over, from a basis. */
  CLP {
    @Override
    MPSolver.ResultStatus solve(MPSolver solver, Simplex.Way way) {
      MPSolverParameters parameters = new MPSolverParameters();
      try {
        if (way != Simplex.Way.APART) {
          boolean dual = way == Simplex.Way.DUAL;
          parameters.setIntegerParam(
              IntegerParam.LP_ALGORITHM,
              (dual ? LpAlgorithmValues.DUAL : LpAlgorithmValues.PRIMAL).swigValue());
          boolean presolved = way == Simplex.Way.FRESH;
          parameters.setIntegerParam(
              IntegerParam.PRESOLVE,
              (presolved ? PresolveValues.PRESOLVE_ON : PresolveValues.PRESOLVE_OFF).swigValue());
        }
        return solver.solve(parameters);
      } finally {
        parameters.delete();
      }
    }

    @Override
    Simplex.Way fromNothing(Simplex.Way asked) {
      return Simplex.Way.DUAL;
    }

    @Override
    LpEngine other() {
      return GLOP;
    }
  };

  /** Columns from which CLP is the quicker of the two (src/docs/decisions/large-programmes.md). */
  private static final int LARGE_COLUMNS = 50_000;

  /** Solves what is loaded by one of the engine's algorithms. */
  abstract MPSolver.ResultStatus solve(MPSolver solver, Simplex.Way way);

  /** The algorithm to begin with where there is no basis yet. */
  abstract Simplex.Way fromNothing(Simplex.Way asked);

  /** Answers what this one could not. */
  abstract LpEngine other();

  /** The engine for a programme of so many columns. */
  static LpEngine of(int columns) {
    return columns < LARGE_COLUMNS ? GLOP : CLP;
  }
}
