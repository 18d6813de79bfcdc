package org.agrichain.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.agrichain.comparison.Case;
import org.agrichain.comparison.Comparison;
import org.agrichain.comparison.ComparisonTable;
import org.agrichain.plan.PlanJson;

/**
 * Writes a comparison folder: comparison.json, one CSV file for each table, comparison.xlsx with
 * the same tables and the figures side by side, comparison.txt for reading, and the folder of every
 * plan. Equal comparisons give equal bytes.
 */
public final class ComparisonWriter {
  private ComparisonWriter() {}

  /**
   * Writes the folder, replacing an older comparison of that name as a whole.
   *
   * @param cases every plan, the base first
   * @param lines the comparison as people read it
   * @throws UncheckedIOException when the folder is neither empty nor a comparison ({@link
   *     java.nio.file.FileAlreadyExistsException}), or cannot be written
   */
  public static void write(
      Comparison comparison, List<Case> cases, List<String> lines, Path folder) {
    try (FolderSwap swap = FolderSwap.of(folder, FolderKind.COMPARISON)) {
      Path fresh = swap.fresh();
      Files.write(fresh.resolve(FolderKind.COMPARISON.head()), PlanJson.bytes(comparison));
      for (ComparisonTable table : ComparisonTable.all()) {
        Files.write(
            fresh.resolve(table.name() + ".csv"),
            CsvTable.bytes(table.shape().columns(), table.of().apply(comparison)));
      }
      ComparisonWorkbook.write(comparison, fresh.resolve("comparison.xlsx"));
      Files.write(fresh.resolve("comparison.txt"), lines);
      for (Case one : cases) {
        PlanWriter.write(one.plan(), one.dataset(), fresh.resolve(Comparison.planFolder(one.id())));
      }
      swap.complete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True when {@link #write} would take this folder: absent, empty or a comparison. */
  public static boolean mayReplace(Path folder) {
    return FolderKind.COMPARISON.mayReplace(folder);
  }
}
