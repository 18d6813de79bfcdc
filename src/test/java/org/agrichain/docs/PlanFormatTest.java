package org.agrichain.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanSummary;
import org.agrichain.plan.PlanTable;
import org.junit.jupiter.api.Test;

/**
 * The page about the plan folder says what the records of a plan say. Written anew by {@code mvn
 * test -Dtest=PlanFormatTest -Dagrichain.write-docs=true}.
 */
class PlanFormatTest {
  private static final Path PAGE = Path.of("src/docs/plan-format.md");
  private static final Path SOURCES = Path.of("src/main/java/org/agrichain/plan");
  private static final Pattern JAVADOC =
      Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*?)\\*/\\s*(?:@\\w+\\([^)]*\\)\\s*)?public record");

  @Test
  void thePageSaysWhatTheRecordsSay() throws IOException {
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
            # The files of a plan

            Made from the records in `org.agrichain.plan` by a test; change their descriptions, not this page. A plan is a folder with `plan.json`, one CSV file
            per table (UTF-8, decimal points) and the same tables as sheets of `plan.xlsx`. Units are the material's own, money is yuan.

            ## plan.json
            """);
    Map<String, String> fields = described(PlanSummary.class);
    page.append(fields.get("")).append("\n\n| field | meaning |\n|---|---|\n");
    for (RecordComponent field : PlanSummary.class.getRecordComponents()) {
      page.append(line(field.getName(), fields.get(field.getName())));
    }
    List<RecordComponent> tables =
        Arrays.stream(Plan.class.getRecordComponents())
            .filter(table -> table.getType() == List.class)
            .toList();
    for (int i = 0; i < tables.size(); i++) {
      page.append(table(PlanTable.all().get(i), tables.get(i)));
    }
    return page.toString();
  }

  private static String table(PlanTable table, RecordComponent component) throws IOException {
    Class<?> row =
        (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    Map<String, String> meanings = described(row);
    StringBuilder text = new StringBuilder("\n## ").append(table.name()).append(".csv\n");
    text.append(meanings.get("")).append("\n\n| column | meaning |\n|---|---|\n");
    RecordComponent[] parts = row.getRecordComponents();
    for (int i = 0; i < parts.length; i++) {
      text.append(line(table.columns().get(i).name(), meanings.get(parts[i].getName())));
    }
    return text.toString();
  }

  private static String line(String name, String meaning) {
    assertThat(meaning).as("meaning of " + name).isNotBlank();
    return "| `" + name + "` | " + meaning.replace("|", "\\|") + " |\n";
  }

  /** Descriptions by component; that of the record itself under the empty name. */
  private static Map<String, String> described(Class<?> type) throws IOException {
    String source = Files.readString(SOURCES.resolve(type.getSimpleName() + ".java"));
    Matcher match = JAVADOC.matcher(source);
    assertThat(match.find()).as(type.getSimpleName()).isTrue();
    String text =
        match
            .group(1)
            .replaceAll("(?m)^ *\\* ?", "")
            .replaceAll("\\{@(?:code|link) #?([^}]*)}", "`$1`")
            .replaceAll("\\s+", " ");
    Map<String, String> meanings = new LinkedHashMap<>();
    String[] parts = text.split(" @param ");
    meanings.put("", parts[0].trim());
    for (int i = 1; i < parts.length; i++) {
      String[] words = parts[i].trim().split(" ", 2);
      meanings.put(words[0], words.length > 1 ? words[1] : "");
    }
    return meanings;
  }
}
