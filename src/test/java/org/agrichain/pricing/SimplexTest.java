package org.agrichain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.agrichain.assignment.PlanSearch;
import org.agrichain.assignment.SearchResult;
import org.agrichain.assignment.SearchSettings;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Objective;
import org.agrichain.network.Network;
import org.agrichain.network.Scaling;
import org.agrichain.pricing.Simplex.Way;
import org.agrichain.rules.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimplexTest {
  /** What a failing algorithm does. */
  enum Failure {
    ABNORMAL,
    GIVES_UP,
    UNBOUNDED,
    BREAKS_A_ROW,
    BREAKS_A_BOUND,
    NO_NUMBER
  }

  /** Fails in some ways and notes all of them. */
  private record Failing(Set<Way> ways, Failure failure, List<Way> tried)
      implements Simplex.Attempt {
    Failing(Set<Way> ways, Failure failure) {
      this(ways, failure, new ArrayList<>());
    }

    @Override
    public ResultStatus run(Way way, LoadedLp lp, double[] x) {
      tried.add(way);
      ResultStatus status = SOLVERS.run(way, lp, x);
      if (!ways.contains(way)) {
        return status;
      }
      switch (failure) {
        case ABNORMAL:
          return ResultStatus.ABNORMAL;
        case GIVES_UP:
          return ResultStatus.NOT_SOLVED;
        case UNBOUNDED:
          return ResultStatus.UNBOUNDED;
        case BREAKS_A_ROW:
          x[1] += 1e-4;
          return status;
        case BREAKS_A_BOUND:
          x[1] = -1e-4;
          return status;
        default:
          x[0] = Double.NaN;
          return status;
      }
    }
  }

  /** Most of 3 a + 2 b with a + b <= 4, a + 3 b <= 6 and a <= 3: 11 at (3, 1), duals 2 and 0. */
  private static Simplex small(Simplex.Attempt attempt) {
    Simplex simplex = new Simplex(true, LpEngine.GLOP, attempt);
    simplex.row(Double.NEGATIVE_INFINITY, 4, 8);
    simplex.row(Double.NEGATIVE_INFINITY, 6, 0.25);
    simplex.column(0, 3, 2);
    simplex.column(0, 10, 0.5);
    simplex.put(0, 0, 1);
    simplex.put(0, 1, 1);
    simplex.put(1, 0, 1);
    simplex.put(1, 1, 3);
    simplex.price(0, 3);
    simplex.price(1, 2);
    return simplex;
  }

  private static void assertSolved(Simplex simplex) {
    assertThat(simplex.objective()).isCloseTo(11, within(1e-9));
    assertThat(simplex.value(0)).isCloseTo(3, within(1e-9));
    assertThat(simplex.value(1)).isCloseTo(1, within(1e-9));
    // At (3, 1) both rows bind: any split of the worth of b is right.
    double b = simplex.dual(0) + 3 * simplex.dual(1);
    assertThat(b).isCloseTo(2, within(1e-9));
  }

  @Test
  void whatWorksAtOnce_isNotCounted() {
    Failing none = new Failing(EnumSet.noneOf(Way.class), Failure.ABNORMAL);
    try (Simplex simplex = small(none)) {
      assertThat(simplex.solve(Way.PRIMAL, null)).isEqualTo(LpResult.Status.OPTIMAL);
      assertSolved(simplex);
      assertThat(none.tried()).containsExactly(Way.PRIMAL);
      assertThat(simplex.troubles()).isEqualTo(LpTroubles.NONE);
    }
  }

  @ParameterizedTest
  @EnumSource(Failure.class)
  void eachFailureGoesToTheNextAlgorithm_andIsCounted(Failure failure) {
    List<Way> ladder = List.of(Way.DUAL, Way.PRIMAL, Way.FRESH, Way.APART);
    for (int failing = 1; failing <= ladder.size(); failing++) {
      Failing some = new Failing(EnumSet.copyOf(ladder.subList(0, failing)), failure);
      try (Simplex simplex = small(some)) {
        LpResult.Status status = simplex.solve(Way.DUAL, null);
        boolean all = failing == ladder.size();
        assertThat(some.tried()).isEqualTo(ladder.subList(0, Math.min(failing + 1, 4)));
        assertThat(simplex.troubles()).isEqualTo(new LpTroubles(failing, all ? 1 : 0));
        assertThat(status).isEqualTo(all ? LpResult.Status.UNKNOWN : LpResult.Status.OPTIMAL);
        if (!all) {
          assertSolved(simplex);
        }
      }
    }
  }

  @Test
  void afterTheOtherProgram_theNextSolveIsAnsweredByTheFirstAgain() {
    Set<Way> failing = EnumSet.of(Way.DUAL, Way.PRIMAL, Way.FRESH);
    Failing some = new Failing(failing, Failure.ABNORMAL);
    try (Simplex simplex = small(some)) {
      simplex.solve(Way.PRIMAL, null);
      assertSolved(simplex);
      failing.clear();
      simplex.limits(0, Double.NEGATIVE_INFINITY, 3.5);
      assertThat(simplex.solve(Way.DUAL, null)).isEqualTo(LpResult.Status.OPTIMAL);
      assertThat(simplex.objective()).isCloseTo(10, within(1e-9));
      assertThat(simplex.dual(0)).isCloseTo(2, within(1e-9));
      assertThat(some.tried()).endsWith(Way.APART, Way.DUAL);
    }
  }

  @Test
  void aFalseClaimThatThereIsNoPoint_isLookedAtAgain_whereItIsDoubted() {
    Simplex.Attempt claims =
        (way, lp, x) ->
            way == Way.DUAL ? ResultStatus.INFEASIBLE : Simplex.Attempt.SOLVERS.run(way, lp, x);
    try (Simplex simplex = small(claims)) {
      assertThat(simplex.solve(Way.DUAL, null)).isEqualTo(LpResult.Status.INFEASIBLE);
      assertThat(simplex.troubles()).isEqualTo(LpTroubles.NONE);
      assertThat(simplex.solve(Way.DUAL, Way.PRIMAL)).isEqualTo(LpResult.Status.OPTIMAL);
      assertSolved(simplex);
      assertThat(simplex.troubles()).isEqualTo(new LpTroubles(1, 0));
    }
  }

  @Test
  void whatHasNoPoint_isSaidByTheOtherProgramToo() {
    Failing some = new Failing(EnumSet.of(Way.DUAL, Way.PRIMAL, Way.FRESH), Failure.ABNORMAL);
    try (Simplex simplex = small(some)) {
      simplex.limits(0, 20, 30);
      assertThat(simplex.solve(Way.DUAL, null)).isEqualTo(LpResult.Status.INFEASIBLE);
      assertThat(simplex.troubles()).isEqualTo(new LpTroubles(3, 0));
    }
  }

  private static Network tiny() {
    Dataset read = DatasetReader.read(Path.of("datasets", "lamb-tail-tiny")).dataset();
    return Network.of(read, RuleBook.shipped().derive(read), Objective.VALUE_ADDED);
  }

  private static SearchResult search(Network network, LpModel lp) {
    SearchSettings settings =
        new SearchSettings(
            null, 2, 0, 1, true, true, true, false, true, true, System::nanoTime, 1, Set.of());
    try (Settlement settlement = new Settlement(network, lp)) {
      return new PlanSearch(network, settings, (phase, value, bound, steps) -> {}, settlement)
          .run();
    }
  }

  private static LpModel failing(Network network, Set<Way> ways) {
    return new LpModel(network, 1, 0, Scaling.none(network), new Failing(ways, Failure.ABNORMAL));
  }

  @Test
  void aPlanIsFound_whenOnlyTheOtherProgramAnswers_andFailuresAreCounted() {
    Network network = tiny();
    double expected = search(network, failing(network, EnumSet.noneOf(Way.class))).best().value();
    LpModel lp = failing(network, EnumSet.of(Way.DUAL, Way.PRIMAL, Way.FRESH));
    SearchResult found = search(network, lp);
    assertThat(found.best().value()).isCloseTo(expected, within(1e-6 * expected));
    assertThat(lp.troubles().failures()).isGreaterThanOrEqualTo(3);
    assertThat(lp.troubles().unanswered()).isZero();
  }

  @Test
  void whereNothingAnswers_itIsSaid_andNothingIsClaimed() {
    Network network = tiny();
    LpModel lp = failing(network, EnumSet.allOf(Way.class));
    SearchResult found = search(network, lp);
    assertThat(found.best()).isNull();
    assertThat(found.infeasible()).isFalse();
    assertThat(found.bound()).isInfinite();
    assertThat(found.stoppedBecause()).isEqualTo("unanswered");
    assertThat(lp.troubles().unanswered()).isPositive();
  }
}
