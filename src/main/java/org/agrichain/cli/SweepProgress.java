package org.agrichain.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a sweep is: a bar with the time left on a terminal, now and then a line elsewhere. */
final class SweepProgress implements AutoCloseable {
  private static final double LINE_SECONDS = 5;

  private final Words words;
  private final PrintWriter out;
  private final int cells;
  private final int before;
  private final ProgressBar bar;
  private final long start = System.nanoTime();
  private double lastLine;
  private int done;

  /**
   * Begins.
   *
   * @param cells cells in all
   * @param before cells that an earlier run finished
   */
  SweepProgress(AgriChain root, PrintWriter out, int cells, int before) {
    this.words = root.words();
    this.out = out;
    this.cells = cells;
    this.before = before;
    done = before;
    bar =
        root.terminal()
            ? new ProgressBarBuilder()
                .setTaskName(words.say("sweep.task"))
                .setInitialMax(cells)
                .startsFrom(before, java.time.Duration.ZERO)
                .setStyle(ProgressBarStyle.ASCII)
                .build()
            : null;
  }

  /** One more cell is finished. */
  synchronized void step() {
    done++;
    if (bar != null) {
      bar.step();
      return;
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (seconds - lastLine >= LINE_SECONDS || done == cells) {
      lastLine = seconds;
      double left = seconds / (done - before) * (cells - done);
      out.println(words.say("sweep.progress", done, cells, seconds, left));
      out.flush();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
