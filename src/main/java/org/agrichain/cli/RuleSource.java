package org.agrichain.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.agrichain.rules.RuleBook;

/**
 * Which rules hold: those of a folder, or the shipped ones.
 *
 * @param folder folder of rule tables and {@code .drl} files, null for the shipped ones
 * @param trustDrl whether {@code .drl} files that are not shipped ones may run
 */
record RuleSource(Path folder, boolean trustDrl) implements Callable<RuleBook> {
  private static final String SHIPPED = "shipped";

  /** The rules a plan recorded, relative to the plan's folder. */
  static RuleSource recorded(String text, Path planFolder, boolean trustDrl) {
    boolean shipped = text == null || text.equals(SHIPPED);
    return new RuleSource(shipped ? null : planFolder.resolve(text).normalize(), trustDrl);
  }

  @Override
  public RuleBook call() throws Exception {
    return folder == null ? RuleBook.shipped() : RuleBook.read(folder, trustDrl);
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
