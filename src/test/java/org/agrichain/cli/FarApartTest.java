package org.agrichain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.agrichain.dataset.Lang;
import org.agrichain.plan.PlanReader;
import org.agrichain.plan.PlanSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A dataset whose figures span more than twelve orders of magnitude: greaves are counted in crumbs
 * that weigh next to nothing. It is worth what it is worth in plain units.
 */
class FarApartTest {
  @TempDir private Path folder;
  private Path plain;
  private Path far;

  @BeforeEach
  void theSameDatasetInPlainUnitsAndInOthers() throws IOException {
    plain = copy("plain");
    far = copy("far");
    String greaves = "油渣,kg,1,1,fats,,,,72,0.2";
    edit(plain, "materials", greaves, "油渣,kg,1,1,fats,,ambient,,2160,0");
    edit(far, "materials", greaves, "油渣,piece,1,0.0000001,fats,,ambient,,2160,0");
    edit(far, "recipe_flows", "greaves,0.15", "greaves,10000");
  }

  private Path copy(String name) throws IOException {
    Path copy = Files.createDirectory(folder.resolve(name));
    try (Stream<Path> files = Files.list(Path.of("datasets/lamb-tail-tiny"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  private static void edit(Path dataset, String table, String old, String now) throws IOException {
    Path file = dataset.resolve(table + ".csv");
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, now));
  }

  @Test
  void checkWarns_andNamesTheRowsOfTheExtremes() {
    Run run = Run.of("check", far.toString());
    assertThat(run.exitCode()).as(run.out()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .contains("WARNING coefficients-far-apart  " + far.resolve("recipe_flows.csv") + ":7")
        .containsPattern("from 1.00e-1\\d \\(STORE_\\S+_greaves_1 in STORE_CAPACITY_")
        .contains("to 1.00e+04 (PROCESS_xilinhot-rendering-1_render-tail-fat_1 in BALANCE")
        .contains("more than nine orders of magnitude")
        .containsPattern(
            "coefficients-far-apart[^\n]*\n[^\n]*\n  Hint: The smallest comes from \\S+"
                + "materials.csv:8\\.");
    assertThat(Run.of("check", plain.toString()).out()).doesNotContain("WARNING");
  }

  @Test
  void checkWarnsInChineseToo() {
    Run run = Run.in(Lang.ZH, "check", far.toString());
    assertThat(run.out())
        .contains("coefficients-far-apart", "模型的系数从", "最小值来自 " + far.resolve("materials.csv"))
        .doesNotContain("more than nine", "Hint");
  }

  @Test
  void thePlanIsThatOfPlainUnits_isVerified_andSaysHowFarFiguresLieApart() throws Exception {
    PlanSummary expected = planned(plain);
    PlanSummary found = planned(far);
    assertThat(found.status()).isEqualTo("OPTIMAL").isEqualTo(expected.status());
    assertThat(found.valueYuan()).isEqualTo(expected.valueYuan());
    assertThat(found.solver().conditioning().coefficientOrders()).isGreaterThan(12);
    assertThat(found.solver().conditioning().scaledOrders()).isLessThan(3);
    assertThat(found.solver().lpFailures()).isZero();
    assertThat(found.solver().lpUnanswered()).isZero();
    PlanSummary.Conditioning tame = expected.solver().conditioning();
    assertThat(tame.coefficientOrders()).isEqualTo(4.3);
    assertThat(tame.scaledOrders()).isEqualTo(4.3);
    Run verified = Run.of("verify", folder.resolve("far-plan").toString());
    assertThat(verified.exitCode()).as(verified.out() + verified.err()).isEqualTo(ExitCode.OK);
  }

  private PlanSummary planned(Path dataset) throws Exception {
    Run run = Run.of("plan", dataset.toString(), "--steps", "5");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    PlanSummary summary =
        PlanReader.read(folder.resolve(dataset.getFileName() + "-plan")).summary();
    boolean wide = summary.solver().conditioning().coefficientOrders() > 9;
    assertThat(run.out().contains("orders of magnitude; check names")).isEqualTo(wide);
    return summary;
  }
}
