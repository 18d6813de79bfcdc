package org.agrichain.domain;

/**
 * Equipment of one type at one plant.
 *
 * @param line identifier
 * @param site plant
 * @param lineType type
 * @param name name in English
 * @param nameZh name in Chinese; null when blank
 * @param ratedUnitsPerHour units of load it handles in one hour, in unit/h
 */
public record Line(
    String line,
    String site,
    String lineType,
    String name,
    String nameZh,
    double ratedUnitsPerHour) {}
