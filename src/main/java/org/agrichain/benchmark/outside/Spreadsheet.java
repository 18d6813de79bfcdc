package org.agrichain.benchmark.outside;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A CSV file with headings.
 *
 * @param file where it was read
 * @param rows cells by heading
 */
record Spreadsheet(Path file, List<Map<String, String>> rows) {

  static Spreadsheet of(Path file) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(file.toFile())) {
      return new Spreadsheet(file, rows.readAll());
    }
  }

  /** The number in a cell, null when it is blank. */
  Double number(Map<String, String> row, String heading) throws IOException {
    String cell = row.get(heading);
    if (cell == null || cell.isBlank()) {
      return null;
    }
    try {
      return Double.valueOf(cell.trim());
    } catch (NumberFormatException e) {
      throw new FileSystemException(
          file.toString(), null, "\"" + cell + "\" in column " + heading + " is no number");
    }
  }

  /** The number in a cell that must hold one. */
  double needed(Map<String, String> row, String heading) throws IOException {
    Double number = number(row, heading);
    if (number == null) {
      throw new FileSystemException(file.toString(), null, "column " + heading + " has no number");
    }
    return number;
  }

  /** The number in the row whose cell {@code key} is {@code id}; null when there is none. */
  Double find(String key, String id, String heading) throws IOException {
    for (Map<String, String> row : rows) {
      if (id.equals(row.get(key))) {
        return number(row, heading);
      }
    }
    return null;
  }
}
