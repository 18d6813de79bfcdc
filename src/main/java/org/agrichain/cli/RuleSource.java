package org.agrichain.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.agrichain.rules.RuleBook;

/**
 * Which rules hold: those of a folder, or the shipped ones.
 *
 * @param folder folder of {@code .drl} files, null for the shipped ones
 */
record RuleSource(Path folder) implements Callable<RuleBook> {
  private static final String SHIPPED = "shipped";

  /** The rules a plan recorded, relative to the plan's folder. */
  static RuleSource recorded(String text, Path planFolder) {
    return new RuleSource(
        text == null || text.equals(SHIPPED) ? null : planFolder.resolve(text).normalize());
  }

  @Override
  public RuleBook call() throws Exception {
    return folder == null ? RuleBook.shipped() : RuleBook.read(folder);
  }

  /** Compiles them beside other work: it is the longest part of starting up. */
  FutureTask<RuleBook> begin() {
    FutureTask<RuleBook> task = new FutureTask<>(this);
    Thread thread = new Thread(task, "rules");
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  /** Waits for rules that were begun. */
  static RuleBook finish(FutureTask<RuleBook> task) throws Exception {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** How a plan in {@code planFolder} records these rules. */
  String recordedIn(Path planFolder) {
    return folder == null ? SHIPPED : Relative.path(planFolder, folder);
  }
}
