package org.agrichain.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.agrichain.QuickPlanner;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.dataset.Reading;
import org.agrichain.domain.Objective;
import org.agrichain.domain.Options;
import org.agrichain.explain.BottleneckAnswer.Bottleneck;
import org.agrichain.explain.WhyNotAnswer.Figure;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanChecker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Answers about the flagship, each figure solved again: two minutes. */
@Tag("slow")
class FlagshipAnswersTest {
  private static Explanation explanation;
  private static Plan plan;
  private static Reading reading;

  @BeforeAll
  static void plan() {
    reading = DatasetReader.read(Path.of("datasets", "inner-mongolia"));
    plan = new QuickPlanner(Answered.RULES, Objective.VALUE_ADDED, 5, 1).plan(reading, null);
    assertThat(PlanChecker.check(reading.dataset(), options(), plan)).isEmpty();
    explanation = new Explanation(reading.dataset(), options(), plan);
  }

  private static Options options() {
    return Answered.RULES.derive(reading.dataset());
  }

  @AfterAll
  static void close() {
    explanation.close();
  }

  @Test
  void twentyOptionsEnterJustPastTheirFigureAndNotBefore() throws UnknownName {
    TreeSet<String> unsold = new TreeSet<>();
    reading.dataset().sales().forEach(s -> unsold.add(s.material() + " @ " + s.market()));
    plan.sales().forEach(row -> unsold.remove(row.material() + " @ " + row.market()));
    TreeSet<String> idle = new TreeSet<>();
    reading.dataset().lines().forEach(line -> idle.add(line.line()));
    plan.productionOrders().forEach(row -> idle.remove(row.line()));
    List<String> hauls = new ArrayList<>();
    options()
        .hauls()
        .forEach(h -> hauls.add(h.material() + ": " + h.fromSite() + " -> " + h.toSite()));
    Collections.shuffle(hauls, new Random(5));
    List<String> questions = new ArrayList<>(unsold);
    questions.addAll(hauls.subList(0, 20));
    // Lines need several figures each, and ten times the solves of a sale.
    questions.addAll(idle);
    TreeSet<String> proven = new TreeSet<>();
    for (String question : questions) {
      for (Figure figure : explanation.whyNot(question).figures()) {
        if (figure.premiumYuanPerUnit() != null && !figure.enough()) {
          assertThat(figure.past()).as(question + figure).isPositive();
          assertThat(figure.before()).as(question + figure).isZero();
          proven.add(question);
        }
      }
      if (proven.size() >= 24) {
        break;
      }
    }
    assertThat(proven).hasSizeGreaterThanOrEqualTo(20);
  }

  @Test
  void twentyBottlenecksAreWorthBetweenGainAndLoss() {
    BottleneckAnswer answer = explanation.bottlenecks(12);

    assertThat(answer.bottlenecks()).hasSizeGreaterThanOrEqualTo(20);
    for (Bottleneck each : answer.bottlenecks()) {
      BottlenecksTest.checkWorth(each.toString(), each, answer.valueYuan());
    }
  }

  @Test
  void lotsAreFollowedToTheirSales() throws UnknownName {
    var taken = plan.lots().stream().filter(lot -> !lot.plant().isEmpty()).toList();
    for (int i = 0; i < taken.size(); i += taken.size() / 5) {
      LotAnswer answer = explanation.lot(taken.get(i).lot());
      assertThat(answer.steps()).anyMatch(step -> step.kind() == LotAnswer.Kind.SALE);
      assertThat(answer.reason().rules()).isNotEmpty();
    }
  }
}
