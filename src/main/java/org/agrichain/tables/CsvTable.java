package org.agrichain.tables;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A CSV file as a table: UTF-8 with or without a mark, or the Chinese encoding of old Excel. */
final class CsvTable {
  private static final CsvFactory CSV =
      CsvFactory.builder().enable(CsvParser.Feature.SKIP_EMPTY_LINES).build();
  private static final Charset CHINESE = Charset.forName("GB18030");

  private CsvTable() {}

  /** Charset of the bytes; null when they are not text. */
  static Charset charset(byte[] bytes) {
    for (Charset charset : List.of(StandardCharsets.UTF_8, CHINESE)) {
      try {
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes));
        return charset;
      } catch (CharacterCodingException e) {
        continue;
      }
    }
    return null;
  }

  /** Reads a file; null (with an issue) when it cannot be cut into cells. */
  static TableText read(String file, byte[] bytes, TableIssues issues) {
    Charset charset = charset(bytes);
    if (charset == null) {
      issues.add("not-text", file, 0, "", "", issues.limit("text"), issues.hint("save-utf8"));
      return null;
    }
    String text = new String(bytes, charset);
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    List<TableText.Row> rows = new ArrayList<>();
    try (CsvParser parser = CSV.createParser(text)) {
      while (parser.nextToken() != null) {
        int line = 0;
        List<String> cells = new ArrayList<>();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
          line = cells.isEmpty() ? parser.currentTokenLocation().getLineNr() : line;
          cells.add(parser.getText().strip());
        }
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
          rows.add(new TableText.Row(line, cells));
        }
      }
    } catch (IOException e) {
      issues.add("malformed-csv", file, 0, "", "", issues.limit("csv"), issues.hint("quotes"));
      return null;
    }
    return new TableText(file, "", rows);
  }
}
