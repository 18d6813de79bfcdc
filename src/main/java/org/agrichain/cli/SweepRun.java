package org.agrichain.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.agrichain.PlanSettings;
import org.agrichain.QuickPlanner;
import org.agrichain.ValueChainOptimizer;
import org.agrichain.comparison.CellResult;
import org.agrichain.dataset.DatasetVariants;
import org.agrichain.dataset.Factor;
import org.agrichain.dataset.Reading;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanFault;
import org.agrichain.plan.PlanReader;
import org.agrichain.report.PlanWriter;
import org.agrichain.rules.RuleBook;
import org.agrichain.scenario.Cell;
import org.agrichain.scenario.Sweep;
import org.agrichain.scenario.SweepFolder;
import org.agrichain.scenario.SweepHead;
import picocli.CommandLine.Model.CommandSpec;

/** One sweep from its base plan to its last cell. */
final class SweepRun {
  /** A cell may be so much further from its bound than the base plan, in percent. */
  private static final double WORSE_PERCENT = 0.5;

  private final AgriChain root;
  private final CommandSpec spec;
  private final DatasetVariants variants;
  private final DatasetSource source;
  private final List<Factor> factors;
  private final RuleBook rules;
  private final PlanSettings settings;
  private final SweepFolder folder;
  private Plan base;
  private double goodGap;

  SweepRun(
      AgriChain root,
      CommandSpec spec,
      DatasetVariants variants,
      DatasetSource source,
      List<Factor> factors,
      RuleBook rules,
      PlanSettings settings,
      SweepFolder folder) {
    this.root = root;
    this.spec = spec;
    this.variants = variants;
    this.source = source;
    this.factors = factors;
    this.rules = rules;
    this.settings = settings;
    this.folder = folder;
  }

  /** Takes up the sweep of the folder, or plans the base of a new one; false without a base. */
  boolean begin(SweepHead head, Reading reading, RuleSource ruleSource)
      throws IOException, PlanFault {
    SweepHead earlier = folder.head();
    if (earlier != null) {
      if (!head.continues(earlier)) {
        throw new CommandRefused(ExitCode.USAGE, root.words().say("sweep.other", folder.path()));
      }
      base = PlanReader.read(folder.basePlan());
      goodGap = earlier.goodGapPercent();
      return true;
    }
    Plan found = planBase(reading);
    if (found.summary().valueYuan() == null) {
      spec.commandLine().getOut().println(root.words().say("sweep.no-base"));
      return false;
    }
    base =
        found.withSummary(
            found
                .summary()
                .withSource(
                    source.recordedIn(folder.basePlan()),
                    source.scenario(),
                    ruleSource.recordedIn(folder.basePlan())));
    PlanWriter.write(base, reading.dataset(), folder.basePlan());
    // Its decisions against the plain bound that every cell is measured with.
    Plan again = planner(100).plan(reading, base);
    Double gap = again.summary().gapPercent();
    goodGap = (gap == null ? 0 : gap) + WORSE_PERCENT;
    folder.begin(head.withGap(goodGap));
    return true;
  }

  private Plan planBase(Reading reading) {
    ValueChainOptimizer optimizer = new ValueChainOptimizer(rules);
    if (root.ownsProcess()) {
      Interruption.onSignal(optimizer::cancel);
    }
    ProgressPrinter progress =
        new ProgressPrinter(spec.commandLine().getOut(), root.terminal(), root.words());
    try {
      return optimizer.plan(reading, settings, progress);
    } finally {
      progress.finish();
    }
  }

  DatasetSource source() {
    return source;
  }

  SweepFolder folder() {
    return folder;
  }

  /** How each cell is planned, once the sweep has begun. */
  QuickPlanner planner() {
    return planner(goodGap);
  }

  private QuickPlanner planner(double gap) {
    return new QuickPlanner(rules, settings.objective(), gap, settings.seed());
  }

  /** Plans cells on threads of this process, once the sweep has begun. */
  CellPlanning here(int threads) {
    Sweep sweep = new Sweep(variants, source.scenario(), factors, planner(), base);
    return new CellPlanning() {
      @Override
      public void run(List<Cell> cells, Consumer<CellResult> finished) throws InterruptedException {
        sweep.run(cells, threads, folder, finished);
      }

      @Override
      public void cancel() {
        sweep.cancel();
      }
    };
  }

  /** Plans the cells that are not finished yet. */
  void cells(List<Cell> cells, CellPlanning planning) throws IOException, InterruptedException {
    if (root.ownsProcess()) {
      Interruption.onSignal(planning::cancel);
    }
    List<Cell> open = new java.util.ArrayList<>();
    for (Cell cell : cells) {
      if (folder.cell(cell.number()) == null) {
        open.add(cell);
      }
    }
    int before = cells.size() - open.size();
    if (before > 0) {
      spec.commandLine().getOut().println(root.words().say("sweep.resumed", before));
    }
    try (SweepProgress progress =
        new SweepProgress(root, spec.commandLine().getOut(), cells.size(), before)) {
      planning.run(open, result -> progress.step());
    }
  }
}
