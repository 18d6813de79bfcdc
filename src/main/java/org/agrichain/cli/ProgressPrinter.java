package org.agrichain.cli;

import java.io.PrintWriter;
import org.agrichain.PlanListener;

/**
 * Tells how planning goes on: one line that is rewritten on a terminal, now and then a plain line
 * elsewhere.
 */
final class ProgressPrinter implements PlanListener {
  private static final double TERMINAL_SECONDS = 0.1;
  private static final double PLAIN_SECONDS = 5;
  private static final double LEAST_SECONDS = 0.5;
  private static final double NOTICEABLE = 1e-3;

  private final PrintWriter out;
  private final boolean terminal;
  private final Words words;
  private final Figures figures;
  private Progress shown;
  private Progress latest;
  private int width;

  ProgressPrinter(PrintWriter out, boolean terminal, Words words) {
    this.out = out;
    this.terminal = terminal;
    this.words = words;
    this.figures = new Figures(words);
  }

  @Override
  public synchronized void progress(Progress progress) {
    latest = progress;
    if (terminal ? isTimeToRewrite(progress) : isTimeForALine(progress)) {
      show(progress);
    }
  }

  /** Shows the last state if it was not shown yet, and leaves the line. */
  synchronized void finish() {
    if (latest != null && latest != shown) {
      show(latest);
    }
    if (terminal && width > 0) {
      out.println();
      out.flush();
      width = 0;
    }
  }

  private boolean isTimeToRewrite(Progress now) {
    return shown == null || now.seconds() - shown.seconds() >= TERMINAL_SECONDS;
  }

  private boolean isTimeForALine(Progress now) {
    if (shown == null) {
      return true;
    }
    double passed = now.seconds() - shown.seconds();
    boolean news =
        differs(shown.valueYuan(), now.valueYuan()) || differs(shown.boundYuan(), now.boundYuan());
    return passed >= PLAIN_SECONDS || (news && passed >= LEAST_SECONDS);
  }

  private static boolean differs(Double before, Double now) {
    if (before == null || now == null) {
      return before != now;
    }
    return Math.abs(now - before) > NOTICEABLE * Math.max(1, Math.abs(before));
  }

  private void show(Progress progress) {
    String line =
        words.say(
            "progress.line",
            progress.seconds(),
            words.name("phase", progress.phase()),
            figures.yuan(progress.valueYuan()),
            figures.yuan(progress.boundYuan()),
            figures.percent(progress.gapPercent()),
            progress.steps());
    if (terminal) {
      // Blanks wipe what a longer line left behind.
      out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
      width = line.length();
    } else {
      out.println(line);
    }
    out.flush();
    shown = progress;
  }
}
