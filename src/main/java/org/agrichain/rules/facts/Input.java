package org.agrichain.rules.facts;

/**
 * A material that a recipe takes.
 *
 * @param recipe recipe
 * @param material material
 * @param reference true for the reference input
 */
public record Input(String recipe, String material, boolean reference) {}
