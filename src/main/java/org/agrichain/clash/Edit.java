package org.agrichain.clash;

/**
 * A change to one cell of the dataset, or a row beside the others.
 *
 * @param kind kind of figure that is changed
 * @param action {@code set}, {@code copy} or {@code add}, as in a scenario; {@code leave-out} for a
 *     row of a rule table
 * @param file file or sheet
 * @param line line in it; 0 for a row that is new
 * @param table table
 * @param where condition that means the row; empty for a new row
 * @param column column; empty for a row
 * @param from value now, empty when blank; the row that is left out
 * @param to value that is set, or the pairs of the row
 */
public record Edit(
    Kind kind,
    String action,
    String file,
    int line,
    String table,
    String where,
    String column,
    String from,
    String to) {}
