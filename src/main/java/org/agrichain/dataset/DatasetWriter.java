package org.agrichain.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.agrichain.domain.Dataset;

/**
 * Writes a dataset in the form that {@link DatasetReader} reads. Equal datasets give equal bytes.
 */
public final class DatasetWriter {
  private DatasetWriter() {}

  /**
   * Writes one workbook, a sheet for each table that has rows. An existing file is replaced when
   * the new one is complete.
   *
   * @param dataset dataset
   * @param file target, ends in {@code .xlsx}
   */
  public static void writeXlsx(Dataset dataset, Path file) {
    write(file, temporary -> WorkbookSheets.write(sheets(dataset, Lang.EN), temporary, false));
  }

  /**
   * Writes one CSV file for each table that has rows. An existing folder is replaced when the new
   * one is complete; it must be empty or hold a dataset.
   *
   * @param dataset dataset
   * @param folder target
   */
  public static void writeCsv(Dataset dataset, Path folder) {
    write(folder, temporary -> CsvFolder.write(sheets(dataset, Lang.EN), temporary, false));
  }

  /** Tables that have rows, as text. */
  static List<Sheet> sheets(Dataset dataset, Lang lang) {
    List<Sheet> sheets = new ArrayList<>();
    for (SchemaTable table : Schema.current().tables()) {
      Shapes.Shape shape = Shapes.of(table.name());
      List<Object[]> rows = new ArrayList<>();
      shape.rows(dataset).forEach(row -> rows.add(shape.values(row)));
      rows.sort(Canonical.order(table));
      if (!rows.isEmpty()) {
        sheets.add(new Sheet(table, lang, rows));
      }
    }
    return sheets;
  }

  static void write(Path target, WholeFile.Body body) {
    try {
      WholeFile.write(target, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
