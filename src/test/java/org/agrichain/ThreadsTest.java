package org.agrichain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.dataset.Reading;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanChecker;
import org.agrichain.rules.RuleBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreadsTest {
  private static final RuleBook RULES = RuleBook.shipped();

  private static Plan plan(Reading reading, Double seconds, Integer steps, int threads) {
    PlanSettings normal = PlanSettings.defaults();
    PlanSettings settings =
        new PlanSettings(
            normal.objective(), seconds, steps, 0, 4, normal.disabled(), null, threads);
    return new ValueChainOptimizer(RULES).plan(reading, settings, progress -> {});
  }

  @ParameterizedTest
  @CsvSource({"lamb-tail-tiny,1", "lamb-tail-tiny,2", "dairy-tiny,1", "dairy-tiny,2"})
  void equalStepsGiveEqualPlans_withAnyNumberOfThreads(String dataset, int threads) {
    Reading reading = DatasetReader.read(Path.of("datasets", dataset));
    Plan first = plan(reading, null, 2, threads);
    Plan second = plan(reading, null, 2, threads);
    assertThat(second).isEqualTo(first);
    assertThat(first.summary().upperBoundYuan())
        .isGreaterThanOrEqualTo(first.summary().valueYuan());
    assertThat(PlanChecker.check(reading.dataset(), RULES.derive(reading.dataset()), first))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"lamb-tail-tiny", "dairy-tiny"})
  void oneThread_alsoPlansByTheClock_andProvesItsPlan(String dataset) {
    Reading reading = DatasetReader.read(Path.of("datasets", dataset));
    Plan plan = plan(reading, 8.0, null, 1);
    assertThat(plan.summary().status()).isEqualTo("OPTIMAL");
    assertThat(plan.summary().valueYuan())
        .isEqualTo(plan(reading, null, 20, 2).summary().valueYuan());
  }
}
