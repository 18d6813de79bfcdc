package org.agrichain.domain;

/**
 * One row that names the dataset.
 *
 * @param dataset identifier of the dataset, the name of its folder
 * @param name name in English
 * @param nameZh name in Chinese; null when blank
 * @param formatVersion version of this format
 * @param currency currency of every amount
 * @param perspective firm: raw inputs are bought; region: herders are inside and farm inputs are
 *     the cost
 */
public record Header(
    String dataset,
    String name,
    String nameZh,
    int formatVersion,
    String currency,
    Perspective perspective) {}
