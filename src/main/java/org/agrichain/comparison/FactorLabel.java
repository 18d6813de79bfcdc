package org.agrichain.comparison;

/**
 * How people call a factor of a sweep.
 *
 * @param factor factor
 * @param name name in English
 * @param nameZh name in Chinese
 * @param unit unit of its levels; empty when they are factors or have none
 * @param times true when a level is how many times as much as in the dataset
 */
public record FactorLabel(String factor, String name, String nameZh, String unit, boolean times) {}
