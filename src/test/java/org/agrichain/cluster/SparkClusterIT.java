package org.agrichain.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A sweep on a real cluster of which a machine is lost half way ends with the same files as at
 * home. Runs with {@code mvn -Pcluster verify}, which fetches the jars of Spark.
 */
@Tag("cluster")
class SparkClusterIT {
  private static final Path JAR = Path.of("target/agrichain.jar").toAbsolutePath();
  private static final Path SPARK = Path.of("target/spark").toAbsolutePath();
  private static final int CELLS = 120;
  private static final String GRID =
      """
      factor,action,table,where,column,levels,source
      oil,set,sales,material=tail-oil,price_yuan_per_unit,20|40|60|70|80|90|100|120|140|160|180|200,test
      lambs,scale,supplies,,lots,1|2,test
      prices,scale,sales,,price_yuan_per_unit,0.8|0.9|1|1.1|1.2,test
      """;

  @TempDir private Path folder;

  @Test
  void aSweepThatLosesAWorkerHalfWayIsTheSameAsAtHome() throws Exception {
    Files.writeString(folder.resolve("grid.csv"), GRID);
    copyOfTheDataset();
    Process home = sweep(Map.of(), "home");
    assertThat(home.waitFor()).as(said("home")).isZero();

    try (Loopback cluster = new Loopback(SPARK, Files.createDirectory(folder.resolve("spark")))) {
      cluster.start(2);
      Process away = sweep(cluster.environment(), "away", "--cluster", cluster.address());
      Loopback.await("half of the cells", () -> !away.isAlive() || kept("away") >= CELLS / 3);
      assertThat(away.isAlive()).as(said("away")).isTrue();
      cluster.kill(1);
      int before = kept("away");
      assertThat(away.waitFor()).as(said("away")).isZero();

      assertThat(before).isLessThan(CELLS);
      assertThat(cluster.executors(1)).contains("Finished task");
      assertThat(cluster.executors(2)).contains("Finished task");
    }
    assertThat(kept("away")).isEqualTo(CELLS);
    assertThat(timeless("away")).containsExactlyEntriesOf(timeless("home"));
  }

  private void copyOfTheDataset() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("tiny"));
    try (Stream<Path> files = Files.list(Path.of("datasets/lamb-tail-tiny"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
  }

  private Process sweep(Map<String, String> environment, String out, String... more)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(Loopback.JAVA.toString(), "-Xmx1g", "-jar"));
    command.addAll(List.of(JAR.toString(), "sweep", "tiny", "--grid", "grid.csv", "--steps", "2"));
    command.addAll(List.of("--out", out));
    command.addAll(List.of(more));
    ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
    process.environment().putAll(environment);
    return process
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(out + ".txt").toFile())
        .start();
  }

  private String said(String out) throws IOException {
    return Files.readString(folder.resolve(out + ".txt"));
  }

  private int kept(String out) throws IOException {
    Path cells = folder.resolve(out).resolve("cells");
    if (!Files.isDirectory(cells)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(cells)) {
      return (int) files.filter(file -> file.toString().matches(".*/\\d+\\.json")).count();
    }
  }

  /** Every file of a sweep without the wall times in it: of the base plan and of each cell. */
  private TreeMap<String, String> timeless(String out) throws IOException {
    TreeMap<String, String> content = new TreeMap<>();
    Path top = folder.resolve(out);
    try (Stream<Path> files = Files.walk(top)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = top.relativize(file).toString();
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (name.equals("seconds.csv")) {
          continue;
        }
        if (name.equals("cells.csv")) {
          text = withoutColumn(text, "seconds");
        }
        content.put(name, text);
      }
    }
    return content;
  }

  private static String withoutColumn(String table, String name) {
    List<String> lines = table.lines().toList();
    int column = List.of(lines.get(0).split(",", -1)).indexOf(name);
    StringBuilder rest = new StringBuilder();
    for (String line : lines) {
      List<String> values = new ArrayList<>(List.of(line.split(",", -1)));
      values.remove(column);
      rest.append(String.join(",", values)).append('\n');
    }
    return rest.toString();
  }
}
