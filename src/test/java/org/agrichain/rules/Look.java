package org.agrichain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.agrichain.domain.Account;
import org.agrichain.domain.ActivityKind;
import org.agrichain.domain.Flow;
import org.agrichain.domain.HaulOption;
import org.agrichain.domain.IntakeOption;
import org.agrichain.domain.Options;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.StoreOption;
import org.assertj.core.data.Offset;

/** What to look for in options. */
final class Look {
  static final Offset<Double> EXACT = Offset.offset(1e-9);

  private Look() {}

  static ProcessOption process(Options options, String recipe) {
    return options.processes().stream()
        .filter(each -> each.recipe().equals(recipe))
        .findFirst()
        .orElseThrow();
  }

  static double rate(Options options, String recipe, int period, String material) {
    return process(options, recipe).flowsIn(period).stream()
        .filter(flow -> flow.material().equals(material))
        .mapToDouble(Flow::ratePerUnit)
        .findFirst()
        .orElse(0);
  }

  static IntakeOption intake(Options options) {
    assertThat(options.intakes()).hasSize(1);
    return options.intakes().get(0);
  }

  static double cost(Options options, Account account) {
    return intake(options).costsPerLot().stream()
        .filter(cost -> cost.account() == account)
        .mapToDouble(cost -> cost.yuan())
        .sum();
  }

  static Consumer<Options> runs(String recipe, Integer... periods) {
    return options -> assertThat(process(options, recipe).periods()).containsExactly(periods);
  }

  static Consumer<Options> neverRuns(String recipe, String rule) {
    return options -> {
      assertThat(options.processes()).noneMatch(each -> each.recipe().equals(recipe));
      refused(ActivityKind.PROCESS, "recipe " + recipe, rule).accept(options);
    };
  }

  static Consumer<Options> refused(ActivityKind kind, String subject, String rule) {
    return options ->
        assertThat(options.refusals())
            .anyMatch(
                each ->
                    each.kind() == kind
                        && each.subject().startsWith(subject)
                        && each.reason().rules().contains(rule)
                        && !each.reason().facts().isEmpty());
  }

  static Consumer<Options> nothingRefused() {
    return options -> assertThat(options.refusals()).isEmpty();
  }

  static Consumer<Options> lotsGoTo(String... plants) {
    return options ->
        assertThat(options.intakes()).extracting(IntakeOption::site).containsExactly(plants);
  }

  static Consumer<Options> noLotsGo() {
    return options -> assertThat(options.intakes()).isEmpty();
  }

  static SortedSet<Integer> haulPeriods(Options options, String from, String to, String material) {
    return options.hauls().stream()
        .filter(each -> each.fromSite().equals(from) && each.toSite().equals(to))
        .filter(each -> each.material().equals(material))
        .map(HaulOption::periods)
        .findFirst()
        .orElse(java.util.Collections.emptySortedSet());
  }

  static Consumer<Options> hauled(String from, String to, String material) {
    return options -> assertThat(haulPeriods(options, from, to, material)).isNotEmpty();
  }

  static Consumer<Options> notHauled(String from, String to, String material) {
    return options -> assertThat(haulPeriods(options, from, to, material)).isEmpty();
  }

  static Consumer<Options> storedAt(String material, String... sites) {
    return options ->
        assertThat(options.stores())
            .filteredOn(each -> each.material().equals(material))
            .extracting(StoreOption::site)
            .containsExactly(sites);
  }

  static Consumer<Options> soldIn(String material, Integer... periods) {
    return options ->
        assertThat(options.sales())
            .filteredOn(each -> each.material().equals(material))
            .singleElement()
            .satisfies(sale -> assertThat(sale.periods()).isEqualTo(Set.of(periods)));
  }

  static Consumer<Options> makes(String recipe, String material) {
    return options ->
        assertThat(process(options, recipe).flows()).extracting(Flow::material).contains(material);
  }

  static Consumer<Options> boughtAt(String... sites) {
    return options ->
        assertThat(options.purchases()).extracting(each -> each.site()).containsExactly(sites);
  }
}
