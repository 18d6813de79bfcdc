package org.agrichain.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanReader;
import org.agrichain.plan.ProgressRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands one after another, as a user gives them, on data small enough for a pencil. */
class EndToEndTest {
  @TempDir private Path folder;
  private Path tiny;
  private Path plan;

  @BeforeEach
  void aCopyOfATinyDataset() throws IOException {
    tiny = Files.createDirectory(folder.resolve("tiny"));
    plan = folder.resolve("tiny-plan");
    try (Stream<Path> files = Files.list(Path.of("datasets/lamb-tail-tiny"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, tiny.resolve(file.getFileName()));
      }
    }
  }

  private Run plan(String... more) {
    return on("plan", tiny, more);
  }

  private static Run on(String command, Path place, String... more) {
    String[] all = new String[more.length + 2];
    all[0] = command;
    all[1] = place.toString();
    System.arraycopy(more, 0, all, 2, more.length);
    return Run.of(all);
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), new String(Files.readAllBytes(file), "LATIN1"));
      }
    }
    return contents;
  }

  @Test
  void aSoundDatasetHasNothingAgainstIt() {
    Run run = on("check", tiny);

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).contains("nothing stands against").doesNotContain("ERROR", "WARNING");
  }

  @Test
  void aPlanIsWrittenBesideTheDatasetAndVerified() {
    Run planned = plan("--steps", "5");

    assertThat(planned.exitCode()).as(planned.err()).isEqualTo(ExitCode.OK);
    assertThat(planned.err()).isEmpty();
    assertThat(planned.out())
        .contains("OPTIMAL", "301,557.20 yuan", "4 in all, 3 planned, 1 declined", plan.toString());
    assertThat(plan.resolve("plan.xlsx")).isRegularFile();

    for (Run verified :
        new Run[] {
          on("verify", tiny, plan.toString()),
          on("verify", plan),
          on("verify", plan, "--dataset", tiny.toString())
        }) {
      assertThat(verified.exitCode()).as(verified.err()).isEqualTo(ExitCode.OK);
      assertThat(verified.out()).contains("No violation found", "301,557.20 yuan");
    }
  }

  @Test
  void aTimedPlanTellsHowValueAndBoundCameTogether() throws Exception {
    // Seconds count from the start of this JVM; the plan is proven best long before.
    plan("--seconds", "9999");

    Plan read = PlanReader.read(plan);
    List<ProgressRow> rows = read.progress();
    assertThat(rows).isNotEmpty();
    for (int i = 1; i < rows.size(); i++) {
      ProgressRow before = rows.get(i - 1);
      ProgressRow after = rows.get(i);
      assertThat(after.seconds()).isGreaterThanOrEqualTo(before.seconds());
      assertThat(after.upperBoundYuan()).isLessThanOrEqualTo(before.upperBoundYuan());
      if (before.valueYuan() != null) {
        assertThat(after.valueYuan()).isGreaterThanOrEqualTo(before.valueYuan());
      }
    }
    double published = read.summary().valueYuan().doubleValue();
    assertThat(rows.get(rows.size() - 1).valueYuan()).isCloseTo(published, within(1.0));
  }

  @Test
  void aPlanLimitedByStepsTellsNothingThatCouldDiffer() throws Exception {
    plan("--steps", "3");

    assertThat(PlanReader.read(plan).progress()).isEmpty();
  }

  @Test
  void equalStepsGiveEqualBytes() throws IOException {
    plan("--steps", "3", "--out", folder.resolve("one").toString());
    plan("--steps", "3", "--out", folder.resolve("two").toString());

    assertThat(contents(folder.resolve("two"))).isEqualTo(contents(folder.resolve("one")));
  }

  @Test
  void aPlanMovedTogetherWithItsDatasetIsStillFound() throws IOException {
    plan("--steps", "3");
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.move(tiny, elsewhere.resolve("tiny"));
    Files.move(plan, elsewhere.resolve("tiny-plan"));

    assertThat(on("verify", elsewhere.resolve("tiny-plan")).exitCode()).isEqualTo(ExitCode.OK);
  }

  @Test
  void aWorkbookIsTheSameDatasetAsItsTables() {
    plan("--steps", "3");
    Path workbook = folder.resolve("tiny.xlsx");

    assertThat(on("export", tiny, workbook.toString()).exitCode()).isEqualTo(ExitCode.OK);
    assertThat(on("verify", workbook, plan.toString()).exitCode()).isEqualTo(ExitCode.OK);
  }

  @Test
  void aChangedFigureInAPlanIsFound() throws IOException {
    plan("--steps", "3");
    Path sales = plan.resolve("sales.csv");
    String text = Files.readString(sales);
    Files.writeString(sales, text.replaceFirst(",600(\\.0+)?,", ",6000,"));
    assertThat(Files.readString(sales)).isNotEqualTo(text);

    Run verified = on("verify", tiny, plan.toString());

    assertThat(verified.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(verified.out()).contains("violations").doesNotContain("No violation");
  }

  @Test
  void aPlanOfAnotherDatasetIsRefused() {
    plan("--steps", "3");

    Run verified = on("verify", Path.of("datasets/dairy-tiny"), plan.toString());

    assertThat(verified.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(verified.err()).contains("dairy-tiny", "hash");
  }

  @Test
  void aFolderThatIsNoPlanIsNotVerified() {
    Run verified = on("verify", tiny, tiny.toString());

    assertThat(verified.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(verified.err()).contains("plan.json").doesNotContain("\tat ");
  }

  @Test
  void badInputLeavesAnEarlierPlanAsItWas() throws IOException {
    plan("--steps", "3");
    Map<String, String> before = contents(plan);
    Files.writeString(
        tiny.resolve("sales.csv"), "beijing,gold,1,50,3000,\n", StandardOpenOption.APPEND);

    Run run = plan("--steps", "3");

    assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).contains("sales.csv:", "gold").doesNotContain("\tat ");
    assertThat(contents(plan)).isEqualTo(before);
  }

  @Test
  void whatCannotBeDoneIsSaidToBeProven() throws IOException {
    Files.writeString(
        tiny.resolve("contracts.csv"),
        "contract,market,material,from_period,to_period,units_per_period,price_yuan_per_unit,"
            + "penalty_yuan_per_unit\nmuch,beijing,bath-oil,1,2,1000000,110,\n");

    Run run = plan("--steps", "3", "--out", folder.resolve("none").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.NO_PLAN);
    assertThat(run.out()).contains("INFEASIBLE", "proven");
  }

  @Test
  void rulesThatDoNotCompileAreNamed() throws IOException {
    Path rules = Files.createDirectory(folder.resolve("rules"));
    Files.writeString(rules.resolve("mine.drl"), "package mine\nrule \"half a rule\" when\n");

    Run run = plan("--rules", rules.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).contains("mine.drl").doesNotContain("\tat ");
    assertThat(plan).doesNotExist();
    assertThat(on("check", tiny, "--rules", rules.toString()).exitCode())
        .isEqualTo(ExitCode.BAD_INPUT);
  }

  @Test
  void aPlanMadeWithOwnRulesIsNotVerifiedWithOthers() throws IOException {
    Path rules = folder.resolve("rules");
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      for (Path file : files.toList()) {
        Files.copy(file, rules.resolve(Path.of("rules").relativize(file)));
      }
    }
    Path header;
    try (Stream<Path> files = Files.walk(rules)) {
      header = files.filter(file -> file.toString().endsWith(".drl")).sorted().findFirst().get();
    }
    Files.writeString(
        header, "\nrule \"one more\" when eval(false) then end\n", StandardOpenOption.APPEND);

    assertThat(plan("--steps", "3", "--rules", rules.toString(), "--trust-drl").exitCode())
        .isEqualTo(ExitCode.OK);
    assertThat(on("verify", plan, "--trust-drl").exitCode()).isEqualTo(ExitCode.OK);
    assertThat(on("verify", plan).exitCode()).as("not trusted").isEqualTo(ExitCode.BAD_INPUT);

    Files.writeString(
        header, "\nrule \"yet one more\" when eval(false) then end\n", StandardOpenOption.APPEND);
    Run changed = on("verify", plan, "--trust-drl");
    assertThat(changed.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(changed.err()).contains("rules", "hash");
  }

  @Test
  void anObjectiveOfOnesOwnIsNamedInThePlan() throws IOException {
    Path wages =
        Files.writeString(folder.resolve("jobs.csv"), "account,weight\noutput,1\nwages,1\n");

    Run run = plan("--steps", "2", "--objective", wages.toString());

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(Files.readString(plan.resolve("plan.json"))).contains("jobs.csv");
    assertThat(on("verify", plan).exitCode()).isEqualTo(ExitCode.OK);
  }

  @Test
  void everyPartCanBeSwitchedOff() {
    for (String part : new String[] {"local-search", "slope-scaling", "bound-cuts"}) {
      Run run = plan("--steps", "3", "--disable", part);

      assertThat(run.exitCode()).as(part + run.err()).isEqualTo(ExitCode.OK);
      assertThat(run.out()).as(part).contains("301,557.20 yuan");
    }
  }

  @Test
  void theModelIsWrittenAndWithoutAnyPartNothingIsClaimed() {
    Path model = folder.resolve("model.mps");

    Run run =
        plan(
            "--steps", "2",
            "--disable", "local-search",
            "--disable", "neighbourhoods",
            "--disable", "slope-scaling",
            "--disable", "bound-cuts",
            "--write-model", model.toString());

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).doesNotContain("INFEASIBLE", "OPTIMAL");
    assertThat(model).content().contains("ROWS", "COLUMNS", "INTORG", "ENDATA");
  }

  @Test
  void anEmptyDatasetToFillInHasNoFaults() {
    for (String name : new String[] {"mine.xlsx", "mine"}) {
      Path target = folder.resolve(name);

      assertThat(on("init", target, "--lang", "zh").exitCode()).isEqualTo(ExitCode.OK);
      Run checked = on("check", target);
      assertThat(checked.exitCode()).as(checked.out()).isEqualTo(ExitCode.OK);
    }
  }
}
