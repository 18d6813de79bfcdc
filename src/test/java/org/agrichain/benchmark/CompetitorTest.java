package org.agrichain.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompetitorTest {
  @Test
  void rivalsAreTheExactSolversAndTheSimpleWays() {
    assertThat(ids(Competitor.rivals()))
        .startsWith("agrichain")
        .contains("plain-optaplanner", "scip-cold", "scip-hinted")
        .contains("cp-sat", "cp-sat-hinted", "highs")
        .noneMatch(id -> id.startsWith("without"));
  }

  @Test
  void anAblationLeavesOutPartsOfTheSearchAndNoDeviceOfTheBoundAlone() {
    assertThat(ids(Competitor.ablation()))
        .containsExactly(
            "agrichain",
            "without-local-search",
            "without-neighbourhoods",
            "without-slope-scaling",
            "without-bound-cuts",
            "without-linking-cuts");
  }

  @Test
  void theBoundIsMeasuredWithoutEachOfItsDevices() {
    assertThat(ids(Competitor.bounds()))
        .containsExactly(
            "agrichain",
            "without-bound-cuts",
            "without-linking-cuts",
            "without-bound-parts",
            "without-bound-periods",
            "without-bound-separators",
            "without-bound-branching",
            "without-bound-worst-first",
            "without-bound-again");
  }

  private static List<String> ids(List<Competitor> competitors) {
    return competitors.stream().map(Competitor::id).toList();
  }
}
