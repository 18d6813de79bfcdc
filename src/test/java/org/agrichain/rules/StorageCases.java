package org.agrichain.rules;

import static org.agrichain.rules.RuleCase.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.agrichain.domain.ActivityKind;
import org.agrichain.domain.Options;
import org.agrichain.domain.StoreOption;
import org.agrichain.domain.Unit;

/** Rules of the folder storage. Periods are 30 days, 720 hours. */
final class StorageCases {
  private StorageCases() {}

  static List<RuleCase.Three> all() {
    return List.of(keptWhereMade(), keptWhereWanted(), charge(), tooShort(), limited(), haul());
  }

  private static Farm fatKeeps(Double hours) {
    return Farm.chain()
        .material("fat", Unit.KG, 1.0, "goods", "cold", "van", hours)
        .storage("works", 30);
  }

  private static Consumer<Options> shelf(Integer periods) {
    return options ->
        assertThat(options.stores())
            .filteredOn(each -> each.material().equals("fat"))
            .singleElement()
            .extracting(StoreOption::shelfPeriods)
            .isEqualTo(periods);
  }

  private static RuleCase.Three keptWhereMade() {
    return rule("goods are kept where they are made")
        .fires(Farm.chain().storage("works", 0), Look.storedAt("fat", "works"))
        .silent(Farm.chain().storage("town", 0), Look.storedAt("fat"))
        .borderSilent(
            Farm.chain()
                .material("fat", Unit.KG, 1.0, "goods", "frozen", "van", null)
                .material("carcass", Unit.KG, 1.0, "goods", null, "van", null)
                .storage("works", 0),
            Look.storedAt("fat"));
  }

  private static RuleCase.Three keptWhereWanted() {
    return rule("goods are kept where they are wanted")
        .fires(Farm.chain().storage("mill", 0), Look.storedAt("fat", "mill"))
        .silent(Farm.chain().storage("works", 0), Look.storedAt("fat", "works"))
        .borderFires(Farm.chain().storage("town", 0), Look.storedAt("oil", "town"));
  }

  private static RuleCase.Three charge() {
    return rule("store charges by the tonne")
        .fires(
            fatKeeps(null),
            options ->
                assertThat(options.stores())
                    .allSatisfy(
                        each -> assertThat(each.yuanPerUnitPeriod()).isEqualTo(0.03, Look.EXACT)))
        .silent(Farm.chain(), options -> assertThat(options.stores()).isEmpty())
        .borderFires(
            // What has no mass is kept for nothing.
            Farm.chain()
                .material("fat", Unit.MWH, null, "goods", "cold", "van", null)
                .storage("works", 30),
            options ->
                assertThat(options.stores())
                    .filteredOn(each -> each.material().equals("fat"))
                    .singleElement()
                    .satisfies(each -> assertThat(each.yuanPerUnitPeriod()).isEqualTo(0)));
  }

  private static RuleCase.Three tooShort() {
    String name = "life too short to be stored";
    return rule(name)
        .fires(
            fatKeeps(719.0),
            options -> {
              Look.storedAt("fat").accept(options);
              Look.refused(ActivityKind.STORE, "fat in store at works", name).accept(options);
            })
        .silent(fatKeeps(null), shelf(null))
        .borderSilent(fatKeeps(720.0), shelf(1));
  }

  private static RuleCase.Three limited() {
    return rule("life limits how long goods are stored")
        .fires(fatKeeps(1500.0), shelf(2))
        .silent(fatKeeps(null), shelf(null))
        .borderSilent(
            // Four periods of 720 h: it outlasts the plan.
            fatKeeps(2880.0), shelf(null));
  }

  private static RuleCase.Three haul() {
    String name = "haul is within the life of the goods";
    return rule(name)
        .fires(
            fatKeeps(1.9),
            options -> {
              Look.notHauled("works", "mill", "fat").accept(options);
              Look.refused(ActivityKind.HAUL, "fat: works -> mill", name).accept(options);
            })
        .silent(fatKeeps(null), Look.hauled("works", "mill", "fat"))
        .borderSilent(
            // 100 km at 50 km/h.
            fatKeeps(2.0), Look.hauled("works", "mill", "fat"));
  }
}
