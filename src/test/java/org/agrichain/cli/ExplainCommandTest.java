package org.agrichain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.agrichain.dataset.Lang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions about a plan, as a user asks them. */
class ExplainCommandTest {
  @TempDir private static Path folder;
  private static String plan;

  @BeforeAll
  static void makeAPlan() {
    plan = folder.resolve("plan").toString();
    Run run = Run.of("plan", "datasets/lamb-tail-tiny", "--steps", "5", "--out", plan);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
  }

  @Test
  void aLotIsFollowedFromTheHerderToTheMarket() {
    Run run = Run.of("explain", plan, "--lot", "east-ujimqin-09#1");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .contains(
            "1,800 kg Chilled lamb carcass (carcass)", "99,358.60  sum", "left at its origin");
  }

  @Test
  void aPriceAtWhichSomethingWouldEnterIsGiven() {
    Run run = Run.of("explain", plan, "--why-not", "tail-oil @ beijing");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).contains("needs at least 435.73 yuan/kg, now 20.00");
  }

  @Test
  void whatIsUsedIsSaidToBeUsed() {
    Run run = Run.of("explain", plan, "--why-not", "bath-oil");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).contains("used, 1,400 kg in the plan");
  }

  @Test
  void anUnknownNameHasExitCode2AndTheNearest() {
    Run run = Run.in(Lang.ZH, "explain", plan, "--why-not", "tail-oli");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("tail-oli", "最接近的是：tail-oil");
  }

  @Test
  void answersAreJsonOnDemand() throws IOException {
    Run run = Run.of("explain", plan, "--why-not", "无证屠宰线", "--json");
    JsonNode answer = new ObjectMapper().readTree(run.out());

    assertThat(answer.path("status").asText()).isEqualTo("REFUSED");
    assertThat(answer.path("refusals").path(0).path("reason").path("rules").path(0).asText())
        .isEqualTo("plant lacks the certificate");
  }

  @Test
  void whatHoldsThePlanBackIsRankedInBothLanguages() throws IOException {
    Run english = Run.of("explain", plan, "--bottlenecks");
    Run chinese = Run.in(Lang.ZH, "explain", plan, "--bottlenecks", "--top", "1");
    JsonNode answer =
        new ObjectMapper().readTree(Run.of("explain", plan, "--bottlenecks", "--json").out());

    assertThat(english.exitCode()).as(english.err()).isEqualTo(ExitCode.OK);
    assertThat(english.out()).contains("Markets", "one more gains", "that one less loses");
    assertThat(chinese.out()).contains("市场").doesNotContain("Markets", "  2. ");
    assertThat(answer.path("bottlenecks").path(0).path("yuanPerMonth").asDouble()).isPositive();
    assertThat(Run.of("explain", plan, "--bottlenecks", "--top", "0").exitCode())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void exactlyOneQuestionIsAsked() {
    assertThat(Run.of("explain", plan).exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(Run.of("explain", plan, "--lot", "x", "--why-not", "y").exitCode())
        .isEqualTo(ExitCode.USAGE);
  }
}
