package org.agrichain.benchmark.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.agrichain.domain.Dataset;

/** A family of published instances, and how each of them is restated as a dataset. */
public enum Family {
  /** Generalised assignment, least cost. */
  GAP_MIN(true, new AssignmentCase(1), Restatement.YUAN, "min_best_known"),
  /** Generalised assignment, greatest gain. */
  GAP_MAX(false, new AssignmentCase(-1), Restatement.YUAN, "max_best_known"),
  /** Capacitated facility location, customers may be split. */
  CFLP(true, new SplitCustomers(), 1, "multi_source_optimum"),
  /** Capacitated facility location, each customer served from one place. */
  CFLP_SINGLE(true, new WholeCustomers(), 1, "single_source_optimum"),
  /** Capacitated lot sizing with set-up times. */
  LOTSIZING(true, new LotSizingCase(), Restatement.YUAN, "best_found"),
  /** Textbook models of buying, blending and a job shop. */
  WILLIAMS(false, Textbook::restate, Restatement.YUAN, "optimum"),
  /** Farms that choose crops and animals. */
  AGRI_LP(false, Textbook::restateFarm, Restatement.YUAN, "optimum");

  private static final String TEXT = ".txt";

  private final boolean least;
  private final Restatement restatement;
  private final double yuan;
  private final String bestColumn;

  Family(boolean least, Restatement restatement, double yuan, String bestColumn) {
    this.least = least;
    this.restatement = restatement;
    this.yuan = yuan;
    this.bestColumn = bestColumn;
  }

  /** Name on the command line, such as {@code gap-min}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The family of a name. */
  public static Optional<Family> named(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
  }

  /** True when the published objective is a cost to be made small. */
  public boolean least() {
    return least;
  }

  /**
   * Names of the instances in a folder, sorted.
   *
   * @param folder folder of the family
   */
  public List<String> instances(Path folder) throws IOException {
    return switch (this) {
      case WILLIAMS -> Textbook.models(folder);
      case AGRI_LP -> named(folder, ".json");
      default -> named(folder.resolve("instances"), TEXT);
    };
  }

  private static List<String> named(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(end))
          .map(file -> file.substring(0, file.length() - end.length()))
          .sorted()
          .toList();
    }
  }

  /** The instance as a dataset. */
  public Dataset dataset(Path folder, String instance) throws IOException {
    return restatement.of(folder, instance);
  }

  /** A value in yuan as the published objective counts it; null stays null. */
  public Double published(Number valueYuan) {
    return valueYuan == null ? null : (least ? -1 : 1) * valueYuan.doubleValue() / yuan;
  }

  /** The published value of an instance, null when there is none. Only ever shown, never solved. */
  public Double bestKnown(Path folder, String instance) throws IOException {
    boolean models = this == WILLIAMS || this == AGRI_LP;
    Path file = folder.resolve(models ? "expected.csv" : "best_known.csv");
    String key = models ? "model" : "instance";
    return Files.exists(file) ? Spreadsheet.of(file).find(key, instance, bestColumn) : null;
  }
}
