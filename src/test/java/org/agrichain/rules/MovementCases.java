package org.agrichain.rules;

import static org.agrichain.rules.RuleCase.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agrichain.domain.Account;
import org.agrichain.domain.ActivityKind;
import org.agrichain.domain.HolderKind;
import org.agrichain.domain.RequirementSubject;
import org.agrichain.domain.SubjectKind;
import org.agrichain.domain.ZoneKind;

/** Rules of the folder movement, but for intake. */
final class MovementCases {
  private MovementCases() {}

  static List<RuleCase.Three> all() {
    return List.of(
        distance(),
        time(),
        freight(),
        loss(),
        zoneOut(),
        zoneIn(),
        quarantine(),
        quarantineForATime(),
        made(),
        inStock(),
        inputs(),
        bought(),
        depot(),
        travel(),
        haul());
  }

  private static RuleCase.Three distance() {
    String name = "journey is within the greatest distance";
    return rule(name)
        .fires(
            Farm.chain().transport("truck", 99.9, null, 0, 0, 0),
            options -> {
              Look.noLotsGo().accept(options);
              Look.refused(ActivityKind.INTAKE, "truck: steppe -> works", name).accept(options);
            })
        .silent(Farm.chain(), Look.lotsGoTo("works"))
        .borderSilent(
            Farm.chain().transport("truck", 100.0, null, 0, 0, 0), Look.lotsGoTo("works"));
  }

  private static RuleCase.Three time() {
    String name = "journey is within the longest time";
    return rule(name)
        .fires(
            Farm.chain().transport("van", null, 1.9, 0, 0, 0),
            options -> {
              Look.notHauled("works", "mill", "fat").accept(options);
              Look.refused(ActivityKind.HAUL, "van: works -> mill", name).accept(options);
            })
        .silent(Farm.chain(), Look.hauled("works", "mill", "fat"))
        .borderSilent(
            // 100 km at 50 km/h.
            Farm.chain().transport("van", null, 2.0, 0, 0, 0), Look.hauled("works", "mill", "fat"));
  }

  private static RuleCase.Three freight() {
    return rule("freight goes by tonne and kilometre")
        .fires(
            Farm.chain(),
            options -> {
              // (100 km x 0.5 + 20) x 20 t of live lambs; the same a tonne for a kg of fat.
              assertThat(Look.cost(options, Account.TRANSPORT)).isEqualTo(1400, Look.EXACT);
              assertThat(options.hauls())
                  .allSatisfy(haul -> assertThat(haul.yuanPerUnit()).isEqualTo(0.07, Look.EXACT));
            })
        .silent(
            new Farm().goods("fat", "oil").recipe("render", "fat", -1, "oil", 1),
            options -> assertThat(options.hauls()).isEmpty())
        .borderFires(
            Farm.chain()
                .material("fat", org.agrichain.domain.Unit.KG, null, "goods", null, "van", null),
            options ->
                assertThat(options.hauls())
                    .filteredOn(haul -> haul.material().equals("fat"))
                    .allSatisfy(haul -> assertThat(haul.yuanPerUnit()).isEqualTo(0)));
  }

  private static RuleCase.Three loss() {
    return rule("part of what travels is lost")
        .fires(
            // 0.1 % of 500 head is half a lamb: one is dead.
            Farm.chain().transport("truck", null, null, 0.001, 0, 0),
            options -> assertThat(Look.intake(options).arrivingUnitsPerLot()).isEqualTo(499))
        .silent(
            Farm.chain(),
            options -> assertThat(Look.intake(options).arrivingUnitsPerLot()).isEqualTo(500))
        .borderFires(
            // 0.2 % of 500 head is exactly one; a haul loses its share.
            Farm.chain()
                .transport("truck", null, null, 0.002, 0, 0)
                .transport("van", null, null, 0.01, 0, 0),
            options -> {
              assertThat(Look.intake(options).arrivingUnitsPerLot()).isEqualTo(499);
              assertThat(options.hauls())
                  .allSatisfy(haul -> assertThat(haul.lossFraction()).isEqualTo(0.01, Look.EXACT));
            });
  }

