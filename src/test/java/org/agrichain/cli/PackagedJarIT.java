package org.agrichain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user runs: the packaged jar in a process of its own, in a folder of their own. */
class PackagedJarIT {
  private static final Path JAR = Path.of("target/agrichain.jar").toAbsolutePath();
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final Pattern SNIPPET = Pattern.compile("(?s)```java\n(.*?)```");

  @TempDir private Path folder;

  private record Outcome(int exitCode, String output) {}

  @BeforeEach
  void aCopyOfATinyDataset() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("tiny"));
    try (Stream<Path> files = Files.list(Path.of("datasets/lamb-tail-tiny"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void plansAndVerifiesFromAnyFolderAndPrintsNothingOfItsEngines() throws Exception {
    Outcome plan = agrichain("plan", "tiny", "--seconds", "20");
    Outcome verify = agrichain("verify", "tiny", "tiny-plan");

    assertThat(plan.exitCode()).as(plan.output()).isZero();
    assertThat(plan.output())
        .contains("Value", "Upper bound", "Gap", "tiny-plan", "verify tiny tiny-plan")
        .doesNotContain("SLF4J", "DEBUG", "INFO", "WARN", "drools", "\tat ");
    assertThat(verify.exitCode()).as(verify.output()).isZero();
    assertThat(verify.output()).contains("No violation found");
    assertThat(folder.resolve("tiny-plan/plan.xlsx")).isRegularFile();
  }

  @Test
  void theExampleOfTheReadmeRunsAgainstTheJarAlone() throws Exception {
    Matcher snippet = SNIPPET.matcher(Files.readString(Path.of("README.md")));
    assertThat(snippet.find()).isTrue();
    Files.writeString(folder.resolve("Example.java"), snippet.group(1));

    Outcome example = java("-cp", JAR.toString(), "Example.java", "tiny");

    assertThat(example.exitCode()).as(example.output()).isZero();
    assertThat(example.output()).contains("OPTIMAL", "#1");
  }

  @Test
  void beingToldToStopEndsWithTheBestPlanSoFar() throws Exception {
    Process process = start("plan", "shipped:inner-mongolia", "--seconds", "300", "--out", "best");
    StringBuilder output = new StringBuilder();
    boolean told = false;
    try (InputStream stream = process.getInputStream()) {
      byte[] piece = new byte[4096];
      for (int read; (read = stream.read(piece)) >= 0; ) {
        output.append(new String(piece, 0, read, StandardCharsets.UTF_8));
        // The first progress line with a value and a bound: there is a plan to be written.
        if (!told && output.toString().matches("(?s).*value [\\d,.-]+ million.*")) {
          told = true;
          // Through the handle: the process itself would close the stream we read.
          process.toHandle().destroy();
        }
      }
    }

    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(output.toString()).isZero();
    assertThat(output).contains("cancelled");
    assertThat(folder.resolve("best/plan.json")).isRegularFile();
  }

  @Test
  void badInputIsExplainedWithoutAStackTrace() throws Exception {
    Files.writeString(folder.resolve("tiny/materials.csv"), "junk\0,;\n1,2,3,4\n");

    Outcome plan = agrichain("plan", "tiny");

    assertThat(plan.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(plan.output()).contains("materials.csv").doesNotContain("\tat ", "Exception");
    assertThat(folder.resolve("tiny-plan")).doesNotExist();
  }

  private Outcome agrichain(String... arguments) throws Exception {
    return finish(start(arguments));
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    return process(command);
  }

  private Outcome java(String... arguments) throws Exception {
    return finish(process(List.of(arguments)));
  }

  private Process process(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-Xmx2g"));
    command.addAll(arguments);
    return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
  }

  private static Outcome finish(Process process) throws Exception {
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), output);
  }
}
