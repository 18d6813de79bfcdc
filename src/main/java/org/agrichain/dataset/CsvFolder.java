package org.agrichain.dataset;

import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes tables as CSV files in UTF-8. */
final class CsvFolder {
  private CsvFolder() {}

  /** Writes one file for each table into a new folder, each with a mark of UTF-8 if wanted. */
  static void write(List<Sheet> sheets, Path folder, boolean marked) throws IOException {
    Files.createDirectories(folder);
    for (Sheet sheet : sheets) {
      try (Writer out = Files.newBufferedWriter(folder.resolve(sheet.name() + ".csv"))) {
        out.write(marked ? "\ufeff" : "");
        write(sheet, out);
      }
    }
  }

  private static void write(Sheet sheet, Writer out) throws IOException {
    CsvSchema.Builder columns = CsvSchema.builder().setUseHeader(true);
    sheet.table().columns().forEach(column -> columns.addColumn(sheet.heading(column)));
    try (CsvGenerator csv = new CsvFactory().createGenerator(out)) {
      csv.enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING);
      csv.setSchema(columns.build());
      for (Object[] row : sheet.rows()) {
        csv.writeStartArray();
        for (Object value : row) {
          csv.writeString(Canonical.text(value));
        }
        csv.writeEndArray();
      }
    }
  }
}
