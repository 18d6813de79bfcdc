package org.agrichain.rules.facts;

/**
 * A site where a material can be, to be hauled on.
 *
 * @param site site
 * @param material material
 */
public record Source(String site, String material) {}
