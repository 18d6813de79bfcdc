package org.agrichain.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.agrichain.domain.HaulOption;
import org.agrichain.domain.ProcessOption;
import org.agrichain.explain.WhyNotAnswer.Change;
import org.agrichain.explain.WhyNotAnswer.Figure;
import org.agrichain.explain.WhyNotAnswer.Freedom;
import org.agrichain.explain.WhyNotAnswer.Lever;
import org.agrichain.explain.WhyNotAnswer.Status;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures at which something would enter, each against the changed question solved anew. */
class WhyNotTest {
  private static final double PART = 2e-3;
  private static final double LITTLE = 2e-3;

  @Test
  void justPastTheFigureItEntersAndJustShortOfItItDoesNot() throws UnknownName {
    Map<Change, Integer> checked = new EnumMap<>(Change.class);
    Map<Freedom, Integer> freedoms = new EnumMap<>(Freedom.class);
    List<Answered> plans = new ArrayList<>(Answered.random(8));
    plans.add(Answered.small("lamb-tail-tiny"));
    plans.add(Answered.small("dairy-tiny"));
    for (Answered answered : plans) {
      try (Explanation explanation = answered.explanation()) {
        for (String topic : topics(answered)) {
          WhyNotAnswer answer = explanation.whyNot(topic);
          for (Figure figure : answer.figures()) {
            if (figure.premiumYuanPerUnit() != null && !figure.enough()) {
              assertThat(figure.past()).as(answered + " " + topic + figure).isPositive();
              assertThat(figure.before()).as(answered + " " + topic + figure).isZero();
              freedoms.merge(figure.freedom(), 1, Integer::sum);
              check(answered, answer, figure, checked);
            }
          }
        }
      }
    }
    assertThat(checked.get(Change.PRICE)).isGreaterThanOrEqualTo(20);
    assertThat(checked.get(Change.FREIGHT)).isGreaterThanOrEqualTo(20);
    assertThat(checked.get(Change.COST)).isGreaterThanOrEqualTo(5);
    assertThat(checked.get(Change.YIELD)).isGreaterThanOrEqualTo(5);
    assertThat(freedoms).containsKeys(Freedom.HELD, Freedom.FIXED_COST, Freedom.WHOLE_SHIFT);
  }

  /** Markets that buy none of a product, roads without a load, recipes a plant does not run. */
  private static TreeSet<String> topics(Answered answered) {
    TreeSet<String> topics = new TreeSet<>();
    answered.dataset().sales().forEach(s -> topics.add(s.material() + " @ " + s.market()));
    answered.plan().sales().forEach(row -> topics.remove(row.material() + " @ " + row.market()));
    for (HaulOption haul : answered.options().hauls()) {
      topics.add(haul.material() + ": " + haul.fromSite() + " -> " + haul.toSite());
    }
    for (ProcessOption option : answered.options().processes()) {
      topics.add(option.recipe() + " @ " + option.site());
    }
    return topics;
  }

  private static void check(
      Answered answered, WhyNotAnswer answer, Figure figure, Map<Change, Integer> checked) {
    boolean opened =
        figure.freedom() == Freedom.FIXED_COST && answer.topic().kind() == Topic.Kind.RECIPE;
    if (!opened && figure.freedom() != Freedom.HELD && figure.freedom() != Freedom.RELAXED) {
      return;
    }
    for (Lever lever : figure.levers()) {
      double change = Math.abs(lever.needed() - lever.now());
      double step = PART * change + LITTLE;
      if (lever.change() == Change.WORTH) {
        continue;
      }
      if (lever.change() == Change.YIELD) {
        step = PART * change + 1e-6;
      }
      double past = amount(answered, answer, figure, lever, change + step);
      double before = change <= step ? 0 : amount(answered, answer, figure, lever, change - step);
      String what = answered + " " + answer.topic() + " " + figure + " " + lever;
      assertThat(past).as("past " + what).isGreaterThan(1e-7);
      assertThat(before).as("before " + what).isLessThan(1e-6);
      checked.merge(lever.change(), 1, Integer::sum);
    }
  }

