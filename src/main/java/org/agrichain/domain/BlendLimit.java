package org.agrichain.domain;

/**
 * Limits on a property of a blend: the mix of a recipe's ingredients.
 *
 * @param recipe recipe
 * @param trait property: a numeric trait of every ingredient
 * @param least least value of the mix, weighted by share; null when blank
 * @param most greatest value of the mix; null when blank
 */
public record BlendLimit(String recipe, String trait, Double least, Double most) {}
