package org.agrichain.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
  private static Measurement run(Competitor run, long seed, String value, String bound) {
    return new Measurement(
        run,
        seed,
        60.004,
        yuan(value),
        yuan(bound),
        value == null ? null : 1.5,
        null,
        value == null ? "killed, \"late\"" : null,
        List.of());
  }

  private static BigDecimal yuan(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  @Test
  void gapsAreToTheLowestBoundOfAll() {
    Results results =
        new Results(
            List.of(
                run(Competitor.AGRICHAIN, 1, "99.00", "110.00"),
                run(Competitor.SCIP_COLD, 1, "50.00", "100.00")));

    assertThat(results.bestBound()).isEqualByComparingTo("100.00");
    assertThat(results.medians()).extracting(Results.Median::gapPercent).containsExactly(1.0, 50.0);
  }

  @Test
  void aRunWithoutAPlanCountsAsTheWorst() {
    Results results =
        new Results(
            List.of(
                run(Competitor.SCIP_COLD, 1, null, "100.00"),
                run(Competitor.SCIP_COLD, 2, "90.00", "100.00"),
                run(Competitor.SCIP_COLD, 3, "80.00", "100.00")));

    Results.Median median = results.medians().get(0);
    assertThat(median.valueYuan()).isEqualByComparingTo("80.00");
    assertThat(median.plans()).isEqualTo(2);
    assertThat(median.runs()).isEqualTo(3);
  }

  @Test
  void mostRunsWithoutAPlanLeaveNoMedian() {
    Results results =
        new Results(
            List.of(
                run(Competitor.PLAIN_OPTAPLANNER, 1, null, null),
                run(Competitor.PLAIN_OPTAPLANNER, 2, null, null),
                run(Competitor.PLAIN_OPTAPLANNER, 3, "80.00", null)));

    Results.Median median = results.medians().get(0);
    assertThat(median.valueYuan()).isNull();
    assertThat(median.gapPercent()).isNull();
    assertThat(results.bestBound()).isNull();
  }

  @Test
  void theFileHasOneLineARun(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("runs.csv");

    new Results(
            List.of(
                run(Competitor.AGRICHAIN, 1, "99.00", "100.00"),
                run(Competitor.PLAIN_OPTAPLANNER, 2, null, null)))
        .writeCsv(file);

    assertThat(file)
        .hasContent(
            "run,seed,seconds,value_yuan,bound_yuan,gap_percent,feasible,first_plan_seconds,failure\n"
                + "agrichain,1,60.00,99.00,100.00,1.00000,true,1.50,\n"
                + "plain-optaplanner,2,60.00,,,,false,,killed late \n");
  }
}
