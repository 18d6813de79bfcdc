package org.agrichain.cli;

import java.nio.file.Path;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.dataset.Reading;

/**
 * Where a dataset is: a folder or workbook, or {@code shipped:} and the name of one inside the jar.
 *
 * @param text as the user wrote it
 */
record DatasetSource(String text) {
  private static final String SHIPPED = "shipped:";

  /** The flagship inside the jar. */
  static final DatasetSource FLAGSHIP = new DatasetSource(SHIPPED + "inner-mongolia");

  /** The dataset a plan recorded, which is relative to the plan's folder. */
  static DatasetSource recorded(String text, Path planFolder) {
    return text.startsWith(SHIPPED)
        ? new DatasetSource(text)
        : new DatasetSource(planFolder.resolve(text).normalize().toString());
  }

  Reading read() {
    return shipped()
        ? DatasetReader.readShipped(text.substring(SHIPPED.length()))
        : DatasetReader.read(Path.of(text));
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
    String folder = name() + "-plan";
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

  private boolean shipped() {
    return text.startsWith(SHIPPED);
  }
}
