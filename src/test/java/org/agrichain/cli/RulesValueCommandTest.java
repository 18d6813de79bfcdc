package org.agrichain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.agrichain.dataset.Lang;
import org.junit.jupiter.api.Test;

/** What rules are worth, as a user asks for it. */
class RulesValueCommandTest {
  private static final String DAIRY = "datasets/dairy-tiny";
  private static final String CHARGE = "store charges by the tonne";
  private static final String MARKET = "market buys by tiers";

  @Test
  void everyRowOfTheTablesIsListedInBothLanguages() {
    Run english = Run.of("rules", "value", DAIRY);
    Run chinese = Run.in(Lang.ZH, "rules", "value", DAIRY);

    assertThat(english.exitCode()).as(english.err()).isEqualTo(ExitCode.OK);
    assertThat(english.out()).contains("242,755.15 yuan with all rules", "sterilised-from-raw");
    assertThat(chinese.out()).contains("从不起作用", "sterilised-from-raw").doesNotContain("Never");
  }

  @Test
  void aRuleIsConfirmedByFullPlansAndJsonSaysTheSame() throws IOException {
    Run run =
        Run.of(
            "rules", "value", DAIRY, "--row", MARKET, "--confirm", "1", "--steps", "2", "--json");
    JsonNode answer = new ObjectMapper().readTree(run.out());
    JsonNode relaxed = answer.path("relaxed").path("rules").path(0);
    JsonNode full = answer.path("confirmed").path(0);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(relaxed.path("effect").asText()).isEqualTo("MATTERS");
    assertThat(relaxed.path("worthYuan").asDouble()).isPositive();
    assertThat(full.path("agrees").asBoolean()).isTrue();
    double worth = full.path("worthYuan").asDouble();
    assertThat(worth)
        .isEqualTo(full.path("withYuan").asDouble() - full.path("withoutYuan").asDouble());
    assertThat(worth).isGreaterThanOrEqualTo(full.path("leastYuan").asDouble() - 0.01);
    assertThat(worth).isLessThanOrEqualTo(full.path("mostYuan").asDouble() + 0.01);
    assertThat(run.err()).contains("Planning without " + MARKET);
  }

  @Test
  void whatIsConfirmedStandsInTheText() {
    Run run = Run.of("rules", "value", DAIRY, "--row", MARKET, "--confirm", "1", "--steps", "2");

    assertThat(run.out()).contains("By full plans", "agrees  " + MARKET);
  }

  @Test
  void anUnknownRowHasExitCode2AndTheNearest() {
    Run run = Run.of("rules", "value", DAIRY, "--row", CHARGE + "s");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("did you mean \"" + CHARGE + "\"");
    assertThat(Run.of("rules", "value", DAIRY, "--confirm", "-1").exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(Run.of("rules", "value", "--help").out()).contains("--confirm", "--row");
  }
}
