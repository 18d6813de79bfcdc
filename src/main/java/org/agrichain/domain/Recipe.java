package org.agrichain.domain;

/**
 * Processes. The reference input has rate -1.
 *
 * @param recipe identifier
 * @param name name in English
 * @param nameZh name in Chinese; null when blank
 * @param lineType type of line that can run it
 * @param stage stage of the chain, for accounts
 * @param lineLoadPerUnit rated units of line capacity that one unit of reference input takes
 * @param setupHours line hours of one campaign (per period in which it runs), in h
 * @param setupCostYuan cost of one campaign, in yuan
 * @param leastBatchUnits least reference input in a period in which it runs, in unit
 */
public record Recipe(
    String recipe,
    String name,
    String nameZh,
    String lineType,
    String stage,
    double lineLoadPerUnit,
    double setupHours,
    double setupCostYuan,
    double leastBatchUnits) {}
