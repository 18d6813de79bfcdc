package org.agrichain.worth;

import java.util.List;

/**
 * What rules are worth on a dataset.
 *
 * @param dataset identifier of the dataset
 * @param objective name of what is maximized
 * @param withYuan value of the best relaxed plan with all rules, in yuan: lots, shifts and
 *     campaigns divisible; null when none is possible
 * @param rules what each is worth, those that matter most first
 */
public record RuleWorths(
    String dataset, String objective, Double withYuan, List<RuleWorth> rules) {}
