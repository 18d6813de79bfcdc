package org.agrichain.domain;

/**
 * Which firm owns a place. Places of one firm are one claimant: baselines, tiers and caps hold for
 * them together.
 *
 * @param site place that the firm owns
 * @param firm firm; places with the same one claim together under policies and interest subsidies
 */
public record FirmPlace(String site, String firm) {}
