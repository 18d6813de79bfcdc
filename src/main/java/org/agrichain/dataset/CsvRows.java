package org.agrichain.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Rows of one CSV file as text. */
final class CsvRows {
  private static final CsvFactory CSV =
      CsvFactory.builder().enable(CsvParser.Feature.SKIP_EMPTY_LINES).build();

  private CsvRows() {}

  /** Reads a file; what cannot be read becomes an issue and no rows. */
  static RawTable read(String table, String file, byte[] bytes, IssueList issues) {
    String text = CsvText.decode(file, bytes, issues);
    String[] header = {};
    int headerLine = 1;
    List<RawTable.Row> rows = new ArrayList<>();
    if (text != null) {
      try (CsvParser parser = CSV.createParser(text)) {
        boolean first = true;
        for (RawTable.Row row = next(parser); row != null; row = next(parser)) {
          if (first) {
            header = row.cells();
            headerLine = row.line();
            first = false;
          } else if (filled(row.cells())) {
            rows.add(row);
          }
        }
      } catch (JsonProcessingException e) {
        issues.add(
            Fault.MALFORMED_CSV,
            file,
            e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
            "",
            "",
            Messages.text("limit.csv"),
            Messages.text("hint.quotes"));
        header = new String[0];
        rows.clear();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new RawTable(table, file, headerLine, header, rows, false);
  }

  /** True when any cell holds something. */
  static boolean filled(String[] cells) {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return true;
      }
    }
    return false;
  }

  private static RawTable.Row next(CsvParser parser) throws IOException {
    if (parser.nextToken() == null) {
      return null;
    }
    int line = 0;
    List<String> cells = new ArrayList<>();
    while (parser.nextToken() == JsonToken.VALUE_STRING) {
      line = cells.isEmpty() ? parser.currentTokenLocation().getLineNr() : line;
      cells.add(parser.getText().strip());
    }
    return new RawTable.Row(line, cells.toArray(String[]::new));
  }
}
