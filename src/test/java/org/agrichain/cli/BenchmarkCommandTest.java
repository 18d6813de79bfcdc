package org.agrichain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  void badInputIsNotMeasured() {
    Run run = Run.of("benchmark", "flagship", "datasets/broken/negative-price");

    assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).contains("negative");
  }
}
