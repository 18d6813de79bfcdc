package org.agrichain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.agrichain.dataset.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules did, what is wrong with them and what their tests say, for programs. */
class RulesCommandTest {
  private static final String DAIRY = "datasets/dairy-tiny";

  @TempDir Path folder;

  private static JsonNode json(Run run) throws IOException {
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void theListAsJsonSaysWhatTheTextSays() throws IOException {
    Run run = Run.of("rules", "list", DAIRY, "--json");
    String text = Run.of("rules", "list", DAIRY).out();

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    JsonNode answer = json(run);
    assertThat(answer.path("dataset").asText()).isEqualTo("dairy-tiny");
    assertThat(answer.path("rules")).hasSizeGreaterThan(100);
    int fired = 0;
    for (JsonNode use : answer.path("rules")) {
      JsonNode rule = use.path("rule");
      fired += use.path("fired").asInt();
      assertThat(text)
          .contains(
              String.format(
                  "%8d %8d %8d %8d  %s%s:%d  %s",
                  use.path("fired").asInt(),
                  use.path("made").asInt(),
                  use.path("adjusted").asInt(),
                  use.path("refused").asInt(),
                  rule.path("file").asText(),
                  rule.path("sheet").asText().isEmpty() ? "" : "!" + rule.path("sheet").asText(),
                  rule.path("line").asInt(),
                  rule.path("name").asText()));
    }
    assertThat(fired).isPositive();
  }

  @Test
  void findingsAsJsonNameBothRowsInTheLanguageAskedFor() throws IOException {
    Files.writeString(
        folder.resolve("prices.csv"),
        """
        id,applies to,material,material group,market,month,valid from,valid to,price factor,source
        a,sale,butter,,,,,,1.1,s
        b,sale,butter,,,3,,,1.2,s
        """);
    Run run = Run.in(Lang.ZH, "rules", "check", "--rules", folder.toString(), "--json");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.BAD_INPUT);
    JsonNode overlap = null;
    for (JsonNode finding : json(run).path("findings")) {
      overlap = finding.path("code").asText().equals("overlap") ? finding : overlap;
    }
    assertThat(overlap).isNotNull();
    assertThat(overlap.path("table").asText()).isEqualTo("prices.csv");
    assertThat(overlap.path("line").asInt()).isEqualTo(3);
    assertThat(overlap.path("row").asText()).isEqualTo("b");
    assertThat(overlap.path("column").asText()).isEqualTo("price factor");
    assertThat(overlap.path("otherTable").asText()).isEqualTo("prices.csv");
    assertThat(overlap.path("otherLine").asInt()).isEqualTo(2);
    assertThat(overlap.path("otherRow").asText()).isEqualTo("a");
    assertThat(overlap.path("message").asText()).containsPattern("\\p{IsHan}");
    assertThat(overlap.path("edit").asText()).containsPattern("\\p{IsHan}");
  }

  @Test
  void testsAsJsonTellEveryOutcome() throws IOException {
    Run run = Run.of("rules", "test", "--json");
    JsonNode answer = json(run);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(answer.path("tests").asInt()).isPositive();
    assertThat(answer.path("failed").asInt()).isZero();
    assertThat(answer.path("results")).hasSize(answer.path("tests").asInt());
    for (JsonNode result : answer.path("results")) {
      assertThat(result.path("passed").asBoolean()).isTrue();
      assertThat(result.path("found").asText()).isNotEmpty();
      assertThat(result.path("test").path("id").asText()).isNotEmpty();
    }
  }
}
