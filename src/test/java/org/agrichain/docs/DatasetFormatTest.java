package org.agrichain.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The page about the dataset format says what the schema says. Written anew by {@code mvn test
 * -Dtest=DatasetFormatTest -Dagrichain.write-docs=true}.
 */
class DatasetFormatTest {
  private static final Path SCHEMA = Path.of("datasets/schema");
  private static final Path PAGE = Path.of("src/docs/dataset-format.md");

  @Test
  void thePageSaysWhatTheSchemaSays() throws IOException {
    String page = page();
    if (Boolean.getBoolean("agrichain.write-docs")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE)
        .as("mvn test -Dtest=*FormatTest -Dagrichain.write-docs=true")
        .content()
        .isEqualTo(page);
  }

  private static String page() throws IOException {
    StringBuilder page =
        new StringBuilder(
            """
            # The tables of a dataset

            Made from `datasets/schema` by a test; change the schema, not this page. A dataset is a folder with one CSV file per table (UTF-8 or GBK,
            decimal points) or one workbook with one sheet per table. Headings may be English or Chinese. Limits are inclusive.
            A column is part of the key (no two rows share it), required, or optional.
            """);
    for (Map<String, String> table : rows(SCHEMA.resolve("tables.csv"))) {
      String name = table.get("table");
      page.append("\n## ").append(name).append(" (").append(table.get("heading_zh")).append(")\n");
      page.append(table.get("description")).append(" Table: ").append(table.get("status"));
      page.append(
          ".\n\n| column | heading | type | unit | limits | default | status | meaning |\n");
      page.append("|---|---|---|---|---|---|---|---|\n");
      for (Map<String, String> column : rows(SCHEMA.resolve(name + ".csv"))) {
        page.append(line(column));
      }
    }
    return page.toString();
  }

  private static String line(Map<String, String> column) {
    String least = column.get("least");
    String most = column.get("most");
    String limits = least.isEmpty() && most.isEmpty() ? "" : least + " .. " + most;
    return "| "
        + String.join(
            " | ",
            "`" + column.get("column") + "`",
            column.get("heading_zh"),
            column.get("type").replace("|", "\\|"),
            column.get("unit"),
            limits,
            column.get("default"),
            column.get("status"),
            column.get("description").replace("|", "\\|"))
        + " |\n";
  }

  private static List<Map<String, String>> rows(Path file) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(file.toFile())) {
      return rows.readAll();
    }
  }
}
