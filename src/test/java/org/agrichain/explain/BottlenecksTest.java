package org.agrichain.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.agrichain.domain.Objective;
import org.agrichain.domain.SaleTier;
import org.agrichain.explain.BottleneckAnswer.Bottleneck;
import org.agrichain.explain.BottleneckAnswer.Kind;
import org.agrichain.network.LikePlan;
import org.agrichain.network.Network;
import org.agrichain.plan.Changed;
import org.agrichain.pricing.LpModel;
import org.junit.jupiter.api.Test;

/** What one more unit is worth lies between what one more gains and one less loses. */
class BottlenecksTest {

  static void checkWorth(String what, Bottleneck each, double valueYuan) {
    double noise = 1e-8 * Math.abs(valueYuan) + 1e-6 * each.yuan() + 0.01;
    if (each.gainYuan() != null) {
      assertThat(each.gainYuan()).as(what).isLessThanOrEqualTo(each.yuan() + noise);
      assertThat(each.gainYuan()).as(what).isGreaterThanOrEqualTo(-noise);
    }
    if (each.lossYuan() != null) {
      assertThat(each.lossYuan()).as(what).isGreaterThanOrEqualTo(each.yuan() - noise);
    }
    if (each.gainYuan() != null && (each.holdsUp() == null || each.holdsUp() >= 1)) {
      assertThat(each.gainYuan()).as(what).isCloseTo(each.yuan(), within(noise));
    }
    if (each.lossYuan() != null && each.holdsDown() >= 1) {
      assertThat(each.lossYuan()).as(what).isCloseTo(each.yuan(), within(noise));
    }
    assertThat(each.yuanPerMonth()).as(what).isPositive();
  }

  @Test
  void worthLiesBetweenGainAndLoss() {
    int checked = 0;
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    List<Answered> plans = new ArrayList<>(Answered.random(12));
    plans.add(Answered.small("lamb-tail-tiny"));
    plans.add(Answered.small("dairy-tiny"));
    for (Answered answered : plans) {
      try (Explanation explanation = answered.explanation()) {
        BottleneckAnswer answer = explanation.bottlenecks(5);
        for (Bottleneck each : answer.bottlenecks()) {
          checkWorth(answered + " " + each, each, answer.valueYuan());
          kinds.add(each.kind());
          checked++;
        }
        for (Kind kind : Kind.values()) {
          assertThat(answer.bottlenecks().stream().filter(each -> each.kind() == kind).toList())
              .isSortedAccordingTo(Comparator.comparingDouble(Bottleneck::yuan).reversed());
        }
      }
    }
    assertThat(checked).isGreaterThanOrEqualTo(40);
    assertThat(kinds).contains(Kind.LINE, Kind.MARKET, Kind.CONTRACT);
  }

  @Test
  void policiesAreAmongThem() {
    String tiny = "policies-tiny";
    Bottleneck cap = only(tiny, "hinggan-2022-cap", Kind.POLICY_CAP);
    assertThat(cap.unit()).isEqualTo("thousand-yuan");
    // A thousand yuan more under the cap is a thousand yuan more of surplus.
    assertThat(cap.yuan()).isCloseTo(1000, within(0.01));
    Bottleneck floor = only(tiny, "conversion-80-levy", Kind.CONVERSION);
    assertThat(floor.unit()).isEqualTo("percent");
    assertThat(floor.gainYuan()).isCloseTo(floor.yuan(), within(0.01));
  }

  private static Bottleneck only(String dataset, String scenario, Kind kind) {
    Answered answered = Answered.small(dataset, scenario, Objective.OPERATING_SURPLUS);
    try (Explanation explanation = answered.explanation()) {
      BottleneckAnswer answer = explanation.bottlenecks(5);
      List<Bottleneck> found =
          answer.bottlenecks().stream().filter(each -> each.kind() == kind).toList();
      assertThat(found).as(answer.toString()).isNotEmpty();
      found.forEach(each -> checkWorth(scenario + " " + each, each, answer.valueYuan()));
      return found.get(0);
    }
  }

  /** The same tonne added to the dataset itself, built and solved anew. */
  @Test
  void oneMoreTonneOfDemandInTheDatasetGainsWhatIsSaid() {
    int checked = 0;
    List<Answered> plans = new ArrayList<>(Answered.random(12));
    plans.add(Answered.small("lamb-tail-tiny"));
    for (Answered answered : plans) {
      try (Explanation explanation = answered.explanation()) {
        for (Bottleneck each : explanation.bottlenecks(5).bottlenecks()) {
          if (each.kind() == Kind.MARKET && each.unit().equals("t")) {
            double gain = value(answered, each) - value(answered, null);
            assertThat(gain).as(answered + " " + each).isCloseTo(each.gainYuan(), within(0.01));
            checked++;
          }
        }
      }
    }
    assertThat(checked).isGreaterThanOrEqualTo(20);
  }

  private static double value(Answered answered, Bottleneck more) {
    List<SaleTier> tiers = new ArrayList<>();
    for (SaleTier tier : answered.dataset().sales()) {
      boolean here =
          more != null
              && tier.market().equals(more.site())
              && tier.material().equals(more.subject())
              && tier.tier() == more.tier();
      double most = tier.maxUnitsPerPeriod() + 1000;
      tiers.add(here ? Changed.with(tier, "maxUnitsPerPeriod", most) : tier);
    }
    Network network =
        Network.of(
            Changed.with(answered.dataset(), "sales", tiers),
            answered.options(),
            Objective.VALUE_ADDED);
    double[] whole = LikePlan.decisions(network, answered.plan());
    try (LpModel lp = new LpModel(network)) {
      for (int j = 0; j < network.columns; j++) {
        switch (network.columnKind[j]) {
          case LOTS, MODE, CAMPAIGN -> lp.bounds(j, whole[j], whole[j]);
          default -> {}
        }
      }
      return lp.solveFresh().value() * Network.YUAN;
    }
  }

  @Test
  void bothLanguagesListTheSame() {
    try (Explanation explanation = Answered.small("lamb-tail-tiny").explanation()) {
      BottleneckAnswer answer = explanation.bottlenecks(3);
      List<String> english = new BottleneckText(explanation.names(), Locale.ROOT).lines(answer);
      List<String> chinese = new BottleneckText(explanation.names(), Locale.CHINESE).lines(answer);

      // By pencil (README): the second tier pays 6 yuan a kilogram less than the first.
      assertThat(String.join("\n", english)).contains("<= 6,000.00 <=");
      assertThat(chinese).hasSameSizeAs(english);
      assertThat(AnswerJson.of(answer)).contains("\"bottlenecks\"");
    }
  }
}
