package org.agrichain.domain;

/**
 * Money per unit of reference input, by account.
 *
 * @param recipe recipe
 * @param account account
 * @param yuanPerUnit amount per unit of reference input, positive, in yuan/unit
 */
public record RecipeCost(String recipe, Account account, double yuanPerUnit) {}
