package org.agrichain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Objective;
import org.agrichain.network.Network;
import org.agrichain.pricing.LpModel;
import org.agrichain.pricing.Settlement;
import org.agrichain.pricing.WholePlan;
import org.agrichain.rules.RuleBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

class AssignmentScoreTest {
  private static final int CHANGES = 3_000;

  private static Network network(String dataset) {
    Dataset read = DatasetReader.read(Path.of("datasets", dataset)).dataset();
    return Network.of(read, RuleBook.shipped().derive(read), Objective.VALUE_ADDED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lamb-tail-tiny", "dairy-tiny"})
  void incrementalScore_afterEveryChange_equalsTheNaiveOne(String dataset) {
    Network network = network(dataset);
    SearchSpace space = new SearchSpace(network);
    space.lotRadius = 1;
    space.lineRadius = 1;
    Assignment assignment = space.empty();
    AssignmentScore score = new AssignmentScore();
    score.resetWorkingSolution(assignment);
    Random random = new Random(20261123);
    try (LpModel lp = new LpModel(network)) {
      Settlement settlement = new Settlement(network, lp);
      lp.solveFresh();
      double[] prices = new double[network.rows];
      java.util.Arrays.fill(prices, 1000);
      lp.breaches(true, prices);
      for (int n = 0; n < CHANGES; n++) {
        change(assignment, score, random);
        if (n % 300 == 0) {
          WholePlan plan = settlement.settleOnce(space.columns(assignment));
          space.cuts.add(plan.lp());
          space.version++;
        }
        HardMediumSoftLongScore fast = score.calculateScore();
        HardMediumSoftLongScore slow = NaiveScore.of(assignment);
        assertThat(fast.hardScore()).isEqualTo(slow.hardScore());
        assertThat(fast.mediumScore()).as("change %d", n).isEqualTo(slow.mediumScore());
        // Half a yuan may be rounded either way after thousands of additions.
        assertThat(fast.softScore())
            .as("change %d of seed 20261123", n)
            .isBetween(slow.softScore() - 1, slow.softScore() + 1);
      }
    }
    assertThat(space.cuts.count()).isEqualTo(10);
  }

  private static void change(Assignment assignment, AssignmentScore score, Random random) {
    if (random.nextInt(3) == 0) {
      LineEntity line = assignment.getLines().get(random.nextInt(assignment.getLines().size()));
      score.beforeVariableChanged(line, "column");
      line.setColumn(line.getColumns().get(random.nextInt(line.getColumns().size())));
      score.afterVariableChanged(line, "column");
    } else {
      LotEntity lot = assignment.getLots().get(random.nextInt(assignment.getLots().size()));
      score.beforeVariableChanged(lot, "place");
      lot.setPlace(lot.getPlaces().get(random.nextInt(lot.getPlaces().size())));
      score.afterVariableChanged(lot, "place");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lamb-tail-tiny", "dairy-tiny"})
  void promise_ofAnyDecision_isNeverBelowItsSettledValue(String dataset) {
    Network network = network(dataset);
    SearchSpace space = new SearchSpace(network);
    Random random = new Random(7);
    try (LpModel lp = new LpModel(network)) {
      Settlement settlement = new Settlement(network, lp);
      lp.solveFresh();
      double[] prices = new double[network.rows];
      java.util.Arrays.fill(prices, 1000);
      lp.breaches(true, prices);
      for (int n = 0; n < 60; n++) {
        Assignment assignment = space.empty();
        AssignmentScore score = new AssignmentScore();
        score.resetWorkingSolution(assignment);
        for (int k = 0; k < 20; k++) {
          change(assignment, score, random);
        }
        WholePlan plan = settlement.settleOnce(space.columns(assignment));
        if (space.cuts.count() > 0) {
          assertThat(score.calculateScore().softScore() / 1000.0)
              .as("case %d of seed 7", n)
              .isGreaterThanOrEqualTo(plan.lp().value() - 0.01);
        }
        space.cuts.add(plan.lp());
        space.version++;
      }
    }
  }
}
