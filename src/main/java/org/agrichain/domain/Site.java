package org.agrichain.domain;

/**
 * Every place: origins of raw lots, plants, markets, stores.
 *
 * @param site identifier
 * @param name name in English
 * @param nameZh name in Chinese; null when blank
 * @param kind what the place is
 * @param region region the place belongs to; blank when outside all; null when blank
 * @param latitudeDeg latitude, in deg
 * @param longitudeDeg longitude, in deg
 */
public record Site(
    String site,
    String name,
    String nameZh,
    SiteKind kind,
    String region,
    double latitudeDeg,
    double longitudeDeg) {}
