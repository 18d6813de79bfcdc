package org.agrichain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.dataset.Reading;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanChecker;
import org.agrichain.report.PlanWriter;
import org.agrichain.rules.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every dataset with an {@code expected} folder is planned to the fen that was found by pencil. */
class GoldenTest {
  private static final RuleBook RULES = RuleBook.shipped();

  @TempDir private Path folder;

  static List<Path> datasets() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("datasets"))) {
      return folders
          .filter(dataset -> Files.exists(dataset.resolve("expected/summary.csv")))
          .sorted()
          .toList();
    }
  }

  private static Plan plan(Reading reading, int steps, long seed) {
    PlanSettings normal = PlanSettings.defaults();
    PlanSettings settings =
        new PlanSettings(
            normal.objective(), null, steps, normal.gapPercent(), seed, normal.disabled(), null);
    return new ValueChainOptimizer(RULES).plan(reading, settings, progress -> {});
  }

  private Map<String, String> written(Reading reading, String name) throws IOException {
    Path target = folder.resolve(name);
    PlanWriter.write(plan(reading, 5, 7), reading.dataset(), target);
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(target)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), new String(Files.readAllBytes(file), "LATIN1"));
      }
    }
    return contents;
  }

  private static Map<String, String> expected(Path dataset) throws IOException {
    Map<String, String> expected = new TreeMap<>();
    for (String line : Files.readAllLines(dataset.resolve("expected/summary.csv"))) {
      String[] cells = line.split(",", 2);
      expected.put(cells[0], cells[1]);
    }
    return expected;
  }

  @Test
  void thereAreDatasetsToPlan() throws IOException {
    assertThat(datasets()).hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void thePlanIsTheOneFoundByPencil(Path dataset) throws IOException {
    Reading reading = DatasetReader.read(dataset);
    Map<String, String> expected = expected(dataset);

    Plan plan = plan(reading, 20, 1);

    assertThat(plan.summary().status()).isEqualTo("OPTIMAL");
    assertThat(plan.summary().valueYuan()).isEqualTo(new BigDecimal(expected.get("valueYuan")));
    assertThat(plan.summary().upperBoundYuan()).isGreaterThanOrEqualTo(plan.summary().valueYuan());
    assertThat(plan.lots()).hasSize(Integer.parseInt(expected.get("lotsTotal")));
    assertThat(plan.lots().stream().filter(lot -> lot.plant().isEmpty()))
        .as("declined lots")
        .hasSize(Integer.parseInt(expected.get("lotsDeclined")));
    assertThat(PlanChecker.check(reading.dataset(), RULES.derive(reading.dataset()), plan))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void equalSeedAndStepsGiveEqualBytes(Path dataset) throws IOException {
    Reading reading = DatasetReader.read(dataset);

    assertThat(written(reading, "second")).isEqualTo(written(reading, "first"));
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void theOrderOfRowsChangesNothing(Path dataset) throws IOException {
    Path shuffled = Files.createDirectory(folder.resolve("shuffled"));
    Random random = new Random(3);
    int moved = 0;
    try (Stream<Path> files = Files.list(dataset)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".csv")).sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.shuffle(rows, random);
        rows.add(0, lines.get(0));
        moved += rows.equals(lines) ? 0 : 1;
        Files.write(shuffled.resolve(file.getFileName()), rows);
      }
    }
    assertThat(moved).isGreaterThan(5);

    assertThat(written(DatasetReader.read(shuffled), "again"))
        .isEqualTo(written(DatasetReader.read(dataset), "first"));
  }
}
