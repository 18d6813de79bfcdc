package org.agrichain.domain;

/**
 * Road distance between two places; holds both ways unless the other way has its own row.
 *
 * @param fromSite from
 * @param toSite to
 * @param roadKm road distance, in km
 */
public record Distance(String fromSite, String toSite, double roadKm) {}
