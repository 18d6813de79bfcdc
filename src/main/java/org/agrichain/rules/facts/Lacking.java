package org.agrichain.rules.facts;

import java.util.SortedSet;

/**
 * A certificate that somebody does not hold in some period.
 *
 * @param holder site or line
 * @param certificate certificate that a rule table asks for
 * @param periods periods in which it is not held, at least one
 * @param always true when these are all periods of the plan
 */
public record Lacking(
    String holder, String certificate, SortedSet<Integer> periods, boolean always) {}
