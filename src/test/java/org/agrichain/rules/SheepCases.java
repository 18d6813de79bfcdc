package org.agrichain.rules;

import static org.agrichain.rules.RuleCase.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.agrichain.domain.Account;
import org.agrichain.domain.ActivityKind;
import org.agrichain.domain.Options;
import org.agrichain.domain.SubjectKind;

/** Rules of the folder sheep. */
final class SheepCases {
  private SheepCases() {}

  static List<RuleCase.Three> all() {
    return List.of(shrink(), live(), graded(), age(), breed(), warm(), late(), edible());
  }

  private static RuleCase.Three shrink() {
    return rule("shrink on the road costs its share of the price")
        .fires(
            // 2.5 % of the first 100 km and 0.8 % of the next 50 % of 100 km, of 500 head at 1000
            // yuan.
            Farm.chain().transport("truck", null, null, 0, 0.025, 0.008).km("steppe", "works", 150),
            options ->
                assertThat(Look.cost(options, Account.SERVICES)).isEqualTo(14_500, Look.EXACT))
        .silent(
            Farm.chain(), options -> assertThat(Look.cost(options, Account.SERVICES)).isEqualTo(0))
        .borderFires(
            Farm.chain().transport("truck", null, null, 0, 0.025, 0.008).km("steppe", "works", 100),
            options ->
                assertThat(Look.cost(options, Account.SERVICES)).isEqualTo(12_500, Look.EXACT));
  }

  private static RuleCase.Three live() {
    String name = "live-not-stored";
    Consumer<Options> kept = Look.storedAt("fat", "mill", "works");
    return rule(name)
        .fires(
            Farm.chain().storage("mill", 0).storage("works", 0).trait("fat", "state", "live"),
            options -> {
              Look.storedAt("fat").accept(options);
              Look.refused(ActivityKind.STORE, "fat in store", name).accept(options);
            })
        .silent(Farm.chain().storage("mill", 0).storage("works", 0), kept)
        .borderSilent(
            Farm.chain().storage("mill", 0).storage("works", 0).trait("fat", "state", "fresh"),
            kept);
  }

  /**
   * Best grade: at most 12 months, fat-tailed, 4 C, 2 h. A ram of 12 months on a line of 4 C and 2
   * h.
   */
  private static Farm grading(String age, String breed, String chill, String hours) {
    return Farm.chain()
        .goods("best", "plain")
        .grade("fat", "best", 1, 12.0, "fat-tailed", 4.0, 2.0)
        .grade("fat", "plain", 2, null, null, null, null)
        .trait("lamb", "age-months", age)
        .trait("lamb", "breed-type", breed)
        .trait(SubjectKind.LINE, "hook", "chill-temperature-c", chill)
        .trait(SubjectKind.LINE, "hook", "hours-to-chill", hours);
  }

  private static RuleCase.Three graded() {
    return rule("ungraded output takes a grade")
        .fires(grading("6", "fat-tailed", "2", "1"), Look.makes("kill", "best"))
        .silent(Farm.chain(), Look.makes("kill", "fat"))
        .borderFires(
            // No grade fits: it stays what the recipe names.
            Farm.chain().goods("best").grade("fat", "best", 1, 12.0, null, null, null),
            Look.makes("kill", "fat"));
  }

  private static RuleCase.Three missing(
      String name, Farm over, Farm well, Farm border, boolean in) {
    RuleCase.Three three =
        rule(name)
            .fires(
                over,
                options -> {
                  Look.makes("kill", "plain").accept(options);
                  Look.refused(ActivityKind.PROCESS, "grade best of recipe kill", name)
                      .accept(options);
                })
            .silent(well, Look.makes("kill", "best"));
    return in
        ? three.borderSilent(border, Look.makes("kill", "best"))
        : three.borderFires(border, Look.makes("kill", "plain"));
  }

  private static RuleCase.Three age() {
    return missing(
        "too old for the grade",
        grading("13", "fat-tailed", "4", "2"),
        grading("6", "fat-tailed", "4", "2"),
        grading("12", "fat-tailed", "4", "2"),
        true);
  }

  private static RuleCase.Three breed() {
    return missing(
        "other breed than the grade asks for",
        grading("12", "thin-tailed", "4", "2"),
        grading("12", "fat-tailed", "4", "2"),
        grading("12", "unknown", "4", "2"),
        false);
  }

  private static RuleCase.Three warm() {
    return missing(
        "chilled too warm for the grade",
        grading("12", "fat-tailed", "5", "2"),
        grading("12", "fat-tailed", "-1", "2"),
        grading("12", "fat-tailed", "4.0", "2"),
        true);
  }

  private static RuleCase.Three late() {
    return missing(
        "chilled too late for the grade",
        grading("12", "fat-tailed", "4", "2.1"),
        grading("12", "fat-tailed", "4", "1"),
        grading("12", "fat-tailed", "4", "2"),
        true);
  }

  private static RuleCase.Three edible() {
    String name = "food-soap-fat";
    return rule(name)
        .fires(
            Farm.chain().trait("oil", "edible", "yes").trait("fat", "grade", "soap"),
            Look.neverRuns("render", name))
        .silent(
            Farm.chain().trait("oil", "edible", "yes").trait("fat", "grade", "food"),
            Look.runs("render", 1, 2, 3, 4))
        .borderSilent(
            Farm.chain().trait("oil", "edible", "no").trait("fat", "grade", "inedible"),
            Look.runs("render", 1, 2, 3, 4));
  }
}
