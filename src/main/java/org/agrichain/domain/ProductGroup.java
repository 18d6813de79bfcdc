package org.agrichain.domain;

/**
 * Names of groups of products, for reports.
 *
 * @param productGroup group as materials name it
 * @param name name in English
 * @param nameZh name in Chinese; null when blank
 */
public record ProductGroup(String productGroup, String name, String nameZh) {}
