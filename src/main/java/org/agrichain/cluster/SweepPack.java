package org.agrichain.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.agrichain.QuickPlanner;
import org.agrichain.dataset.DatasetVariants;
import org.agrichain.dataset.FactorReader;
import org.agrichain.domain.Account;
import org.agrichain.domain.Objective;
import org.agrichain.plan.PlanFault;
import org.agrichain.plan.PlanReader;
import org.agrichain.rules.RuleBook;
import org.agrichain.rules.RuleFault;
import org.agrichain.scenario.Sweep;

/**
 * Everything an executor needs to plan the cells of a sweep, as files: it reads them as this
 * program does anywhere, so no machine of the cluster needs to share a disk with another.
 *
 * @param id name of this pack among all that an executor may meet
 * @param source where things are in the pack
 * @param weights objective: weight of each account by its name
 * @param objective name of the objective
 * @param gapPercent gap at which a cell keeps the decisions of the base plan, in percent
 * @param seed seed
 * @param rulesSha256 hash that the rules must have on the other side too
 * @param files the files
 */
record SweepPack(
    String id,
    SweepSource source,
    TreeMap<String, Double> weights,
    String objective,
    double gapPercent,
    long seed,
    String rulesSha256,
    PackedFiles files)
    implements Serializable {
  private static final String DATASET = "dataset/";
  private static final String RULES = "rules";
  private static final String GRID = "grid.csv";
  private static final String BASE = "base";

  /** Packs a sweep whose base plan is in its folder. */
  static SweepPack of(SweepSource source, QuickPlanner planner, Path basePlan) throws IOException {
    PackedFiles files = new PackedFiles();
    if (source.shipped() == null) {
      Path dataset = Path.of(source.dataset());
      String name = DATASET + name(dataset);
      if (Files.isDirectory(dataset)) {
        // Its tables and scenarios; whatever else a user keeps there stays at home.
        files.addFilesOf(name, dataset);
        files.add(name + "/scenarios", dataset.resolve("scenarios"));
      } else {
        files.add(name, dataset);
      }
    }
    if (source.rules() != null) {
      files.add(RULES, Path.of(source.rules()));
    }
    files.add(GRID, Path.of(source.grid()));
    files.add(BASE, basePlan);
    TreeMap<String, Double> weights = new TreeMap<>();
    planner.objective().weights().forEach((account, weight) -> weights.put(account.name(), weight));
    return new SweepPack(
        UUID.randomUUID().toString(),
        source,
        weights,
        planner.objective().name(),
        planner.gapPercent(),
        planner.seed(),
        planner.rules().sha256(),
        files);
  }

  /**
   * Reads what was packed.
   *
   * @param folder an empty folder to unpack into, which has to stay as long as the sweep is used
   */
  Sweep open(Path folder) throws IOException, RuleFault, PlanFault {
    files.unpack(folder);
    RuleBook rules =
        source.rules() == null
            ? RuleBook.shipped()
            : RuleBook.read(folder.resolve(RULES), source.trustDrl());
    if (!rules.sha256().equals(rulesSha256)) {
      throw new IllegalStateException("The executor has other rules than the driver.");
    }
    DatasetVariants variants =
        source.shipped() == null
            ? DatasetVariants.open(folder.resolve(DATASET + name(Path.of(source.dataset()))))
            : DatasetVariants.openShipped(source.shipped());
    return new Sweep(
        variants,
        source.scenario(),
        FactorReader.read(folder.resolve(GRID)).factors(),
        new QuickPlanner(rules, whatToMaximize(), gapPercent, seed),
        PlanReader.read(folder.resolve(BASE)));
  }

  private Objective whatToMaximize() {
    Map<Account, Double> read = new EnumMap<>(Account.class);
    weights.forEach((account, weight) -> read.put(Account.valueOf(account), weight));
    return new Objective(objective, Map.copyOf(read));
  }

  private static String name(Path dataset) {
    return dataset.toAbsolutePath().normalize().getFileName().toString();
  }
}
