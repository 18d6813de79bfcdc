package org.agrichain.assignment;

/**
 * A part of the network that is solved exactly while the rest stays.
 *
 * @param name what it is, for logs and counts
 * @param kind parts of one kind are expected to earn alike
 * @param prior how much parts of the kind are expected to earn before any was tried, 1 for most
 * @param columns free columns
 * @param all true when every column of the network is free
 */
record Neighbourhood(String name, String kind, double prior, int[] columns, boolean all) {}
