package org.agrichain.cli;

/** Exit codes of every command. */
final class ExitCode {
  /** Solved, or nothing wrong. */
  static final int OK = 0;

  /** A fault of the program itself. */
  static final int INTERNAL = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  /** Errors in a dataset, in rules or in a published plan. */
  static final int BAD_INPUT = 3;

  /** No feasible plan. */
  static final int NO_PLAN = 4;

  private ExitCode() {}
}
