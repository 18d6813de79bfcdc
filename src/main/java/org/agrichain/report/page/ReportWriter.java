package org.agrichain.report.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.agrichain.comparison.Case;
import org.agrichain.comparison.Comparison;
import org.agrichain.comparison.SweepAnalysis;
import org.agrichain.dataset.Lang;
import org.agrichain.domain.Dataset;
import org.agrichain.plan.Plan;

/**
 * Writes report.html and report.xlsx into the folder of a plan, a comparison, a sweep or a
 * benchmark. Equal content gives equal bytes.
 */
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
    write(PlanPage.of(plan, dataset, lang), folder);
  }

  /**
   * The same for scenarios beside their base.
   *
   * @param datasets the dataset as it stands and under each scenario, for names
   */
  public static void write(Comparison comparison, List<Dataset> datasets, Path folder, Lang lang) {
    write(ComparisonPage.of(comparison, datasets, lang), folder);
  }

  /**
   * The same for the cells of a sweep.
   *
   * @param base plan of the dataset that every cell changes a little, for names and units
   */
  public static void write(SweepAnalysis analysis, Case base, Path folder, Lang lang) {
    write(SweepPage.of(analysis, base, lang), folder);
  }

  /**
   * The same for ways of planning side by side.
   *
   * @param runs runs on one dataset
   * @param seconds wall time each was given
   */
  public static void write(
      List<ContestRun> runs, Dataset dataset, double seconds, Path folder, Lang lang) {
    write(ContestPage.of(runs, dataset, seconds, lang), folder);
  }

  /** The same for time and memory against size. */
  public static void write(SizeFigures figures, Path folder, Lang lang) {
    write(SizesPage.of(figures, lang), folder);
  }

  private static void write(Page page, Path folder) {
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
