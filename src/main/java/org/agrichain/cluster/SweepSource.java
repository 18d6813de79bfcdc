package org.agrichain.cluster;

import java.io.Serializable;

/**
 * What a sweep is made of, as the user named it.
 *
 * @param dataset folder or workbook of the dataset; null when it is shipped
 * @param shipped name of a dataset inside the program; null when it is a file
 * @param scenario scenario below every cell; null for none
 * @param grid file of the factors
 * @param rules folder of rules; null for the shipped ones
 * @param trustDrl whether {@code .drl} files that are not shipped ones may run
 */
public record SweepSource(
    String dataset, String shipped, String scenario, String grid, String rules, boolean trustDrl)
    implements Serializable {}
