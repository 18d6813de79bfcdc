package org.agrichain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every shipped rule fires where it should, is silent where it must be, and knows its border. */
class EveryRuleTest {
  private static List<RuleCase> cases() {
    return Stream.of(
            GeneralCases.all(),
            CertificateCases.all(),
            SheepCases.all(),
            DairyAndCareCases.all(),
            NameAndIntakeCases.all(),
            MovementCases.all(),
            StorageCases.all(),
            MarketCases.all())
        .flatMap(List::stream)
        .map(RuleCase.Three::cases)
        .flatMap(List::stream)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> rule() {
    return cases().stream().map(RuleCase::test);
  }

  @Test
  void everyRuleHasACaseWhereItFiresOneWhereItMustNotAndOneAtTheBorder() {
    TreeMap<String, Set<RuleCase.Kind>> shown = new TreeMap<>();
    for (RuleInfo rule : RuleBook.shipped().rules()) {
      shown.put(rule.name(), EnumSet.noneOf(RuleCase.Kind.class));
    }
    for (RuleCase each : cases()) {
      assertThat(shown).containsKey(each.rule());
      shown.get(each.rule()).add(each.kind());
    }
    // Rows of tables have their tests beside them.
    RuleBook.shipped().rules().stream()
        .filter(RuleInfo::isRow)
        .forEach(row -> shown.remove(row.name()));
    assertThat(shown.entrySet())
        .allSatisfy(
            entry ->
                assertThat(entry.getValue())
                    .as(entry.getKey())
                    .containsExactlyInAnyOrder(RuleCase.Kind.values()));
  }
}
