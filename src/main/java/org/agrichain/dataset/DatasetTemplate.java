package org.agrichain.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Writes a dataset to start from: every table with its headings, units, drop-downs and worked
 * example rows. The example rows together are a small dataset that passes every check; their
 * identifiers start with {@code example}, in a workbook they are grey, and they are to be replaced.
 */
public final class DatasetTemplate {
  private static final String EXAMPLE = "org/agrichain/dataset/example";

  private DatasetTemplate() {}

  /**
   * Writes a workbook when the target ends in {@code .xlsx}, otherwise a folder of CSV files.
   *
   * @param target file or folder that does not exist yet (an empty folder will do)
   * @param lang language of the names of tables and columns
   * @throws UncheckedIOException with a {@link FileAlreadyExistsException} when something is there
   */
  public static void write(Path target, Lang lang) {
    refuseExisting(target);
    Reading example = DatasetReader.fromClassPath(EXAMPLE);
    List<Sheet> sheets = DatasetWriter.sheets(example.dataset(), lang);
    boolean workbook = target.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    DatasetWriter.write(
        target,
        temporary -> {
          if (workbook) {
            WorkbookSheets.write(sheets, temporary, true);
          } else {
            // Without the mark a Chinese Excel takes the file for GBK.
            CsvFolder.write(sheets, temporary, lang == Lang.ZH);
          }
        });
  }

  private static void refuseExisting(Path target) {
    try {
      if (Files.isDirectory(target)) {
        try (Stream<Path> files = Files.list(target)) {
          if (files.findAny().isEmpty()) {
            return;
          }
        }
      }
      if (Files.exists(target)) {
        throw new FileAlreadyExistsException(target.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
