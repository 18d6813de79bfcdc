package org.agrichain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.agrichain.PlanSettings;
import org.agrichain.dataset.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "plan",
        "verify",
        "report",
        "export",
        "demo",
        "init",
        "generate",
        "benchmark"
      })
  void everyCommandExplainsItselfInBothLanguages(String command) {
    Run english = Run.of(command, "--help");
    Run chinese = Run.in(Lang.ZH, command, "--help");

    assertThat(english.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(english.out()).contains("Usage: agrichain " + command).contains("--debug");
    assertThat(english.err()).isEmpty();
    assertThat(chinese.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(chinese.out()).containsPattern("\\p{IsHan}{4}").isNotEqualTo(english.out());
  }

  @Test
  void helpListsCommandsAndExitCodes() {
    assertThat(Run.of("--help").out())
        .contains("check", "plan", "verify", "export", "demo", "init", "benchmark")
        .containsPattern("3 +errors in the dataset")
        .containsPattern("4 +no feasible plan");
  }

  @Test
  void helpOfPlanStatesDefaultsAndWhatCtrlCGives() {
    String help = Run.of("plan", "--help").out().replaceAll("\\s+", " ");

    assertThat(help)
        .contains("Default: " + PlanSettings.defaults().seconds().intValue())
        .contains("Default: value-added")
        .contains("Default: " + "0.0001")
        .contains("-plan beside the dataset")
        .contains("exit code 0 when a plan was written, 4 when there was none yet")
        .contains("--disable", "--write-model", "--seed", "--steps");
    assertThat(PlanSettings.defaults().gapPercent()).isEqualTo(0.0001);
  }

  @ParameterizedTest
  @CsvSource({
    "'plan'",
    "'plan x --secnods 3'",
    "'plan x --seconds'",
    "'plan x --seconds two'",
    "'plan x --seconds 0'",
    "'plan x --seconds -1'",
    "'plan x --seconds NaN'",
    "'plan x --steps 0'",
    "'plan x --seconds 3 --steps 3'",
    "'plan x --gap -1'",
    "'plan x --gap NaN'",
    "'plan x --disable everything'",
    "'plan x --objective happiness'",
    "'plan x --write-model no/such/folder/model.mps'",
    "'plan x y'",
    "'verify'",
    "'verify a b c'",
    "'verify a b --dataset c'",
    "'export x'",
    "'export x y.csv'",
    "'benchmark'",
    "'benchmark everything'",
    "'benchmark flagship --only chance'",
    "'benchmark flagship --seconds 0'",
    "'benchmark flagship --seeds one'",
    "'check'",
    "'init'",
    "'generate small'",
    "'generate tiny x'",
    "'generate small x --plants 0'",
    "'generate small x --areas 11'",
    "'generate small x --lots sheep=many'",
    "'generate small x --lots geese=10/1'",
    "'init x --lang fr'",
    "'plann x'",
    "''"
  })
  void wrongUsageSaysSoAndExitsWithTwo(String line) {
    Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" "));

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith("ERROR ").doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aMistypedOptionIsAnsweredWithTheNearestOne() {
    assertThat(Run.of("plan", "x", "--secnods", "3").err()).contains("--seconds");
  }

  @Test
  void versionIsOneLine() {
    Run run = Run.of("--version");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).startsWith("agrichain ").hasLineCount(1);
  }

  @Test
  void planNeverTouchesAFolderThatIsNotAPlan() throws IOException {
    Path precious = Files.writeString(folder.resolve("thesis.txt"), "three years of work");

    Run run = Run.of("plan", "x", "--out", folder.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(folder.toString()).contains("--out");
    assertThat(precious).hasContent("three years of work");
  }

  @Test
  void initNeverOverwrites() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.xlsx"), "filled in by hand");

    Run run = Run.of("init", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("mine.xlsx");
    assertThat(file).hasContent("filled in by hand");
  }
}
