package org.agrichain.rules.facts;

/**
 * A site where a material can be used, kept or sold.
 *
 * @param site site
 * @param material material
 */
public record Wanted(String site, String material) {}
