package org.agrichain.cli;

/** Ends a command with a message its user can act on and an exit code. */
final class CommandRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int exitCode;

  CommandRefused(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
