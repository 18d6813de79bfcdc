package org.agrichain.cli;

import java.io.PrintWriter;
import org.agrichain.PlanListener;
import org.agrichain.scenario.ScenarioRuns;
import picocli.CommandLine.Model.CommandSpec;

/** Says which of many scenarios is planned now, and how it goes on. */
final class ComparisonProgress implements ScenarioRuns.Watcher {
  private final AgriChain root;
  private final PrintWriter out;
  private final int tasks;
  private ProgressPrinter last;
  private int begun;

  ComparisonProgress(AgriChain root, CommandSpec spec, int tasks) {
    this.root = root;
    this.out = spec.commandLine().getOut();
    this.tasks = tasks;
  }

  @Override
  public PlanListener begins(ScenarioRuns.Task task) {
    if (last != null) {
      last.finish();
    }
    begun++;
    String title = task.scenario().title(root.words().lang());
    out.println(root.words().say("compare.begins", begun, tasks, title));
    last = new ProgressPrinter(out, root.terminal(), root.words());
    return last;
  }
}
