package org.agrichain.report;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.agrichain.plan.PlanColumn;

/** Tables as CSV files. */
final class CsvTable {
  /**
   * Excel takes a CSV file without this mark for one in the local code page. Identifiers are mostly
   * ASCII and plain tools stumble over the mark, so only files that need it carry it.
   */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

  private CsvTable() {}

  /** Bytes of a table; equal rows give equal bytes. */
  static byte[] bytes(List<PlanColumn> columns, List<?> rows) throws IOException {
    return of(
        columns.stream().map(PlanColumn::name).toList(),
        rows.stream()
            .map(row -> columns.stream().map(column -> PlanColumn.text(column.value(row))).toList())
            .toList());
  }

  /** Bytes of a heading and rows of texts. */
  static byte[] of(List<String> heading, List<List<String>> rows) throws IOException {
    StringWriter text = new StringWriter();
    try (SequenceWriter lines = CSV.writer(CsvSchema.emptySchema()).writeValues(text)) {
      lines.write(heading.toArray(new String[0]));
      for (List<String> row : rows) {
        lines.write(row.toArray(new String[0]));
      }
    }
    String all = text.toString();
    boolean ascii = all.chars().allMatch(character -> character < 128);
    return (ascii ? all : BYTE_ORDER_MARK + all).getBytes(StandardCharsets.UTF_8);
  }
}
