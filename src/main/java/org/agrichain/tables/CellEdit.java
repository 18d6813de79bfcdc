package org.agrichain.tables;

/**
 * One cell that is to say something else.
 *
 * @param table file and sheet
 * @param record number of the row among those that hold anything, from 0, the headings first; one
 *     after the last appends a row
 * @param row row in the file, from 1; 0 for an appended row
 * @param column column, from 0
 * @param before what it says
 * @param after what it is to say
 */
public record CellEdit(
    String table, int record, int row, int column, String before, String after) {}
