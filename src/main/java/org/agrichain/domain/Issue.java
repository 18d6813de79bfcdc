package org.agrichain.domain;

/**
 * One thing wrong with an input, in words its author can act on.
 *
 * @param code stable identifier in plain words, for example {@code unknown-id}
 * @param severity {@link Severity#ERROR} stops planning, {@link Severity#WARNING} does not
 * @param file file or workbook sheet, as given by the user; empty when none
 * @param line line (row) number from 1, 0 when the whole file is meant
 * @param column column name, empty when the whole row is meant
 * @param value value found, empty when none
 * @param limit limit or expectation it breaks
 * @param hint what to do about it, empty when there is nothing useful to say
 */
public record Issue(
    String code,
    Severity severity,
    String file,
    int line,
    String column,
    String value,
    String limit,
    String hint) {

  /** Severity of an issue. */
  public enum Severity {
    /** Planning is refused. */
    ERROR,
    /** Planning goes on; the answer may be poor. */
    WARNING
  }
}
