package org.agrichain.domain;

/**
 * What one unit of reference input takes (minus) and gives (plus).
 *
 * @param recipe recipe
 * @param material material
 * @param ratePerUnit signed rate per unit of reference input; blank for an ingredient of a blend,
 *     in unit/unit; null when blank
 * @param leastShare ingredient of a blend: least share of the blended part; null when blank
 * @param mostShare ingredient of a blend: greatest share of the blended part; null when blank
 */
public record RecipeFlow(
    String recipe, String material, Double ratePerUnit, Double leastShare, Double mostShare) {}
