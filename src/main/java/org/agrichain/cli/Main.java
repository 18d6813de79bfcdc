package org.agrichain.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Entry point of {@code java -jar agrichain.jar}. */
public final class Main {
  private static final String LOG_LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";

  private static final String STATUS_LEVEL = "log4j2.StatusLogger.level";

  private Main() {}

  /** Runs one command and ends the program with its exit code. */
  public static void main(String[] args) {
    boolean debug = Arrays.asList(args).contains("--debug");
    if (System.getProperty(LOG_LEVEL) == null) {
      System.setProperty(LOG_LEVEL, debug ? "info" : "off");
    }
    if (System.getProperty(STATUS_LEVEL) == null) {
      // The library of workbooks looks for a log of its own and would say that there is none.
      System.setProperty(STATUS_LEVEL, "OFF");
    }
    Words words = Words.in(Words.langOf(args, Locale.getDefault()));
    PrintWriter out = writer(System.out, "sun.stdout.encoding");
    PrintWriter err = writer(System.err, "sun.stderr.encoding");
    int exitCode = execute(args, new AgriChain(words, System.console() != null, true), out, err);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  private static int execute(String[] args, AgriChain root, PrintWriter out, PrintWriter err) {
    try {
      return AgriChain.commandLine(root).setOut(out).setErr(err).execute(args);
    } catch (Error e) {
      // Too little memory, a missing native library: no command can go on, but it can be said.
      return new Faults(root.words()).tellError(e, root.debug(), err);
    }
  }

  /** Names in datasets are often Chinese, so a stream that cannot print them prints UTF-8. */
  private static PrintWriter writer(PrintStream stream, String encodingProperty) {
    String name = System.getProperty(encodingProperty, Charset.defaultCharset().name());
    Charset charset = Charset.forName(name);
    if (!charset.canEncode() || !charset.newEncoder().canEncode('盟')) {
      charset = StandardCharsets.UTF_8;
    }
    return new PrintWriter(stream, true, charset);
  }
}
