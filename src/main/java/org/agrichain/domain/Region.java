package org.agrichain.domain;

/**
 * Leagues and cities, for rolling up.
 *
 * @param region identifier
 * @param name name in English
 * @param nameZh name in Chinese; null when blank
 */
public record Region(String region, String name, String nameZh) {}