  private static RuleCase.Three zoneOut() {
    String name = "disease zone lets nothing out";
    return rule(name)
        .fires(
            Farm.chain().zone(ZoneKind.DISEASE, "works", "van", 2, 3, null),
            options -> {
              assertThat(Look.haulPeriods(options, "works", "mill", "fat")).containsExactly(1, 4);
              assertThat(options.refusals())
                  .anyMatch(
                      each ->
                          each.subject().equals("van: works -> mill")
                              && each.periods().equals("2-3"));
            })
        .silent(
            // Another class of transport.
            Farm.chain().zone(ZoneKind.DISEASE, "works", "truck", 2, 3, null),
            options ->
                assertThat(Look.haulPeriods(options, "works", "mill", "fat"))
                    .containsExactly(1, 2, 3, 4))
        .borderFires(
            // The zone ends the period before the lots are ready.
            waiting(0).zone(ZoneKind.DISEASE, "steppe", "truck", 1, 1, null),
            Look.lotsGoTo("works"));
  }

  private static Farm waiting(int delays) {
    Farm farm = Farm.chain();
    farm.supplies.clear();
    return farm.supply("s", "steppe", "lamb", 2, delays, 0, 0);
  }

  private static RuleCase.Three zoneIn() {
    String name = "disease zone lets nothing in";
    return rule(name)
        .fires(
            waiting(0).zone(ZoneKind.DISEASE, "works", "truck", 2, 2, null),
            options -> {
              Look.noLotsGo().accept(options);
              Look.refused(ActivityKind.INTAKE, "truck: steppe -> works", name).accept(options);
            })
        .silent(
            waiting(0).zone(ZoneKind.DISEASE, "mill", "truck", 2, 2, null), Look.lotsGoTo("works"))
        .borderFires(
            // Waiting one period, the lots arrive just after the zone is lifted.
            waiting(1).zone(ZoneKind.DISEASE, "works", "truck", 2, 2, null),
            options -> assertThat(Look.intake(options).delayPeriods()).isEqualTo(1));
  }

  private static RuleCase.Three quarantine() {
    String name = "quarantine zone only to certified plants";
    return rule(name)
        .fires(
            waiting(0)
                .line("hook-2", "mill", "kill")
                .certificate("mill", "isolation", 1, 4)
                .zone(ZoneKind.QUARANTINE, "steppe", "truck", 1, 4, "isolation"),
            Look.lotsGoTo("mill"))
        .silent(
            waiting(0)
                .certificate("works", "isolation", 1, 4)
                .zone(ZoneKind.QUARANTINE, "steppe", "truck", 1, 4, "isolation"),
            Look.lotsGoTo("works"))
        .borderFires(
            // A zone without a certificate lets nobody take.
            waiting(0)
                .certificate("works", "isolation", 1, 4)
                .zone(ZoneKind.QUARANTINE, "steppe", "truck", 1, 4, null),
            Look.noLotsGo());
  }

  private static RuleCase.Three quarantineForATime() {
    return rule("quarantine certificate holds for a time")
        .fires(
            waiting(2)
                .certificate("works", "isolation", 3, 3)
                .zone(ZoneKind.QUARANTINE, "steppe", "truck", 1, 4, "isolation"),
            options -> assertThat(Look.intake(options).delayPeriods()).isEqualTo(1))
        .silent(
            waiting(0)
                .certificate("works", "isolation", 3, 3)
                .zone(ZoneKind.QUARANTINE, "mill", "truck", 1, 4, "isolation"),
            Look.lotsGoTo("works"))
        .borderFires(
            waiting(2)
                .certificate("works", "isolation", 2, 3)
                .zone(ZoneKind.QUARANTINE, "steppe", "truck", 2, 3, "isolation"),
            options -> {
              assertThat(options.intakes()).hasSize(3);
              assertThat(options.refusals()).isEmpty();
            });
  }

