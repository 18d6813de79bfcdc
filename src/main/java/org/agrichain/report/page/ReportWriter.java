package org.agrichain.report.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.agrichain.dataset.Lang;
import org.agrichain.domain.Dataset;
import org.agrichain.plan.Plan;

/** Writes report.html and report.xlsx into a plan folder. Equal plans give equal bytes. */
public final class ReportWriter {
  /** The page. */
  public static final String PAGE = "report.html";

  /** The numbers behind its pictures. */
  public static final String WORKBOOK = "report.xlsx";

  private ReportWriter() {}

  /**
   * Writes both files, replacing older ones, each only when it is complete.
   *
   * @param plan a plan with tables
   * @param dataset the dataset the plan was made for
   * @param folder the folder of the plan
   * @param lang language of the page and of headings
   * @throws UncheckedIOException when the folder cannot be written
   */
  public static void write(Plan plan, Dataset dataset, Path folder, Lang lang) {
    PlanPage page = PlanPage.of(plan, dataset, lang);
    Path unfinished = folder.resolve(".unfinished-" + UUID.randomUUID());
    try {
      Files.createDirectory(unfinished);
      Path html = Files.write(unfinished.resolve(PAGE), PageFile.bytes(page));
      Path workbook = unfinished.resolve(WORKBOOK);
      PageWorkbook.write(page, workbook);
      Files.move(html, folder.resolve(PAGE), StandardCopyOption.REPLACE_EXISTING);
      Files.move(workbook, folder.resolve(WORKBOOK), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      clear(unfinished);
    }
  }

  /** Removes what is left of a report that could not be completed. */
  private static void clear(Path unfinished) {
    try {
      for (String name : new String[] {PAGE, WORKBOOK, WORKBOOK + ".raw", ""}) {
        Files.deleteIfExists(unfinished.resolve(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
