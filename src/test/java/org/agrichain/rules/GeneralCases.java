package org.agrichain.rules;

import static org.agrichain.rules.RuleCase.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agrichain.domain.Account;
import org.agrichain.domain.Cost;
import org.agrichain.domain.SubjectKind;

/** Rules of the folder general, but for certificates. */
final class GeneralCases {
  private GeneralCases() {}

  static List<RuleCase.Three> all() {
    return List.of(operations(), costs(), dedicated(), season(), displacement());
  }

  private static RuleCase.Three operations() {
    return rule("recipe runs on a line of its type")
        .fires(Farm.chain(), Look.runs("kill", 1, 2, 3, 4))
        .silent(
            new Farm()
                .goods("fat", "oil")
                .recipe("render", "fat", -1, "oil", 1)
                .line("x", "mill", "y"),
            options -> assertThat(options.processes()).isEmpty())
        .borderFires(
            Farm.chain().line("hook-2", "works", "kill"),
            options ->
                assertThat(options.processes())
                    .extracting(each -> each.line())
                    .containsExactly("hook", "hook-2", "pan"));
  }

  private static RuleCase.Three costs() {
    return rule("recipe costs money per unit")
        .fires(
            Farm.chain().cost("kill", Account.ENERGY, 3).cost("kill", Account.WATER, 1),
            options ->
                assertThat(Look.process(options, "kill").costsPerUnit())
                    .containsExactly(new Cost(Account.ENERGY, 3), new Cost(Account.WATER, 1)))
        .silent(
            Farm.chain(),
            options -> assertThat(Look.process(options, "kill").costsPerUnit()).isEmpty())
        .borderFires(
            Farm.chain().cost("kill", Account.ENERGY, 0),
            options -> assertThat(Look.process(options, "kill").costsPerUnit()).isEmpty());
  }

  private static RuleCase.Three dedicated() {
    String name = "dedicated line makes only its product group";
    return rule(name)
        .fires(
            Farm.chain().trait(SubjectKind.LINE, "pan", "dedicated", "baby"),
            Look.neverRuns("render", name))
        .silent(
            Farm.chain().trait(SubjectKind.LINE, "pan", "dedicated", "goods"),
            Look.runs("render", 1, 2, 3, 4))
        .borderSilent(
            Farm.chain()
                .material("oil", org.agrichain.domain.Unit.KG, 1.0, "baby", "cold", "van", null)
                .goods("greaves")
                .trait(SubjectKind.LINE, "pan", "dedicated", "baby"),
            Look.runs("render", 1, 2, 3, 4));
  }

  private static RuleCase.Three season() {
    return rule("yield follows the season")
        .fires(
            Farm.chain().season("fat", null, 3, 1.25),
            options -> {
              assertThat(Look.rate(options, "kill", 3, "fat")).isEqualTo(2.5, Look.EXACT);
              assertThat(Look.rate(options, "kill", 2, "fat")).isEqualTo(2);
              assertThat(Look.process(options, "kill").flowsByPeriod()).containsOnlyKeys(3);
            })
        .silent(
            Farm.chain().season("fat", null, 3, 1),
            options -> assertThat(Look.process(options, "kill").flowsByPeriod()).isEmpty())
        .borderFires(
            // 40 kg in; 20 kg of carcass and 20 kg of fat use it all, more fat would be made of
            // nothing.
            Farm.chain().season("fat", null, 3, 20),
            options -> assertThat(Look.rate(options, "kill", 3, "fat")).isEqualTo(20, Look.EXACT));
  }

  private static RuleCase.Three displacement() {
    return rule("seasonal yield displaces another output")
        .fires(
            Farm.chain().season("fat", "carcass", 3, 1.5),
            options -> {
              assertThat(Look.rate(options, "kill", 3, "fat")).isEqualTo(3, Look.EXACT);
              assertThat(Look.rate(options, "kill", 3, "carcass")).isEqualTo(19, Look.EXACT);
            })
        .silent(
            Farm.chain().season("fat", null, 3, 1.5),
            options -> assertThat(Look.rate(options, "kill", 3, "carcass")).isEqualTo(20))
        .borderFires(
            // All the carcass there is gives way, and no more.
            Farm.chain().season("fat", "carcass", 3, 12),
            options -> {
              assertThat(Look.rate(options, "kill", 3, "fat")).isEqualTo(22, Look.EXACT);
              assertThat(Look.rate(options, "kill", 3, "carcass")).isEqualTo(0, Look.EXACT);
            });
  }
}
