package org.agrichain.rules.facts;

import java.util.SortedSet;

/**
 * A certificate that somebody holds in some period.
 *
 * @param holder site or line
 * @param certificate certificate
 * @param periods periods in which it is held, at least one
 * @param always true when these are all periods of the plan
 */
public record Held(String holder, String certificate, SortedSet<Integer> periods, boolean always) {}
