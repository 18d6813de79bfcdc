package org.agrichain.rules;

import static org.agrichain.rules.RuleCase.rule;

import java.util.List;
import org.agrichain.domain.ActivityKind;
import org.agrichain.domain.SubjectKind;
import org.agrichain.domain.Unit;

/** Rules of the folders dairy and cosmetics. */
final class DairyAndCareCases {
  private DairyAndCareCases() {}

  static List<RuleCase.Three> all() {
    return List.of(sterilised(), age(), formula(), children());
  }

  private static Farm dairy(double ageHours, double km) {
    return new Farm()
        .material("milk", Unit.KG, 1.0, "milk", null, "truck", 48.0)
        .goods("powder-milk", "carton")
        .supply("s", "steppe", "milk", 1, 0, 0, ageHours)
        .km("steppe", "works", km)
        .recipe("heat", "milk", -1, "carton", 0.98)
        .recipe("reheat", "powder-milk", -1, "carton", 0.98)
        .line("uht", "works", "heat")
        .line("uht-2", "works", "reheat")
        .trait("carton", "sterilised-milk", "yes");
  }

  private static RuleCase.Three sterilised() {
    String name = "sterilised-from-raw";
    return rule(name)
        .fires(
            dairy(0, 100).trait("powder-milk", "reconstituted", "yes"),
            options -> {
              Look.neverRuns("reheat", name).accept(options);
              Look.runs("heat", 1, 2, 3, 4).accept(options);
            })
        .silent(dairy(0, 100), Look.runs("reheat", 1, 2, 3, 4))
        .borderSilent(
            dairy(0, 100).trait("powder-milk", "reconstituted", "no"),
            Look.runs("reheat", 1, 2, 3, 4));
  }

  private static RuleCase.Three age() {
    String name = "raw lot arrives within its life";
    return rule(name)
        .fires(
            // 44 h and 202 km at 50 km/h: more than 48 h.
            dairy(44, 202),
            options -> {
              Look.noLotsGo().accept(options);
              Look.refused(ActivityKind.INTAKE, "supply s -> works", name).accept(options);
            })
        .silent(dairy(12, 200), Look.lotsGoTo("works"))
        .borderSilent(dairy(44, 200), Look.lotsGoTo("works"));
  }

  private static RuleCase.Three formula() {
    String name = "formula-line";
    Farm border = Farm.chain().trait("oil", "infant-formula", "yes");
    return rule(name)
        .fires(border, Look.neverRuns("render", name))
        .silent(
            Farm.chain()
                .trait("oil", "infant-formula", "yes")
                .trait(SubjectKind.LINE, "pan", "dedicated", "infant-formula"),
            // Oil is of another product group, so another rule refuses it there.
            Look.neverRuns("render", "dedicated line makes only its product group"))
        .borderFires(
            // Dedicated, but to something else.
            Farm.chain()
                .trait("oil", "infant-formula", "yes")
                .trait(SubjectKind.LINE, "pan", "dedicated", "cheese"),
            Look.neverRuns("render", name));
  }

  private static RuleCase.Three children() {
    String name = "child-food-fat";
    return rule(name)
        .fires(
            Farm.chain().trait("oil", "for-children", "yes").trait("fat", "grade", "food"),
            Look.neverRuns("render", name))
        .silent(
            Farm.chain().trait("oil", "for-children", "no").trait("fat", "grade", "food"),
            Look.runs("render", 1, 2, 3, 4))
        .borderSilent(
            Farm.chain().trait("oil", "for-children", "yes").trait("fat", "grade", "cosmetic"),
            Look.runs("render", 1, 2, 3, 4));
  }
}
