package org.agrichain.dataset;

/**
 * One change to a dataset, with where it is written down.
 *
 * @param file file, for messages
 * @param line line in it
 * @param row what is to be done
 */
public record Change(String file, int line, ScenarioRow row) {

  /** Another value in a column of every row that matches; a null value leaves the cell blank. */
  public static Change set(
      String file, int line, String table, String where, String column, String value) {
    return new Change(file, line, new ScenarioRow(Action.SET, table, where, column, value, null));
  }

  /** A column of every row that matches, times a factor. */
  public static Change scale(
      String file, int line, String table, String where, String column, String factor) {
    return new Change(
        file, line, new ScenarioRow(Action.SCALE, table, where, column, factor, null));
  }

  /** A column of every row that matches, plus an amount. */
  public static Change shift(
      String file, int line, String table, String where, String column, String amount) {
    return new Change(
        file, line, new ScenarioRow(Action.SHIFT, table, where, column, amount, null));
  }

  /** A new row of the pairs {@code column=value; column=value}. */
  public static Change add(String file, int line, String table, String pairs) {
    return new Change(file, line, new ScenarioRow(Action.ADD, table, null, null, pairs, null));
  }

  /** Every row that matches once more, with the pairs {@code column=value} changed. */
  public static Change copy(String file, int line, String table, String where, String pairs) {
    return new Change(file, line, new ScenarioRow(Action.COPY, table, where, null, pairs, null));
  }
}
