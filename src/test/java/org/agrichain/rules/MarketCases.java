package org.agrichain.rules;

import static org.agrichain.rules.RuleCase.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.agrichain.domain.ActivityKind;
import org.agrichain.domain.SubjectKind;

/** Rules of the folder market. */
final class MarketCases {
  private MarketCases() {}

  static List<RuleCase.Three> all() {
    return List.of(
        tiers(),
        contracts(),
        usedPurchase(),
        placedPurchase(),
        halalPlant(),
        halalForATime(),
        halalInputs(),
        halalMarket());
  }

  private static Farm noSales() {
    Farm farm = Farm.chain();
    farm.sales.clear();
    return farm;
  }

  private static RuleCase.Three tiers() {
    return rule("market buys by tiers")
        .fires(Farm.chain(), Look.soldIn("oil", 1, 2, 3, 4))
        .silent(noSales(), options -> assertThat(options.sales()).isEmpty())
        .borderFires(
            // Two tiers are one option.
            Farm.chain().sale("town", "oil"), Look.soldIn("oil", 1, 2, 3, 4));
  }

  private static RuleCase.Three contracts() {
    return rule("market takes what is contracted")
        .fires(noSales().contract("oil", 2, 3), Look.soldIn("oil", 2, 3))
        .silent(Farm.chain(), Look.soldIn("oil", 1, 2, 3, 4))
        .borderFires(
            // A contract that outlasts the plan ends with it.
            noSales().contract("oil", 4, 9), Look.soldIn("oil", 4));
  }

  private static RuleCase.Three usedPurchase() {
    return rule("bought goods come to plants that use them")
        .fires(Farm.chain().purchase("fat", null, null), Look.boughtAt("mill"))
        .silent(Farm.chain().purchase("carcass", null, null), Look.boughtAt())
        .borderFires(
            Farm.chain().purchase("fat", null, 4),
            options ->
                assertThat(options.purchases())
                    .singleElement()
                    .satisfies(each -> assertThat(each.periods()).isEqualTo(Set.of(4))));
  }

  private static RuleCase.Three placedPurchase() {
    return rule("bought goods come to their place")
        .fires(Farm.chain().purchase("fat", "works", null), Look.boughtAt("works"))
        .silent(Farm.chain().purchase("fat", null, null), Look.boughtAt("mill"))
        .borderFires(
            Farm.chain().purchase("fat", "mill", 1),
            options ->
                assertThat(options.purchases())
                    .singleElement()
                    .satisfies(each -> assertThat(each.periods()).isEqualTo(Set.of(1))));
  }

  private static RuleCase.Three halalPlant() {
    String name = "halal-plant";
    return rule(name)
        .fires(Farm.chain().trait("oil", "halal", "yes"), Look.neverRuns("render", name))
        .silent(
            Farm.chain().trait("oil", "halal", "yes").certificate("mill", "halal", 1, 4),
            Look.runs("render", 1, 2, 3, 4))
        .borderFires(
            // The line holds it, but the plant must.
            Farm.chain().trait("oil", "halal", "yes").certificate("pan", "halal", 1, 4),
            Look.neverRuns("render", name));
  }

  private static RuleCase.Three halalForATime() {
    return rule("halal-plant")
        .fires(
            Farm.chain().trait("oil", "halal", "yes").certificate("mill", "halal", 2, 3),
            Look.runs("render", 2, 3))
        .silent(Farm.chain().certificate("mill", "halal", 2, 3), Look.runs("render", 1, 2, 3, 4))
        .borderSilent(
            Farm.chain().trait("oil", "halal", "yes").certificate("mill", "halal", 1, 4),
            Look.nothingRefused());
  }

  private static Farm halal(String input) {
    return Farm.chain()
        .trait("oil", "halal", "yes")
        .trait("fat", "halal", input)
        .certificate("mill", "halal", 1, 4)
        .certificate("works", "halal", 1, 4);
  }

  private static RuleCase.Three halalInputs() {
    String name = "halal-input";
    return rule(name)
        .fires(halal("no"), Look.neverRuns("render", name))
        .silent(halal("yes"), Look.runs("render", 1, 2, 3, 4))
        .borderSilent(
            // Nothing is known of the input.
            halal("unknown"), Look.runs("render", 1, 2, 3, 4));
  }

  private static RuleCase.Three halalMarket() {
    String name = "halal-market";
    return rule(name)
        .fires(
            Farm.chain().trait(SubjectKind.SITE, "town", "halal-only", "yes"),
            options -> {
              assertThat(options.sales()).isEmpty();
              Look.refused(ActivityKind.SALE, "oil at town", name).accept(options);
              Look.notHauled("mill", "town", "oil").accept(options);
            })
        .silent(
            Farm.chain().trait(SubjectKind.SITE, "town", "halal-only", "no"),
            Look.soldIn("oil", 1, 2, 3, 4))
        .borderFires(
            // The oil is halal, the carcass is not.
            halal("yes").trait(SubjectKind.SITE, "town", "halal-only", "yes"),
            options ->
                assertThat(options.sales())
                    .extracting(each -> each.material())
                    .containsExactly("oil"));
  }
}
