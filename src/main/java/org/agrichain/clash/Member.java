package org.agrichain.clash;

import java.util.List;

/**
 * A figure of the dataset that is part of a clash.
 *
 * @param kind what it asks for or forbids
 * @param subject contract, supply, line, recipe, limit, purchase, site, material or rule it is of
 * @param about material, trait, class or certificate it speaks of; empty for none
 * @param place site; empty for none
 * @param part mode or tier; 0 for none
 * @param unit unit of the figure; empty for none
 * @param now figure; null for a switch
 * @param fromPeriod first period; 0 for every one
 * @param toPeriod last period; 0 for every one
 * @param file file or sheet that holds it
 * @param line line in it; 0 when nothing stands there yet
 * @param table table
 * @param where condition that means its row alone
 * @param column column
 * @param beside what the figure would have to be beside the other members alone; null when that
 *     cannot be said in one figure
 * @param refuses of a rule: what it refuses that would have to happen beside the other members,
 *     each with the fact it rests on, at most three
 */
public record Member(
    Kind kind,
    String subject,
    String about,
    String place,
    int part,
    String unit,
    Double now,
    int fromPeriod,
    int toPeriod,
    String file,
    int line,
    String table,
    String where,
    String column,
    Double beside,
    List<String> refuses) {}
