package org.agrichain.rules.facts;

import java.util.SortedSet;

/**
 * A material that some allowed process of a site takes.
 *
 * @param site plant
 * @param material material
 * @param periods periods in which such a process is allowed
 */
public record Takes(String site, String material, SortedSet<Integer> periods) {}
