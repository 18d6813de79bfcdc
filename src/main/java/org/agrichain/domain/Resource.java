package org.agrichain.domain;

/**
 * Energy, water, work and emissions that activities use, with their factors.
 *
 * @param resource identifier
 * @param name name in English
 * @param nameZh name in Chinese; null when blank
 * @param unit unit of every amount of this resource
 * @param kind what it counts as
 * @param amountPerUnit MJ (energy), m3 (water), full-time jobs of one year (labour) or kg CO2e
 *     (emission) in one unit
 * @param co2eKgPerUnit CO2e of one unit besides what an emission itself is, in kg/unit
 */
public record Resource(
    String resource,
    String name,
    String nameZh,
    String unit,
    ResourceKind kind,
    double amountPerUnit,
    double co2eKgPerUnit) {}
