package org.agrichain.rules.facts;

/**
 * A material whose name belongs to certain origins.
 *
 * @param material material that carries the name
 * @param generic what it counts as from any other origin
 */
public record ProtectedName(String material, String generic) {}
