package org.agrichain.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.agrichain.dataset.Lang;

/** What one command did. */
record Run(int exitCode, String out, String err) {

  /** Runs a command inside this JVM, in English, with nobody watching. */
  static Run of(String... arguments) {
    return in(Lang.EN, arguments);
  }

  static Run in(Lang lang, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        AgriChain.commandLine(new AgriChain(Words.in(lang), false, false))
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    return new Run(exitCode, out.toString(), err.toString());
  }
}
