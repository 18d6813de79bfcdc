package org.agrichain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkCommandTest {
  private static final String TINY = "datasets/lamb-tail-tiny";

  @Test
  void everyRunIsALineOfTheTableAndOfTheFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("runs.csv");

    Run run =
        Run.of(
            "benchmark",
            "flagship",
            TINY,
            "--seconds",
            "10",
            "--seeds",
            "1,2",
            "--only",
            "agrichain,scip-cold",
            "--out",
            file.toString());

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .contains("agrichain", "scip-cold", "301,557.20 yuan", "plans 2 of 2", file.toString());
    assertThat(Files.readAllLines(file))
        .hasSize(5)
        .filteredOn(line -> line.contains(",301557.20,") && line.contains(",true,"))
        .hasSize(4);
  }

  @Test
  void aFolderGetsRunsCurvesAndAPage(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("contest");

    Run run =
        Run.of(
            "benchmark",
            "flagship",
            TINY,
            "--seconds",
            "10",
            "--only",
            "agrichain,scip-hinted,lp-rounding,nearest-plant",
            "--out",
            out.toString());

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("runs.csv", "curves.csv", "report.html", "report.xlsx");
    }
    List<String> curves = Files.readAllLines(out.resolve("curves.csv"));
    assertThat(curves.get(0)).isEqualTo("run,seed,seconds,value_yuan,bound_yuan");
    // Each run ends with what was published; the search also told when it found its first plan.
    for (String name : List.of("agrichain", "scip-hinted", "lp-rounding", "nearest-plant")) {
      assertThat(curves).filteredOn(line -> line.startsWith(name + ",")).isNotEmpty();
    }
    assertThat(curves).filteredOn(line -> line.startsWith("agrichain,")).hasSizeGreaterThan(1);
    assertThat(curves)
        .filteredOn(line -> line.startsWith("agrichain,"))
        .last()
        .asString()
        .contains(",301557.20,");
    assertThat(out.resolve("report.html")).content().contains("contest-curves");
  }

  @Test
  void badInputIsNotMeasured() {
    Run run = Run.of("benchmark", "flagship", "datasets/broken/negative-price");

    assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).contains("negative");
  }
}
