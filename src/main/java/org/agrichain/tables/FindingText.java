package org.agrichain.tables;

/**
 * A finding in the words of a language, for programs.
 *
 * @param code stable identifier
 * @param table file and sheet of the row to edit; empty when no single row did it
 * @param line row of the file, from 1; 0 when no single row did it
 * @param row identifier of the row to edit
 * @param column heading of the cell to edit, empty for the whole row
 * @param otherTable file and sheet of the row it clashes with; empty when there is none
 * @param otherLine its row of the file, 0 when there is none
 * @param otherRow its identifier
 * @param message what is found
 * @param edit what to do about it
 */
public record FindingText(
    String code,
    String table,
    int line,
    String row,
    String column,
    String otherTable,
    int otherLine,
    String otherRow,
    String message,
    String edit) {}
