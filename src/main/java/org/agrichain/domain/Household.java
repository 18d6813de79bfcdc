package org.agrichain.domain;

/**
 * How much one household sells in a year, for income per household.
 *
 * @param region region
 * @param rawGroup raw group
 * @param unitsPerHouseholdYear units of the raw group one household sells in a year
 */
public record Household(String region, String rawGroup, double unitsPerHouseholdYear) {}
