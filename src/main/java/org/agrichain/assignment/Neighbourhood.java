package org.agrichain.assignment;

/**
 * A part of the network that is solved exactly while the rest stays.
 *
 * @param name what it is, for logs and counts
 * @param columns free columns
 * @param all true when every column of the network is free
 */
record Neighbourhood(String name, int[] columns, boolean all) {}
