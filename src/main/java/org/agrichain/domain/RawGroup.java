package org.agrichain.domain;

/**
 * Which raw materials are counted together in the plan's head line.
 *
 * @param rawGroup identifier
 * @param name name in English
 * @param nameZh name in Chinese; null when blank
 * @param unit unit the group is counted in
 */
public record RawGroup(String rawGroup, String name, String nameZh, Unit unit) {}
