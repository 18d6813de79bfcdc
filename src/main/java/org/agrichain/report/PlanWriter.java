package org.agrichain.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.agrichain.domain.Dataset;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanJson;
import org.agrichain.plan.PlanTable;

/**
 * Writes a plan folder: plan.json, one CSV file for each table and plan.xlsx with the same tables.
 * Equal plans give equal bytes.
 */
public final class PlanWriter {
  private PlanWriter() {}

  /**
   * Writes the folder, replacing an older plan folder of that name as a whole. Until the new one is
   * complete the older one stays as it is; nothing half-written is left behind.
   *
   * @throws UncheckedIOException when the folder is neither empty nor a plan folder ({@link
   *     java.nio.file.FileAlreadyExistsException}), or cannot be written
   */
  public static void write(Plan plan, Dataset dataset, Path folder) {
    try (FolderSwap swap = FolderSwap.of(folder, FolderKind.PLAN)) {
      Files.write(swap.fresh().resolve("plan.json"), PlanJson.bytes(plan.summary()));
      for (PlanTable table : PlanTable.all()) {
        if (table.isOptional() && table.rows(plan).isEmpty()) {
          continue;
        }
        Files.write(
            swap.fresh().resolve(table.name() + ".csv"),
            CsvTable.bytes(table.columns(), table.rows(plan)));
      }
      PlanWorkbook.write(plan, dataset, swap.fresh().resolve("plan.xlsx"));
      swap.complete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True when {@link #write} would take this folder: absent, empty or a plan folder. */
  public static boolean mayReplace(Path folder) {
    return FolderKind.PLAN.mayReplace(folder);
  }
}
