package org.agrichain.cli;

import java.nio.file.Path;
import org.agrichain.cluster.SweepSource;
import org.agrichain.dataset.DatasetVariants;
import org.agrichain.dataset.Reading;

/**
 * Where a dataset is: a folder or workbook, or {@code shipped:} and the name of one inside the jar.
 *
 * @param text as the user wrote it
 * @param scenario scenario to read it under, several joined by {@code +}; null for none
 */
record DatasetSource(String text, String scenario) {
  private static final String SHIPPED = "shipped:";

  DatasetSource(String text) {
    this(text, null);
  }

  /** The flagship inside the jar. */
  static final DatasetSource FLAGSHIP = new DatasetSource(SHIPPED + "inner-mongolia");

  /** The dataset a plan recorded, which is relative to the plan's folder. */
  static DatasetSource recorded(String text, Path planFolder) {
    return text.startsWith(SHIPPED)
        ? new DatasetSource(text)
        : new DatasetSource(planFolder.resolve(text).normalize().toString());
  }

  /** The same dataset under a scenario. */
  DatasetSource under(String other) {
    return new DatasetSource(text, other);
  }

  Reading read() {
    return variants().read(scenario);
  }

  /** The dataset with all its scenarios. */
  DatasetVariants variants() {
    return shipped()
        ? DatasetVariants.openShipped(text.substring(SHIPPED.length()))
        : DatasetVariants.open(Path.of(text));
  }

  /** Name without folders and endings, for naming what is made of it. */
  String name() {
    if (shipped()) {
      return text.substring(SHIPPED.length());
    }
    String name = String.valueOf(Path.of(text).toAbsolutePath().normalize().getFileName());
    return name.replaceFirst("\\.(?i:xlsx|csv|zip)$", "");
  }

  /** The folder for plans: beside the dataset, named after it. */
  Path planFolder() {
    String folder = name() + (scenario == null ? "" : "-" + scenario) + "-plan";
    if (shipped()) {
      return Path.of(folder);
    }
    Path place = Path.of(text).normalize();
    boolean nameless = place.toString().isEmpty() || place.endsWith("..");
    return (nameless ? place.toAbsolutePath().normalize() : place).resolveSibling(folder);
  }

  /** How a plan in {@code folder} records this dataset. */
  String recordedIn(Path folder) {
    return shipped() ? text : Relative.path(folder, Path.of(text));
  }

  /** What has to travel for a sweep of this dataset. */
  SweepSource packed(Path grid, RuleSource rules) {
    return new SweepSource(
        shipped() ? null : text,
        shipped() ? name() : null,
        scenario,
        grid.toString(),
        rules.folder() == null ? null : rules.folder().toString(),
        rules.trustDrl());
  }

  private boolean shipped() {
    return text.startsWith(SHIPPED);
  }
}
