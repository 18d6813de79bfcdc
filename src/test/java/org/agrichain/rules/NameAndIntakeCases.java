package org.agrichain.rules;

import static org.agrichain.rules.RuleCase.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.agrichain.domain.Account;
import org.agrichain.domain.ActivityKind;
import org.agrichain.domain.HolderKind;
import org.agrichain.domain.Options;
import org.agrichain.domain.RequirementSubject;
import org.agrichain.domain.SiteKind;

/** Rules on names of protected origin and on the way of lots to plants. */
final class NameAndIntakeCases {
  private NameAndIntakeCases() {}

  static List<RuleCase.Three> all() {
    return List.of(
        plainName(), keptName(), lostName(), offers(), travel(), closed(), open(), waiting());
  }

  /** Lambs with a protected name, which the works takes under either name. */
  private static Farm named(String origin) {
    return new Farm()
        .animal("lamb")
        .animal("famous-lamb")
        .goods("carcass", "famous-carcass")
        .supply("s", "famous-lamb")
        .recipe("kill", "lamb", -1, "carcass", 20)
        .recipe("kill-famous", "famous-lamb", -1, "famous-carcass", 20)
        .line("hook", "works", "kill")
        .line("hook-2", "works", "kill-famous")
        .name("famous-lamb", origin, "lamb");
  }

  private static Consumer<Options> enters(String material) {
    return options -> assertThat(Look.intake(options).entersAs()).isEqualTo(material);
  }

  private static RuleCase.Three plainName() {
    return rule("lot enters as what it is")
        .fires(Farm.chain(), enters("lamb"))
        .silent(named("steppe"), enters("famous-lamb"))
        .borderFires(
            // Another material has a protected name, this one counts as its ordinary kind.
            Farm.chain().animal("famous-lamb").name("famous-lamb", "steppe", "lamb"),
            enters("lamb"));
  }

  private static RuleCase.Three keptName() {
    return rule("protected name is kept from its origin")
        .fires(named("steppe"), enters("famous-lamb"))
        .silent(named("valley").site("valley", SiteKind.ORIGIN), enters("lamb"))
        .borderFires(
            // One of two named origins is enough.
            named("valley").site("valley", SiteKind.ORIGIN).name("famous-lamb", "steppe", "lamb"),
            enters("famous-lamb"));
  }

  private static RuleCase.Three lostName() {
    return rule("protected name is lost from another origin")
        .fires(named("valley").site("valley", SiteKind.ORIGIN), enters("lamb"))
        .silent(named("steppe"), enters("famous-lamb"))
        .borderSilent(
            named("valley").site("valley", SiteKind.ORIGIN).name("famous-lamb", "steppe", "lamb"),
            enters("famous-lamb"));
  }

  private static RuleCase.Three offers() {
    return rule("origin offers its lots")
        .fires(Farm.chain(), Look.lotsGoTo("works"))
        .silent(emptied(Farm.chain()), Look.noLotsGo())
        .borderSilent(
            // Nothing carries them.
            Farm.chain()
                .material(
                    "lamb", org.agrichain.domain.Unit.HEAD, 40.0, "animals", null, null, null),
            Look.noLotsGo());
  }

  private static Farm emptied(Farm farm) {
    farm.supplies.clear();
    return farm;
  }

  private static RuleCase.Three travel() {
    return rule("lots may travel to a plant that takes them")
        .fires(Farm.chain().line("hook-2", "mill", "kill"), Look.lotsGoTo("mill", "works"))
        .silent(Farm.chain().noRoad("steppe", "works"), Look.noLotsGo())
        .borderFires(Farm.chain().km("steppe", "works", 0), Look.lotsGoTo("works"));
  }

  private static Farm unlicensed() {
    return Farm.chain()
        .trait("lamb", "state", "live")
        .requirement(RequirementSubject.INPUT, "state", "live", "licence", HolderKind.SITE);
  }

  private static RuleCase.Three closed() {
    String name = "no lots where no process is allowed";
    return rule(name)
        .fires(
            unlicensed(),
            options -> {
              Look.noLotsGo().accept(options);
              Look.refused(ActivityKind.INTAKE, "lots of lamb -> works", name).accept(options);
            })
        .silent(unlicensed().certificate("works", "licence", 1, 4), Look.lotsGoTo("works"))
        .borderSilent(
            // A licence for one period is enough to be no closed plant.
            unlicensed().certificate("works", "licence", 1, 1), Look.lotsGoTo("works"));
  }

  private static RuleCase.Three open() {
    return rule("lots may go where road and plant are open")
        .fires(Farm.chain(), Look.lotsGoTo("works"))
        .silent(unlicensed().certificate("works", "licence", 2, 4), Look.noLotsGo())
        .borderFires(
            // Ready in period 3, may wait up to 5 periods: arrivals in 3 and in 4, the last.
            emptied(Farm.chain()).supply("s", "steppe", "lamb", 3, 5, 0, 0),
            options ->
                assertThat(options.intakes())
                    .extracting(each -> each.delayPeriods())
                    .containsExactly(0, 1));
  }

  private static RuleCase.Three waiting() {
    return rule("waiting at the origin costs money")
        .fires(
            emptied(Farm.chain()).supply("s", "steppe", "lamb", 1, 2, 18, 0),
            options ->
                assertThat(options.intakes().get(2).costsPerLot())
                    .contains(new org.agrichain.domain.Cost(Account.SERVICES, 500 * 2 * 18)))
        .silent(
            emptied(Farm.chain()).supply("s", "steppe", "lamb", 1, 0, 18, 0),
            options -> assertThat(Look.cost(options, Account.SERVICES)).isEqualTo(0))
        .borderSilent(
            emptied(Farm.chain()).supply("s", "steppe", "lamb", 1, 1, 0, 0),
            options -> assertThat(options.intakes()).hasSize(2));
  }
}
