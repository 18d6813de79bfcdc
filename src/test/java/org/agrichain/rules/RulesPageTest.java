package org.agrichain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesPageTest {
  private static final Path PAGE = Path.of("src/docs/rules.md");
  private static final Path RULES = Path.of("rules");
  private static final String COMMENT = "// ";
  private static final String SOURCE = "// Source: ";

  @Test
  void thePageListsEveryRuleAsItStandsInTheFiles() throws IOException {
    StringBuilder table =
        new StringBuilder("| rule | what it says | source | file |\n|---|---|---|---|\n");
    for (RuleInfo rule : RuleBook.shipped().rules()) {
      if (rule.isRow()) {
        continue;
      }
      List<String> lines = Files.readAllLines(RULES.resolve(rule.file()));
      String source = lines.get(rule.line() - 2).substring(SOURCE.length());
      table
          .append("| ")
          .append(rule.name())
          .append(" | ")
          .append(lines.get(rule.line() - 3).substring(COMMENT.length()))
          .append(" | ")
          .append(source.replaceAll("\\.$", ""))
          .append(" | `")
          .append(rule.file())
          .append("` |\n");
    }

    assertThat(Files.readString(PAGE)).endsWith(table.toString());
  }
}
