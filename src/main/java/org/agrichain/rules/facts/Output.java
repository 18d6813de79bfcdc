package org.agrichain.rules.facts;

/**
 * A material that a recipe gives, as the recipe names it.
 *
 * @param recipe recipe
 * @param material material
 * @param productGroup product group of the material
 */
public record Output(String recipe, String material, String productGroup) {}
