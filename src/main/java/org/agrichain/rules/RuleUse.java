package org.agrichain.rules;

/**
 * What a rule did on a dataset.
 *
 * @param rule the rule
 * @param fired how often it fired
 * @param made options it proposed
 * @param adjusted options whose figures it changed, or that it allowed as an exception
 * @param refused options it forbade, wholly or in some periods
 */
public record RuleUse(RuleInfo rule, int fired, int made, int adjusted, int refused) {}
