package org.agrichain.clash;

import java.util.List;

/**
 * Figures that cannot all hold, though any of them left out the rest can.
 *
 * @param number number, from 1
 * @param onlyWhole true when they could hold if lots, shifts and campaigns were divisible
 * @param irreducible true when it was proven that no member can be left out
 * @param members figures
 */
public record Clash(int number, boolean onlyWhole, boolean irreducible, List<Member> members) {}
