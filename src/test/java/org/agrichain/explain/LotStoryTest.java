package org.agrichain.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.agrichain.domain.Objective;
import org.agrichain.network.ColumnKind;
import org.agrichain.plan.LotRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lots earn, step by step, is all that the plan is worth. */
class LotStoryTest {

  @ParameterizedTest
  @ValueSource(strings = {"lamb-tail-tiny", "dairy-tiny"})
  void whatAllLotsEarnIsTheValueOfThePlan(String dataset) throws UnknownName {
    Answered answered = Answered.small(dataset);
    double sum = 0;
    try (Explanation explanation = answered.explanation()) {
      for (LotRow lot : answered.plan().lots()) {
        sum += explanation.lot(lot.lot()).earnedYuan();
      }
    }

    assertThat(BigDecimal.valueOf(sum).setScale(2, RoundingMode.HALF_UP))
        .isEqualTo(answered.plan().summary().valueYuan());
  }

  @Test
  void sharesOfLotsAddUpToThoseOfAllLotsAndStayBelowOne() {
    int compared = 0;
    for (Answered answered : Answered.random(10)) {
      try (Inquiry inquiry = inquiry(answered)) {
        Map<Integer, Double> all = new HashMap<>();
        double[] sums = new double[inquiry.network.columns];
        for (int j = 0; j < inquiry.network.columns; j++) {
          if (inquiry.network.columnKind[j] == ColumnKind.LOTS && inquiry.x[j] > 0) {
            all.put(j, inquiry.x[j]);
            Trail one = new Trail(inquiry, Map.of(j, 1.0));
            for (int k = 0; k < sums.length; k++) {
              sums[k] += inquiry.x[j] * one.share(k);
            }
          }
        }
        Trail together = new Trail(inquiry, all);
        for (int k = 0; k < sums.length; k++) {
          assertThat(together.share(k)).as(answered + " " + k).isBetween(0.0, 1 + 1e-9);
          assertThat(sums[k]).as(answered + " " + k).isCloseTo(together.share(k), within(1e-9));
          compared += together.share(k) > 0 ? 1 : 0;
        }
      }
    }
    assertThat(compared).isGreaterThan(200);
  }

  /** What comes of no lot comes of opening stock: without any, lots own every activity whole. */
  @Test
  void lotsOwnAllOfWhatIsMadeOfThem() {
    Answered answered = Answered.small("lamb-tail-tiny");
    try (Inquiry inquiry = inquiry(answered)) {
      Map<Integer, Double> all = new HashMap<>();
      for (int j = 0; j < inquiry.network.columns; j++) {
        if (inquiry.network.columnKind[j] == ColumnKind.LOTS) {
          all.put(j, inquiry.x[j]);
        }
      }
      Trail trail = new Trail(inquiry, all);
      for (int j = 0; j < inquiry.network.columns; j++) {
        boolean whole = inquiry.x[j] > 0 && inquiry.network.columnKind[j] != ColumnKind.INGREDIENT;
        if (whole) {
          assertThat(trail.share(j)).as("" + j).isCloseTo(1, within(1e-9));
        }
      }
    }
  }

  @Test
  void otherPlacesCostWhatASecondPlanLoses() throws UnknownName {
    Answered answered = Answered.small("lamb-tail-tiny");
    try (Explanation explanation = answered.explanation()) {
      LotAnswer declined = explanation.lot("sunit-left-10#1");

      assertThat(declined.plant()).isEmpty();
      assertThat(declined.places()).hasSize(1);
      LotAnswer.Place place = declined.places().get(0);
      // By pencil: 86,240 brought (README), 95,000 left.
      assertThat(place.costYuan()).isCloseTo(95_000 - 86_240, within(0.01));
      assertThat(place.basis()).isEqualTo(LotAnswer.Basis.HELD);
    }
  }

  @Test
  void anUnknownLotIsAnsweredWithTheNearest() {
    Answered answered = Answered.small("lamb-tail-tiny");
    try (Explanation explanation = answered.explanation()) {
      assertThatThrownBy(() -> explanation.lot("sunit-left-10#2"))
          .isInstanceOfSatisfying(
              UnknownName.class,
              unknown -> assertThat(unknown.nearest()).containsExactly("sunit-left-10#1"));
    }
  }

  static Inquiry inquiry(Answered answered) {
    return new Inquiry(
        answered.dataset(), answered.options(), answered.plan(), Objective.VALUE_ADDED);
  }
}
