package org.agrichain.report;

import java.util.List;

/**
 * One table of the accounts.
 *
 * @param name name of the file without its ending
 * @param columns headings
 * @param rows cells: text, numbers or money; null for blank
 */
public record AccountsTable(String name, List<String> columns, List<List<Object>> rows) {}
