package org.agrichain.accounts;

/**
 * One figure about a plan.
 *
 * @param id name of the figure; {@link IndicatorText} says what it means
 * @param subject raw group, actor or kind of activity it is about; empty for the whole chain
 * @param value value
 * @param unit unit, {@code %} for shares
 */
public record Indicator(String id, String subject, double value, String unit) {}
