package org.agrichain.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import org.agrichain.PlanSettings;
import org.agrichain.ValueChainOptimizer;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.dataset.DatasetWriter;
import org.agrichain.dataset.Reading;
import org.agrichain.domain.Objective;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanChecker;
import org.agrichain.rules.RuleBook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where little is done at a place, lines often miss their least use; there is a plan all the same.
 */
@Tag("slow")
class SmallIsPlannedTest {
  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theSmallPresetHasAPlanAfterThreeRoundsThatBreaksNothing(long seed) {
    Size small =
        Presets.all().stream().filter(size -> size.id().equals("small")).findFirst().orElseThrow();
    Path folder = temp.resolve("small");
    DatasetWriter.writeCsv(
        Generator.generate(
            DatasetReader.read(Path.of("datasets", "inner-mongolia")).dataset(), small, seed),
        folder);
    Reading reading = DatasetReader.read(folder);

    RuleBook rules = RuleBook.shipped();

    Plan plan = new ValueChainOptimizer(rules).plan(reading, threeRounds(), progress -> {});

    assertThat(plan.summary().valueYuan()).isNotNull();
    assertThat(PlanChecker.check(reading.dataset(), rules.derive(reading.dataset()), plan))
        .isEmpty();
  }

  private static PlanSettings threeRounds() {
    return new PlanSettings(
        Objective.VALUE_ADDED, null, 3, 0.0001, 1, EnumSet.of(PlanSettings.Part.BOUND_CUTS), null);
  }
}
