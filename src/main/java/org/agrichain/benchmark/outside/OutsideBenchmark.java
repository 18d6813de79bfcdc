package org.agrichain.benchmark.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.agrichain.benchmark.Benchmark;
import org.agrichain.benchmark.Competitor;
import org.agrichain.benchmark.Measurement;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.dataset.DatasetWriter;
import org.agrichain.dataset.Reading;
import org.agrichain.domain.Objective;
import org.agrichain.rules.RuleBook;

/**
 * Runs competitors on the instances of a family: each instance is written as a dataset, read and
 * checked like any other, and planned with the shipped rules and the usual settings.
 */
public final class OutsideBenchmark {
  private final Family family;
  private final Path folder;
  private final RuleBook rules;
  private final double seconds;
  private final long seed;

  /**
   * Prepares the runs.
   *
   * @param family what the folder holds
   * @param folder instances and, if there are any, published values
   * @param rules rules
   * @param seconds wall time of each run
   * @param seed seed of each run
   */
  public OutsideBenchmark(Family family, Path folder, RuleBook rules, double seconds, long seed) {
    this.family = family;
    this.folder = folder;
    this.rules = rules;
    this.seconds = seconds;
    this.seed = seed;
  }

  /** The instance as a dataset that went through files; without a dataset when it has errors. */
  public Reading read(String instance) throws IOException {
    Path scratch = Files.createTempDirectory("agrichain-outside");
    try {
      Path dataset = scratch.resolve(instance);
      DatasetWriter.writeCsv(family.dataset(folder, instance), dataset);
      return DatasetReader.read(dataset);
    } finally {
      delete(scratch);
    }
  }

  /** Runs one competitor on one instance. */
  public OutsideRow run(String instance, Reading reading, Competitor competitor)
      throws IOException {
    Measurement run =
        new Benchmark(reading, rules, Objective.VALUE_ADDED, seconds).run(competitor, seed);
    return OutsideRow.of(family, instance, run, family.bestKnown(folder, instance));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
