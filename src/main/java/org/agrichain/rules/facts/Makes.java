package org.agrichain.rules.facts;

/**
 * A material that some allowed process of a site gives, after grading.
 *
 * @param site plant
 * @param material material
 */
public record Makes(String site, String material) {}
