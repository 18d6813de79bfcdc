package org.agrichain.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * The tables of the page are made from the schema and the catalogue of issues. Run with {@code
 * -Dgoldens.update=true} to write them.
 */
class DatasetFormatPageTest {
  private static final Path PAGE = Path.of("src/docs/dataset-format.md");
  private static final String START =
      "<!-- generated from datasets/schema: do not edit below -->\n";

  @Test
  void page_showsExactlyTheSchemaAndTheCatalogue() throws IOException {
    String page = Files.readString(PAGE);
    String fresh = page.substring(0, page.indexOf(START) + START.length()) + tables() + issues();
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(PAGE, fresh);
      page = fresh;
    }
    assertThat(page).isEqualTo(fresh);
  }

  @Test
  void everyColumn_isDescribedInBothLanguages() {
    for (SchemaTable table : Schema.current().tables()) {
      assertThat(table.headingZh()).as(table.name()).isNotBlank();
      assertThat(table.keyPositions()).as(table.name()).isNotEmpty();
      assertThat(table.columns()).allMatch(c -> !c.headingZh().isBlank());
      assertThat(table.columns()).allMatch(c -> !c.description().isBlank());
      assertThat(table.columns().stream().map(SchemaColumn::headingZh)).doesNotHaveDuplicates();
    }
    assertThat(Schema.current().tables().stream().map(SchemaTable::headingZh))
        .doesNotHaveDuplicates();
  }

  private static String tables() {
    StringBuilder text = new StringBuilder();
    for (SchemaTable table : Schema.current().tables()) {
      text.append("\n### ").append(table.name()).append(" / ").append(table.headingZh());
      text.append(table.required() ? " (required)" : "").append("\n\n");
      text.append(table.description()).append("\n\n");
      text.append("| column | 中文 | type | unit | limits | default | status | meaning |\n");
      text.append("|---|---|---|---|---|---|---|---|\n");
      for (SchemaColumn c : table.columns()) {
        row(
            text,
            "`" + c.name() + "`",
            c.headingZh(),
            c.typeText(),
            c.unit(),
            limits(c),
            c.defaultText(),
            c.status().name().toLowerCase(java.util.Locale.ROOT),
            c.description());
      }
    }
    return text.toString();
  }

  private static String limits(SchemaColumn c) {
    String least = c.least() == null ? "" : Numbers.plain(c.least());
    String most = c.most() == null ? "" : Numbers.plain(c.most());
    return least.isEmpty() && most.isEmpty() ? "" : least + " .. " + most;
  }

  private static String issues() {
    StringBuilder text = new StringBuilder("\n## Issues\n\n");
    text.append("| code | severity | sentence |\n|---|---|---|\n");
    Arrays.stream(Fault.values())
        .sorted((a, b) -> a.code().compareTo(b.code()))
        .forEach(
            f ->
                row(
                    text,
                    "`" + f.code() + "`",
                    f.severity().name(),
                    Messages.find("issue." + f.code(), Lang.EN)));
    return text.toString();
  }

  private static void row(StringBuilder text, String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
