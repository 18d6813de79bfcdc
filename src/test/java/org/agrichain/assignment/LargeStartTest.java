package org.agrichain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Objective;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.WholeDecisions.LinePeriod;
import org.agrichain.pricing.LotRounding;
import org.agrichain.pricing.LpModel;
import org.agrichain.pricing.SafeBound;
import org.agrichain.pricing.Settlement;
import org.agrichain.pricing.WholePlan;
import org.agrichain.rules.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of large networks to a first plan, on networks small enough for a test. */
class LargeStartTest {
  private static Network network(String id) {
    Dataset dataset = DatasetReader.read(Path.of("datasets", id)).dataset();
    return Network.of(dataset, RuleBook.shipped().derive(dataset), Objective.VALUE_ADDED);
  }

  private static SearchState state(Network network, Settlement settlement) {
    SearchSettings settings =
        new SearchSettings(
            null, 1, 0, 1, true, true, true, false, false, true, System::nanoTime, 2, Set.of());
    SearchState state = new SearchState(network, settings, (p, v, b, s) -> {}, settlement);
    state.relaxed = settlement.lp().solveFresh();
    state.bound = SafeBound.of(network, state.relaxed.dual());
    return state;
  }

  @ParameterizedTest
  @ValueSource(strings = {"lamb-tail-tiny", "dairy-tiny"})
  void linesApart_areWholeAndGiveAPlanWithoutBreaches(String id) {
    Network network = network(id);
    try (Settlement settlement = new Settlement(network, new LpModel(network))) {
      SearchState state = state(network, settlement);
      StartPlan start = new StartPlan(state, 0);
      WholePlan apart = start.divisible();
      for (LinePeriod line : network.whole.lines()) {
        double on = 0;
        for (int mode : line.modeColumns()) {
          assertThat(apart.x()[mode]).isIn(0.0, 1.0);
          on += apart.x()[mode];
        }
        assertThat(on).isLessThanOrEqualTo(1);
      }
      start.fit(new LotRounding(network).nearest(apart.x()));
      assertThat(state.best).isNotNull();
      assertThat(state.best.value()).isPositive().isLessThanOrEqualTo(state.bound);
      assertThat(state.limitsHold(state.best.x())).isTrue();
      for (int j = 0; j < network.columns; j++) {
        if (network.columnKind[j] == ColumnKind.LOTS) {
          assertThat(state.best.x()[j]).isEqualTo(Math.rint(state.best.x()[j]));
        }
      }
    }
  }

  @Test
  void aCopyStaysAsItWas_whateverBecomesOfTheOther() {
    Network network = network("lamb-tail-tiny");
    Assignment assignment = new SearchSpace(network).empty();
    LotEntity lot = assignment.getLots().get(0);
    LineEntity line = assignment.getLines().get(0);
    lot.setPlace(lot.getPlaces().get(1));
    lot.settle();
    Assignment copy = new Assignment.Cloner().cloneSolution(assignment);
    lot.setPlace(LotPlace.DECLINED);
    lot.settle();
    line.setColumn(line.getColumns().get(1));
    assertThat(copy.getLots().get(0).getPlace()).isEqualTo(lot.getPlaces().get(1));
    assertThat(copy.getLots().get(0).settled()).isEqualTo(lot.getPlaces().get(1));
    assertThat(copy.getLines().get(0).getColumn()).isEqualTo(-1);
    copy.getLots().get(0).setPlace(LotPlace.DECLINED);
    copy.getLines().get(0).setColumn(line.getColumns().get(1));
    assertThat(new Assignment.Cloner().cloneSolution(copy).getLots().get(0).getPlace())
        .isEqualTo(LotPlace.DECLINED);
    assertThat(assignment.getLots().get(0)).isSameAs(lot);
  }
}
