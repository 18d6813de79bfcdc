package org.agrichain.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws of exchanges, against everything tried or counted by the book. */
class ExchangeLawTest {
  private static final double PRICE = 3;

  /** What an exchange promises is what it gains, however many lots and rows it moves through. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyExchangeGainsAndIsCountedRight(long seed) {
    LotProblem problem = RandomLots.problem(seed, 30, 5, 0.95);
    Loads loads = new Loads(problem, RandomLots.prices(problem, PRICE));
    loads.take(RandomLots.first(problem));
    Rings rings = new Rings(problem, loads, 5, 1e-9);

    double before = byTheBook(problem, loads.places());
    while (rings.improve()) {
      double after = byTheBook(problem, loads.places());
      assertThat(after).isGreaterThan(before);
      assertThat(loads.value()).isCloseTo(after, within(1e-6));
      before = after;
    }
    assertThat(rings.looked()).isPositive();
  }

  /** Where no exchange is left, no lot and no two lots gain by moving, tried one by one. */
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void whereTheyEndNoShiftAndNoSwapGains(long seed) {
    LotProblem problem = RandomLots.problem(seed, 16, 4, 0.9);
    Loads loads = new Loads(problem, RandomLots.prices(problem, PRICE));
    loads.take(RandomLots.first(problem));
    Rings rings = new Rings(problem, loads, 5, 1e-9);
    while (rings.improve()) {
      assertThat(rings.looked()).isLessThan(100_000_000L);
    }

    int[] end = loads.places();
    double value = byTheBook(problem, end);
    for (int a = 0; a < end.length; a++) {
      for (int placeOfA : problem.places()[a]) {
        int[] moved = end.clone();
        moved[a] = placeOfA;
        assertThat(byTheBook(problem, moved)).isLessThanOrEqualTo(value + 1e-6);
        int group = problem.group()[placeOfA];
        for (int b = 0; b < end.length; b++) {
          if (b == a || problem.group()[end[b]] != group || group == problem.group()[end[a]]) {
            continue;
          }
          for (int placeOfB : problem.places()[b]) {
            int[] swapped = moved.clone();
            swapped[b] = placeOfB;
            if (problem.group()[placeOfB] == problem.group()[end[a]] && group > 0) {
              assertThat(byTheBook(problem, swapped)).isLessThanOrEqualTo(value + 1e-6);
            }
          }
        }
      }
    }
  }

  /**
   * What a search finds keeps every limit, never beats the optimum, and on tiny ones reaches it.
   */
  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32})
  void theSearchReachesTheOptimumOfTinyOnes(long seed) {
    LotProblem problem = RandomLots.problem(seed, 7, 3, 0.9);
    int[] start = RandomLots.first(problem);
    int[] found = search(problem, start, seed);
    double best = RandomLots.best(problem);

    if (best == Double.NEGATIVE_INFINITY) {
      assertThat(found).isNull();
      return;
    }
    int[] end = found == null ? start : found;
    assertThat(RandomLots.feasible(problem, end)).isTrue();
    assertThat(problem.feasible(end)).isTrue();
    assertThat(RandomLots.worth(problem, end)).isCloseTo(best, within(1e-6));
    for (int lot = 0; lot < end.length; lot++) {
      int place = end[lot];
      assertThat(Arrays.stream(problem.places()[lot]).anyMatch(each -> each == place)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42})
  void theSameSeedFindsTheSame(long seed) {
    LotProblem problem = RandomLots.problem(seed, 30, 5, 0.95);
    int[] start = RandomLots.first(problem);

    assertThat(search(problem, start, seed)).isEqualTo(search(problem, start, seed));
  }

  /** A second turn goes on from the first and only ever tells of something better. */
  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53})
  void aLaterTurnNeverReturnsAWorsePlan(long seed) {
    LotProblem problem = RandomLots.problem(seed, 40, 6, 1.0);
    Relinking relinking = new Relinking(seed, RandomLots.prices(problem, 0));
    int[] first = RandomLots.first(problem);
    for (int turn = 1; turn <= 4; turn++) {
      long end = turn * 200_000L;
      int[] found = relinking.search(problem, first, () -> relinking.looked() < end);
      if (found != null) {
        assertThat(RandomLots.feasible(problem, found)).isTrue();
        assertThat(
                RandomLots.worth(problem, found) > RandomLots.worth(problem, first)
                    || !RandomLots.feasible(problem, first))
            .isTrue();
        first = found;
      }
    }
    assertThat(RandomLots.feasible(problem, first)).isTrue();
  }

  private static int[] search(LotProblem problem, int[] start, long seed) {
    Relinking relinking = new Relinking(seed, RandomLots.prices(problem, 0));
    return relinking.search(problem, start, () -> relinking.looked() < 500_000);
  }

  private static double byTheBook(LotProblem problem, int[] at) {
    return RandomLots.worth(problem, at) - RandomLots.breaches(problem, at, PRICE);
  }
}
