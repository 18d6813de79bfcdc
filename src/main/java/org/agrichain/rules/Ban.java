package org.agrichain.rules;

import java.util.SortedSet;
import org.agrichain.rules.facts.Candidate;

/**
 * What one rule forbids of one candidate.
 *
 * @param candidate what is forbidden
 * @param rule name of the rule, or identifier of the row
 * @param fact fact it rested on; empty when it gave none
 * @param periods periods in which it is forbidden
 */
public record Ban(Candidate candidate, String rule, String fact, SortedSet<Integer> periods) {}