  private static double amount(
      Answered answered, WhyNotAnswer answer, Figure figure, Lever lever, double change) {
    Topic topic = answer.topic();
    Reworked same = new Reworked(answered);
    Freedom freedom = figure.freedom();
    BiPredicate<Network, Integer> haul =
        (network, j) -> {
          HaulOption each = network.options.hauls().get(network.columnSubject[j]);
          return each.fromSite().equals(topic.from())
              && each.toSite().equals(topic.at())
              && each.material().equals(topic.id());
        };
    BiPredicate<Network, Integer> process =
        (network, j) -> {
          ProcessOption each = network.options.processes().get(network.columnSubject[j]);
          return each.recipe().equals(topic.id()) && each.site().equals(topic.at());
        };
    return switch (lever.change()) {
      case PRICE -> {
        Reworked dearer = same.dearer(topic.at(), topic.id(), change);
        double tiers =
            dearer.amount(
                freedom,
                ColumnKind.SALE,
                (network, j) -> {
                  var each = network.dataset.sales().get(network.columnSubject[j]);
                  return each.market().equals(topic.at()) && each.material().equals(topic.id());
                });
        yield tiers
            + dearer.amount(
                freedom,
                ColumnKind.CONTRACT,
                (network, j) -> {
                  var each = network.dataset.contracts().get(network.columnSubject[j]);
                  return each.market().equals(topic.at()) && each.material().equals(topic.id());
                });
      }
      case FREIGHT ->
          same.cheaperHaul(topic.from(), topic.at(), topic.id(), change)
              .amount(freedom, ColumnKind.HAUL, haul);
      case COST ->
          same.cheaperRecipe(topic.id(), topic.at(), change)
              .amount(freedom, ColumnKind.PROCESS, process);
      case YIELD ->
          same.betterYield(
                  figure.first().line(),
                  topic.id(),
                  figure.first().period(),
                  lever.subject(),
                  change)
              .amount(freedom, ColumnKind.PROCESS, process);
      default -> throw new IllegalArgumentException(lever.toString());
    };
  }

  @ParameterizedTest
  @CsvSource({
    "blend-bath-oil, USED",
    "婴儿沐浴油调配, USED",
    "infant bath oil, USED",
    "hohhot-slaughter-1, REFUSED",
    "无证屠宰线, REFUSED",
    "blend-bath-oil @ xilinhot-meat, REFUSED",
    "tail-oil @ beijing, UNUSED",
    "精制羊尾油 @ 北京, UNUSED",
    "sunit-left -> xilinhot-meat, UNUSED",
    "苏尼特左旗 → 锡林浩特肉类厂, UNUSED",
    "sunit-left-10, UNUSED",
    "carcass: xilinhot-meat -> hohhot-care, NOT_OFFERED"
  })
  void namesInEitherLanguageAreFound(String question, Status status) throws UnknownName {
    try (Explanation explanation = Answered.small("lamb-tail-tiny").explanation()) {
      assertThat(explanation.whyNot(question).status()).isEqualTo(status);
    }
  }

  @Test
  void aRefusalNamesItsRuleAndFacts() throws UnknownName {
    try (Explanation explanation = Answered.small("lamb-tail-tiny").explanation()) {
      var refusals = explanation.whyNot("blend-bath-oil @ xilinhot-meat").refusals();

      assertThat(refusals).hasSize(1);
      assertThat(refusals.get(0).reason().rules()).containsExactly("line lacks the certificate");
      assertThat(refusals.get(0).reason().facts()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"tail-oli, tail-oil", "沐浴油, 婴儿沐浴油", "xilinhot-meet, xilinhot-meat"})
  void anUnknownNameIsAnsweredWithTheNearest(String name, String nearest) {
    try (Explanation explanation = Answered.small("lamb-tail-tiny").explanation()) {
      assertThatThrownBy(() -> explanation.whyNot(name))
          .isInstanceOfSatisfying(
              UnknownName.class,
              unknown -> {
                assertThat(unknown.nearest()).containsExactly(nearest);
                assertThat(unknown.sentence(Locale.ROOT)).contains(name, nearest);
                assertThat(unknown.sentence(Locale.CHINESE)).contains(name, nearest);
              });
    }
  }

  @Test
  void bothLanguagesSayTheSameFigures() throws UnknownName {
    try (Explanation explanation = Answered.small("lamb-tail-tiny").explanation()) {
      for (String question : List.of("tail-oil @ beijing", "hohhot-slaughter-1", "lamb")) {
        WhyNotAnswer answer = explanation.whyNot(question);
        List<String> english = new WhyNotText(explanation.names(), Locale.ROOT).lines(answer);
        List<String> chinese = new WhyNotText(explanation.names(), Locale.CHINESE).lines(answer);

        assertThat(chinese).hasSameSizeAs(english);
        assertThat(String.join("", chinese)).containsPattern("\\p{IsHan}");
        assertThat(Stream.of(AnswerJson.of(answer)).toList().get(0)).contains("\"status\"");
      }
    }
  }
}
