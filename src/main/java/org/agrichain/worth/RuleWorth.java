package org.agrichain.worth;

import org.agrichain.rules.RuleInfo;

/**
 * What one rule, or one row of a rule table, is worth on a dataset.
 *
 * @param rule name of the rule or identifier of the row
 * @param file file, relative to the folder of rules
 * @param sheet sheet of a workbook; empty otherwise
 * @param line line or row in it, from 1
 * @param source the standard, law or contract it names
 * @param effect what it does
 * @param options options that are other, or not there, without it
 * @param withoutYuan value added without it, in yuan; null when no plan is possible without it
 * @param worthYuan value added with it less that without it, in yuan: minus what it costs; null
 *     when no plan is possible without it, or with it
 * @param tonnesWith tonnes that in the best plan with it pass through what it made or changed
 * @param tonnesWithout tonnes that in the best plan without it pass through what it refuses or
 *     changes
 */
public record RuleWorth(
    String rule,
    String file,
    String sheet,
    int line,
    String source,
    Effect effect,
    int options,
    Double withoutYuan,
    Double worthYuan,
    double tonnesWith,
    double tonnesWithout) {

  /** How far what a rule says reaches. */
  public enum Effect {
    /** The best value is another without it. */
    MATTERS,
    /** Without it no plan is possible at all. */
    NEEDED,
    /** With it no plan is possible; without it there is one. */
    BLOCKS,
    /** It changes options, but not what the best plan is worth. */
    NO_VALUE,
    /** It fires, but every option is the same without it: others say it too, or nothing follows. */
    NO_OPTION,
    /** Nothing of the dataset meets its conditions. */
    NEVER_FIRES
  }

  /** True when the best value is the same without it. */
  public boolean neverMatters() {
    return effect.ordinal() >= Effect.NO_VALUE.ordinal();
  }

  /** A rule without which nothing changes. */
  static RuleWorth none(RuleInfo rule, Effect effect, Double withYuan) {
    return of(rule, effect, 0, withYuan, withYuan == null ? null : 0.0, 0, 0);
  }

  static RuleWorth of(
      RuleInfo rule,
      Effect effect,
      int options,
      Double withoutYuan,
      Double worthYuan,
      double tonnesWith,
      double tonnesWithout) {
    return new RuleWorth(
        rule.name(),
        rule.file(),
        rule.sheet(),
        rule.line(),
        rule.source(),
        effect,
        options,
        withoutYuan,
        worthYuan,
        tonnesWith,
        tonnesWithout);
  }
}
