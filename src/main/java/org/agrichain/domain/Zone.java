package org.agrichain.domain;

/**
 * Places closed to a kind of movement for some periods.
 *
 * @param zone identifier
 * @param kind disease: nothing of the class moves in or out; quarantine: only to plants with the
 *     certificate
 * @param site place in the zone
 * @param transportClass what may not move
 * @param fromPeriod first period
 * @param toPeriod last period
 * @param certificate certificate that lets a plant take from a quarantine zone; null when blank
 */
public record Zone(
    String zone,
    ZoneKind kind,
    String site,
    String transportClass,
    int fromPeriod,
    int toPeriod,
    String certificate) {}
