package org.agrichain.rules.facts;

/**
 * The road from one site to another; every distance gives both directions unless each has its own.
 *
 * @param from from
 * @param to to
 * @param km road distance
 */
public record Road(String from, String to, double km) {}
