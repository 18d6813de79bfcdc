package org.agrichain.rules;

/**
 * A rule and where it is written.
 *
 * @param name name of the rule, or identifier of the row
 * @param file file, relative to the folder of rules, with forward slashes
 * @param sheet sheet of a workbook, empty otherwise
 * @param line line of its heading or row in its sheet, from 1
 * @param source text of its source, empty when it names none
 */
public record RuleInfo(String name, String file, String sheet, int line, String source) {

  /** True for a row of a rule table. */
  public boolean isRow() {
    return !file.endsWith(RuleFiles.SUFFIX);
  }

  /** File and sheet. */
  public String place() {
    return sheet.isEmpty() ? file : file + "!" + sheet;
  }
}
