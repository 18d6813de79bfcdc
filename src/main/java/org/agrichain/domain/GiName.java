package org.agrichain.domain;

/**
 * Names with a protected origin.
 *
 * @param material material that carries the name
 * @param origin origin from which it may carry it
 * @param genericMaterial what it counts as from any other origin
 * @param source law or register
 */
public record GiName(String material, String origin, String genericMaterial, String source) {}
