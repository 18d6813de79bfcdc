package org.agrichain.tables;

import java.util.List;

/**
 * What an author expects of the rules on a dataset: either of one thing ("recipe R on line L":
 * allowed), or of a material at a plant (exactly these recipes).
 *
 * @param id identifier
 * @param table file and sheet it stands in
 * @param row row in the file, from 1
 * @param dataset dataset it is about
 * @param subject what it is about, as refusals name it; empty when material and plant are given
 * @param expect {@code allowed}, {@code refused} or {@code absent}; empty with material and plant
 * @param period period it is about, null for any
 * @param rule row or rule that must be the reason, empty for any
 * @param material material, empty when a subject is given
 * @param plant plant, empty when a subject is given
 * @param options recipes that may take or give the material there, in any order
 */
public record RuleTest(
    String id,
    String table,
    int row,
    String dataset,
    String subject,
    String expect,
    Integer period,
    String rule,
    String material,
    String plant,
    List<String> options) {}
