package org.agrichain.rules.facts;

import java.util.SortedSet;

/**
 * When a row of a rule table holds.
 *
 * @param row identifier of the row
 * @param periods periods in which it holds, at least one
 */
public record RowTime(String row, SortedSet<Integer> periods) {}
