package org.agrichain.domain;

/**
 * Ways of hauling.
 *
 * @param transportClass identifier
 * @param name name in English
 * @param nameZh name in Chinese; null when blank
 * @param speedKmPerHour mean speed on the road, loaded, in km/h
 * @param yuanPerTonneKm freight, in yuan/(t km)
 * @param yuanPerTonneLoading loading, unloading, papers, in yuan/t
 * @param maxKm longest haul; blank: none, in km; null when blank
 * @param maxHours longest journey; blank: none, in h; null when blank
 * @param lossFractionPer100km share lost or dead per 100 km
 * @param shrinkFractionFirst100km live weight lost in the first 100 km
 * @param shrinkFractionPer100km live weight lost in each further 100 km
 */
public record TransportClass(
    String transportClass,
    String name,
    String nameZh,
    double speedKmPerHour,
    double yuanPerTonneKm,
    double yuanPerTonneLoading,
    Double maxKm,
    Double maxHours,
    double lossFractionPer100km,
    double shrinkFractionFirst100km,
    double shrinkFractionPer100km) {}
