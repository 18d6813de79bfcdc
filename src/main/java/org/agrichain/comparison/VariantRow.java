package org.agrichain.comparison;

import java.math.BigDecimal;

/**
 * One scenario of a comparison, scenarios.csv; the first row is the base.
 *
 * @param scenario scenario; {@code base} for the dataset as it stands
 * @param title title in English
 * @param titleZh title in Chinese; empty when there is none
 * @param source where the scenario comes from
 * @param status status of its plan
 * @param valueYuan value of its plan; blank without one
 * @param upperBoundYuan proven upper bound; blank without one
 * @param gapPercent gap between them; blank without one
 * @param seconds wall time of its run; blank when steps limited it
 * @param datasetSha256 hash of the dataset under the scenario
 * @param folder folder of its plan, relative to the comparison
 */
public record VariantRow(
    String scenario,
    String title,
    String titleZh,
    String source,
    String status,
    BigDecimal valueYuan,
    BigDecimal upperBoundYuan,
    Double gapPercent,
    Double seconds,
    String datasetSha256,
    String folder) {}
