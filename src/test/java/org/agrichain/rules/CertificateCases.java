package org.agrichain.rules;

import static org.agrichain.rules.RuleCase.rule;

import java.util.List;
import org.agrichain.domain.HolderKind;
import org.agrichain.domain.RequirementSubject;
import org.agrichain.domain.SubjectKind;

/** Rules on certificates. */
final class CertificateCases {
  private CertificateCases() {}

  static List<RuleCase.Three> all() {
    return List.of(
        input(), output(), recipe(), plantLacks(), lineLacks(), plantForATime(), lineForATime());
  }

  private static Farm licensed(HolderKind holder) {
    return Farm.chain()
        .trait("lamb", "state", "live")
        .requirement(RequirementSubject.INPUT, "state", "live", "licence", holder);
  }

  private static RuleCase.Three input() {
    return rule("regulated input needs a certificate")
        .fires(licensed(HolderKind.SITE), Look.neverRuns("kill", "plant lacks the certificate"))
        .silent(
            Farm.chain()
                .trait("lamb", "state", "frozen")
                .requirement(RequirementSubject.INPUT, "state", "live", "licence", HolderKind.SITE),
            Look.runs("kill", 1, 2, 3, 4))
        .borderSilent(
            // The trait sits on an output, not on an input.
            Farm.chain()
                .trait("carcass", "state", "live")
                .requirement(RequirementSubject.INPUT, "state", "live", "licence", HolderKind.SITE),
            Look.runs("kill", 1, 2, 3, 4));
  }

  private static RuleCase.Three output() {
    return rule("regulated output needs a certificate")
        .fires(
            Farm.chain()
                .trait("oil", "for-children", "yes")
                .requirement(
                    RequirementSubject.OUTPUT, "for-children", "yes", "filing", HolderKind.LINE),
            Look.neverRuns("render", "line lacks the certificate"))
        .silent(
            Farm.chain()
                .trait("oil", "for-children", "no")
                .requirement(
                    RequirementSubject.OUTPUT, "for-children", "yes", "filing", HolderKind.LINE),
            Look.runs("render", 1, 2, 3, 4))
        .borderFires(
            Farm.chain()
                .trait("oil", "for-children", "yes")
                .certificate("pan", "filing", 1, 4)
                .requirement(
                    RequirementSubject.OUTPUT, "for-children", "yes", "filing", HolderKind.LINE),
            Look.runs("render", 1, 2, 3, 4));
  }

  private static RuleCase.Three recipe() {
    return rule("regulated recipe needs a certificate")
        .fires(
            Farm.chain()
                .trait(SubjectKind.RECIPE, "render", "heat", "open")
                .requirement(
                    RequirementSubject.RECIPE, "heat", "open", "fire-permit", HolderKind.SITE),
            Look.neverRuns("render", "plant lacks the certificate"))
        .silent(
            Farm.chain()
                .trait(SubjectKind.RECIPE, "render", "heat", "closed")
                .requirement(
                    RequirementSubject.RECIPE, "heat", "open", "fire-permit", HolderKind.SITE),
            Look.runs("render", 1, 2, 3, 4))
        .borderSilent(
            // The same words about the line are not about the recipe.
            Farm.chain()
                .trait(SubjectKind.LINE, "pan", "heat", "open")
                .requirement(
                    RequirementSubject.RECIPE, "heat", "open", "fire-permit", HolderKind.SITE),
            Look.runs("render", 1, 2, 3, 4));
  }

  private static RuleCase.Three plantLacks() {
    String name = "plant lacks the certificate";
    return rule(name)
        .fires(licensed(HolderKind.SITE), Look.neverRuns("kill", name))
        .silent(
            licensed(HolderKind.SITE).certificate("works", "licence", 1, 520),
            Look.runs("kill", 1, 2, 3, 4))
        .borderFires(
            // The line holds it, but the plant must.
            licensed(HolderKind.SITE).certificate("hook", "licence", 1, 520),
            Look.neverRuns("kill", name));
  }

  private static RuleCase.Three lineLacks() {
    String name = "line lacks the certificate";
    return rule(name)
        .fires(licensed(HolderKind.LINE), Look.neverRuns("kill", name))
        .silent(
            licensed(HolderKind.LINE).certificate("hook", "licence", 1, 520),
            Look.runs("kill", 1, 2, 3, 4))
        .borderFires(
            // The plant holds it, but the line must.
            licensed(HolderKind.LINE).certificate("works", "licence", 1, 520),
            Look.neverRuns("kill", name));
  }

  private static RuleCase.Three plantForATime() {
    return rule("certificate of the plant holds for a time")
        .fires(
            licensed(HolderKind.SITE).certificate("works", "licence", 2, 3),
            Look.runs("kill", 2, 3))
        .silent(
            licensed(HolderKind.LINE).certificate("hook", "licence", 2, 3), Look.runs("kill", 2, 3))
        .borderFires(
            licensed(HolderKind.SITE).certificate("works", "licence", 1, 4), Look.nothingRefused());
  }

  private static RuleCase.Three lineForATime() {
    return rule("certificate of the line holds for a time")
        .fires(
            licensed(HolderKind.LINE).certificate("hook", "licence", 3, 520),
            Look.runs("kill", 3, 4))
        .silent(
            licensed(HolderKind.SITE).certificate("works", "licence", 3, 520),
            Look.runs("kill", 3, 4))
        .borderFires(
            licensed(HolderKind.LINE).certificate("hook", "licence", 1, 4), Look.nothingRefused());
  }
}
