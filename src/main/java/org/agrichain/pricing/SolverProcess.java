package org.agrichain.pricing;

import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelBuilderHelper;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/**
 * The inside of a process of its own in which an exact solver works on a whole model; started by
 * {@link SolverApart}. It marks when the solver starts, lets it tell its log, and leaves an answer.
 */
public final class SolverProcess {
  /** File made when the model is loaded and the time of the solver begins. */
  static final String STARTED = "started";

  static final String MODEL = "model.bin";
  static final String ANSWER = "answer.bin";
  static final String INCUMBENTS = "incumbents.txt";

  private SolverProcess() {}

  /**
   * Solves the model in a folder and ends.
   *
   * @param args folder, which is the working folder too; engine, seconds, threads, seed
   */
  public static void main(String[] args) throws IOException {
    endWithWhoStartedThis(System.in);
    Path folder = Path.of(args[0]);
    ExactEngine engine = ExactEngine.valueOf(args[1]);
    long millis = Math.max(1, Math.round(1000 * Double.parseDouble(args[2])));
    int threads = Integer.parseInt(args[3]);
    long seed = Math.floorMod(Long.parseLong(args[4]), 1_000_000L);
    Natives.load();
    ModelBuilder model = loaded(ExactModel.read(folder.resolve(MODEL)), engine);
    ModelSolver solver = new ModelSolver(engine.nativeName());
    if (!solver.solverIsSupported()) {
      throw new IllegalStateException("no solver " + engine.id());
    }
    solver.setTimeLimit(Duration.ofMillis(millis));
    solver.setSolverSpecificParameters(engine.parameters(threads, seed, Path.of(INCUMBENTS)));
    solver.enableOutput(true);
    Files.createFile(folder.resolve(STARTED));
    SolveStatus status = solver.solve(model);
    leave(folder, solver, model, status);
    // The native libraries may crash while they are taken down; the answer is safe by now.
    Runtime.getRuntime().halt(0);
  }

  private static void leave(Path folder, ModelSolver solver, ModelBuilder model, SolveStatus status)
      throws IOException {
    boolean solved = solver.hasResponse() && solver.hasSolution();
    double[] x = new double[solved ? model.numVariables() : 0];
    for (int j = 0; j < x.length; j++) {
      x[j] = solver.getValue(model.varFromIndex(j));
    }
    Path part = folder.resolve(ANSWER + ".part");
    try (DataOutputStream to = new DataOutputStream(Files.newOutputStream(part))) {
      to.writeUTF(status.toString());
      ExactModel.write(to, x);
    }
    Files.move(part, folder.resolve(ANSWER), StandardCopyOption.ATOMIC_MOVE);
  }

  private static ModelBuilder loaded(ExactModel from, ExactEngine engine) {
    ModelBuilder model = new ModelBuilder();
    ModelBuilderHelper to = model.getHelper();
    for (int i = 0; i < from.rows(); i++) {
      int row = to.addLinearConstraint();
      to.setConstraintLowerBound(row, from.rowLower()[i]);
      to.setConstraintUpperBound(row, from.rowUpper()[i]);
    }
    for (int j = 0; j < from.columns(); j++) {
      int column = to.addVar();
      to.setVarLowerBound(column, from.lower()[j]);
      to.setVarUpperBound(column, from.upper()[j]);
      to.setVarIntegrality(column, from.whole()[j]);
      to.setVarObjectiveCoefficient(column, from.objective()[j]);
      for (int k = from.start()[j]; k < from.start()[j + 1]; k++) {
        to.addConstraintTerm(from.row()[k], column, from.value()[k]);
      }
      // Flows of a plan do not fall on the whole numbers in which CP-SAT counts.
      boolean exact = engine.provesOfTheModelItself() || from.whole()[j];
      if (from.hint() != null && exact) {
        to.addHint(column, from.hint()[j]);
      }
    }
    to.setMaximize(true);
    to.setObjectiveOffset(from.constant());
    return model;
  }

  /** Ends this process when the one that started it is gone. */
  private static void endWithWhoStartedThis(InputStream pipe) {
    Thread watch =
        new Thread(
            () -> {
              try {
                while (pipe.read() >= 0) {
                  // Nothing is ever said; only the end counts.
                }
              } catch (IOException gone) {
                // The pipe broke: the same.
              }
              Runtime.getRuntime().halt(1);
            },
            "parent");
    watch.setDaemon(true);
    watch.start();
  }
}
