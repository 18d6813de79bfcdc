package org.agrichain.domain;

/**
 * What consumers pay, for the uplift of each part.
 *
 * @param material product
 * @param priceYuanPerUnit price in the shop without VAT, in yuan/unit
 * @param source where the figure comes from; null when blank
 */
public record RetailPrice(String material, double priceYuanPerUnit, String source) {}