  private static RuleCase.Three made() {
    return rule("what is made can leave")
        .fires(Farm.chain(), Look.hauled("works", "mill", "fat"))
        .silent(
            Farm.chain()
                .trait("lamb", "state", "live")
                .requirement(RequirementSubject.INPUT, "state", "live", "x", HolderKind.SITE)
                .trait("fat", "state", "live"),
            Look.notHauled("works", "mill", "fat"))
        .borderFires(
            // It leaves under the name of its grade only.
            Farm.chain().goods("best").grade("fat", "best", 1, null, null, null, null),
            Look.notHauled("works", "mill", "fat"));
  }

  private static RuleCase.Three inStock() {
    return rule("what is in stock can leave")
        .fires(Farm.chain().stock("depot", "fat"), Look.hauled("depot", "mill", "fat"))
        .silent(Farm.chain(), Look.notHauled("depot", "mill", "fat"))
        .borderSilent(
            Farm.chain().stock("depot", "fat", 0), Look.notHauled("depot", "mill", "fat"));
  }

  private static RuleCase.Three inputs() {
    return rule("plant wants its inputs")
        .fires(Farm.chain(), Look.hauled("works", "mill", "fat"))
        .silent(
            new Farm().goods("fat").stock("works", "fat"), Look.notHauled("works", "mill", "fat"))
        .borderFires(
            // A line set apart for something else wants nothing.
            Farm.chain().trait(SubjectKind.LINE, "pan", "dedicated", "baby"),
            Look.notHauled("works", "mill", "fat"));
  }

  private static RuleCase.Three bought() {
    return rule("market wants what it buys")
        .fires(Farm.chain(), Look.hauled("mill", "town", "oil"))
        .silent(noSales(), Look.notHauled("mill", "town", "oil"))
        .borderFires(
            noSales().contract("oil", 4, 4),
            options ->
                assertThat(Look.haulPeriods(options, "mill", "town", "oil"))
                    .containsExactly(1, 2, 3, 4));
  }

  private static Farm noSales() {
    Farm farm = Farm.chain();
    farm.sales.clear();
    return farm;
  }

  private static RuleCase.Three depot() {
    return rule("store takes in and passes on")
        .fires(
            Farm.chain().storage("depot", 1),
            options -> {
              Look.hauled("works", "depot", "fat").accept(options);
              Look.hauled("depot", "mill", "fat").accept(options);
            })
        .silent(Farm.chain().storage("works", 1), Look.notHauled("works", "depot", "fat"))
        .borderSilent(
            // Room for a class that nobody makes anything of.
            new Farm().goods("fat").storage("depot", 1), Look.notHauled("works", "depot", "fat"));
  }

  private static RuleCase.Three travel() {
    return rule("goods may travel where they are wanted")
        .fires(Farm.chain(), Look.hauled("works", "mill", "fat"))
        .silent(
            Farm.chain()
                .goods("carcass")
                .material("oil", org.agrichain.domain.Unit.KG, 1.0, "goods", null, null, null)
                .material("fat", org.agrichain.domain.Unit.KG, 1.0, "goods", null, null, null)
                .material("carcass", org.agrichain.domain.Unit.KG, 1.0, "goods", null, null, null),
            Look.notHauled("works", "mill", "fat"))
        .borderFires(
            // Made and used at the same place: nothing to haul, but elsewhere.
            Farm.chain().line("pan-2", "works", "render"),
            options -> {
              Look.notHauled("works", "works", "fat").accept(options);
              Look.hauled("works", "mill", "fat").accept(options);
            });
  }

  private static RuleCase.Three haul() {
    return rule("goods are hauled where the road is open")
        .fires(Farm.chain(), Look.hauled("works", "town", "carcass"))
        .silent(
            Farm.chain().transport("van", 10.0, null, 0, 0, 0),
            options -> assertThat(options.hauls()).isEmpty())
        .borderFires(
            // A road back of its own length.
            Farm.chain().oneWay("mill", "town", 70).oneWay("town", "mill", 90),
            options ->
                assertThat(options.hauls())
                    .filteredOn(each -> each.material().equals("oil"))
                    .singleElement()
                    .satisfies(each -> assertThat(each.km()).isEqualTo(70)));
  }
}
