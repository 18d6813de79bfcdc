package org.agrichain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.dataset.Reading;
import org.agrichain.domain.Objective;
import org.agrichain.network.Network;
import org.agrichain.rules.RuleBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Exact solvers in processes of their own, on a dataset worked out with a pencil. */
class SolverApartTest {
  private static final double BEST = 301.5572;
  private static Network network;

  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
  private final SolverApart.Listener listener =
      new SolverApart.Listener() {
        @Override
        public void starts() {
          heard.add("starts");
        }

        @Override
        public void seen(Double value, Double bound) {
          heard.add(value + " " + bound);
        }
      };

  @BeforeAll
  static void prepare() {
    Reading reading = DatasetReader.read(Path.of("datasets/lamb-tail-tiny"));
    network =
        Network.of(
            reading.dataset(), RuleBook.shipped().derive(reading.dataset()), Objective.VALUE_ADDED);
  }

  @ParameterizedTest
  @EnumSource
  void everySolverFindsTheBestPlanAndTellsOfIt(ExactEngine engine) {
    SolverApart.Result result = new SolverApart(engine, 2).solve(network, null, 20, 1, listener);

    assertThat(result.failure()).isNull();
    assertThat(network.value(result.answer().x())).isBetween(BEST - 1e-3, BEST + 1e-3);
    assertThat(result.answer().infeasible()).isFalse();
    assertThat(result.answer().bound()).isGreaterThanOrEqualTo(BEST);
    assertThat(heard).hasSizeGreaterThan(1).first().isEqualTo("starts");
  }

  @ParameterizedTest
  @EnumSource(names = "HIGHS", mode = EnumSource.Mode.EXCLUDE)
  void aHintIsTakenAndDoesNoHarm(ExactEngine engine) {
    double[] known = new WholeModel(network, null).solve(Effort.ofSeconds(20), 1).x();

    SolverApart.Result result = new SolverApart(engine, 2).solve(network, known, 20, 1, listener);

    assertThat(result.failure()).isNull();
    assertThat(network.value(result.answer().x())).isBetween(BEST - 1e-3, BEST + 1e-3);
  }

  @Test
  void aHintThatWouldKillTheSolverIsRefused() {
    SolverApart highs = new SolverApart(ExactEngine.HIGHS, 2);

    assertThatThrownBy(() -> highs.solve(network, new double[network.columns], 1, 1, listener))
        .hasMessageContaining("highs");
  }

  @Test
  void whatDoesNotStopIsKilledAndWhatItToldIsKept() {
    SolverApart.Result result = bad("hangs").solve(network, null, 0.2, 1, listener);

    assertThat(result.failure()).contains("highs", "killed");
    assertThat(result.answer().x()).isNull();
    assertThat(result.answer().bound()).isBetween(400.25, 400.26);
    assertThat(heard).hasSize(3).first().isEqualTo("starts");
  }

  @Test
  void aCrashIsToldWithItsExitCodeAndLastWords() {
    SolverApart.Result result = bad("crashes").solve(network, null, 5, 1, listener);

    assertThat(result.failure()).contains("highs", "134", "about to go wrong");
    assertThat(result.answer().x()).isNull();
  }

  private static SolverApart bad(String how) {
    return new SolverApart(
        ExactEngine.HIGHS,
        2,
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            BadSolver.class.getName(),
            how),
        0.3);
  }
}
