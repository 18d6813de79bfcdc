package org.agrichain.domain;

/**
 * Who earns value added: names and pay.
 *
 * @param actor identifier; herder, processor, haulier, trader and treasury are the built-in ones
 * @param name name in English
 * @param nameZh name in Chinese; null when blank
 * @param wageYuanPerJobYear pay of one full-time job in a year, with contributions, in yuan; null
 *     when blank: jobs of this actor are not counted
 */
public record Actor(String actor, String name, String nameZh, Double wageYuanPerJobYear) {}
