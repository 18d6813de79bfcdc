package org.agrichain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.agrichain.domain.Objective;
import org.agrichain.plan.SmallChain;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The model file says the same as the network, so that any other solver can confirm a plan. */
class MpsWriterTest {
  @TempDir Path folder;

  @BeforeAll
  static void load() {
    Loader.loadNativeLibraries();
  }

  @Test
  void anotherSolverFindsTheSameOptimumInTheFile() throws IOException {
    // SCIP stops within a ten-thousandth of its bound.
    for (long seed = 1; seed <= 5; seed++) {
      RandomChain chain = new RandomChain(seed);
      Network network = Network.of(chain.dataset, chain.options, Objective.VALUE_ADDED);
      assertThat(optimumOfFile(network))
          .as("seed %d", seed)
          .isCloseTo(optimum(network), within(0.3));
    }
  }

  @Test
  void limitsOnThePlantsOfASupplyAreInTheFile() throws IOException {
    Network network = Network.of(SmallChain.dataset(), SmallChain.options(), Objective.VALUE_ADDED);
    List<String> lines = Files.readAllLines(written(network));
    assertThat(lines)
        .contains(
            " L MAX_PLANTS_ewes-1",
            "    RHS MAX_PLANTS_ewes-1 1.0",
            "    LOTS_ewes-1_works_1 OPEN_MOST_ewes-1_works 1.0",
            "    OPEN_ewes-1_works OPEN_LEAST_ewes-1_works -2.0",
            " UP BOUND OPEN_ewes-1_works 1.0",
            " UP BOUND MODE_kill_2_1 1.0");
    assertThat(lines).last().isEqualTo("ENDATA");
  }

  @Test
  void everyNameIsUniqueAndWithoutBlanks() throws IOException {
    RandomChain chain = new RandomChain(7);
    Network network = Network.of(chain.dataset, chain.options, Objective.VALUE_ADDED);
    List<String> lines = Files.readAllLines(written(network));
    List<String> rows =
        lines.subList(lines.indexOf("ROWS") + 1, lines.indexOf("COLUMNS")).stream()
            .map(line -> line.strip().split(" ")[1])
            .toList();
    assertThat(rows).doesNotHaveDuplicates().hasSize(network.rows + 1);
    List<String> bounds =
        lines.stream()
            .filter(line -> line.startsWith(" UP"))
            .map(line -> line.split(" ")[3])
            .toList();
    assertThat(bounds).doesNotHaveDuplicates().hasSize(network.columns);
  }

  private Path written(Network network) throws IOException {
    Path file = folder.resolve("model.mps");
    MpsWriter.write(network, file);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
    return file;
  }

  private double optimumOfFile(Network network) throws IOException {
    ModelBuilder model = new ModelBuilder();
    assertThat(model.importFromMpsString(Files.readString(written(network)))).isTrue();
    ModelSolver solver = new ModelSolver("SCIP");
    assertThat(solver.solve(model)).isEqualTo(SolveStatus.OPTIMAL);
    return solver.getObjectiveValue();
  }

  /** Optimum with whole decisions, read from the arrays. */
  private static double optimum(Network network) {
    MPSolver solver = MPSolver.createSolver("SCIP");
    MPConstraint[] rows = new MPConstraint[network.rows];
    for (int i = 0; i < rows.length; i++) {
      double least = network.rowLower[i] == -Double.MAX_VALUE ? -1e30 : network.rowLower[i];
      double most = network.rowUpper[i] == Double.MAX_VALUE ? 1e30 : network.rowUpper[i];
      rows[i] = solver.makeConstraint(least, most);
    }
    for (int j = 0; j < network.columns; j++) {
      boolean whole =
          network.columnKind[j] == ColumnKind.LOTS
              || network.columnKind[j] == ColumnKind.MODE
              || network.columnKind[j] == ColumnKind.CAMPAIGN;
      MPVariable variable = solver.makeVar(network.lower[j], network.upper[j], whole, "x" + j);
      solver.objective().setCoefficient(variable, network.objective[j]);
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        rows[network.entryRow[k]].setCoefficient(variable, network.entryValue[k]);
      }
    }
    solver.objective().setOffset(network.constant);
    solver.objective().setMaximization();
    assertThat(solver.solve()).isEqualTo(MPSolver.ResultStatus.OPTIMAL);
    double value = solver.objective().value();
    solver.delete();
    return value;
  }
}
