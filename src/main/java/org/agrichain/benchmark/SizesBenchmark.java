package org.agrichain.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.agrichain.PlanSettings;
import org.agrichain.ValueChainOptimizer;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.dataset.DatasetWriter;
import org.agrichain.dataset.Reading;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Options;
import org.agrichain.domain.Supply;
import org.agrichain.generate.Generator;
import org.agrichain.generate.Size;
import org.agrichain.network.Network;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanChecker;
import org.agrichain.rules.RuleBook;

/** Generates a dataset of a size, plans it, and measures what each step takes. */
public final class SizesBenchmark {
  private static final double MEGABYTE = 1 << 20;

  private final Dataset like;
  private final RuleBook rules;
  private final PlanSettings settings;

  /**
   * Prepares the runs.
   *
   * @param like dataset that is scaled, without errors
   * @param settings how each size is planned; its seed is that of the datasets too
   */
  public SizesBenchmark(Dataset like, RuleBook rules, PlanSettings settings) {
    this.like = like;
    this.rules = rules;
    this.settings = settings;
  }

  /**
   * Runs one size.
   *
   * @param folder takes the tables of the dataset
   */
  public SizeRun run(Size size, Path folder) {
    DatasetWriter.writeCsv(Generator.generate(like, size, settings.seed()), folder);
    List<MemoryPoolMXBean> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    System.gc();
    heap.forEach(MemoryPoolMXBean::resetPeakUsage);
    Stopwatch reading = new Stopwatch();
    Reading read = DatasetReader.read(folder);
    double readSeconds = reading.seconds();
    if (read.dataset() == null) {
      throw new IllegalStateException("A generated dataset has errors: " + read.issues());
    }
    Stopwatch deriving = new Stopwatch();
    Options options = rules.derive(read.dataset());
    double rulesSeconds = deriving.seconds();
    Stopwatch building = new Stopwatch();
    Network network = Network.of(read.dataset(), options, settings.objective());
    double networkSeconds = building.seconds();
    int columns = network.columns;
    int rows = network.rows;
    Stopwatch planning = new Stopwatch();
    Plan plan =
        new ValueChainOptimizer(rules)
            .plan(
                read,
                settings,
                progress -> {
                  planning.seen(progress.valueYuan(), progress.boundYuan());
                  if (progress.valueYuan() != null) {
                    planning.planFound();
                  }
                });
    double seconds = planning.seconds();
    double peak = heap.stream().mapToDouble(pool -> pool.getPeakUsage().getUsed()).sum();
    boolean good =
        plan.summary().valueYuan() != null
            && PlanChecker.check(read.dataset(), options, plan).isEmpty();
    BigDecimal value = good ? plan.summary().valueYuan() : null;
    BigDecimal bound = plan.summary().upperBoundYuan();
    return new SizeRun(
        size.id(),
        read.dataset().supplies().stream().mapToLong(Supply::lots).sum(),
        columns,
        rows,
        readSeconds,
        rulesSeconds,
        networkSeconds,
        planning.firstBound(),
        good ? planning.firstPlan() : null,
        seconds,
        value,
        bound,
        good ? plan.summary().gapPercent() : null,
        peak / MEGABYTE);
  }
}
