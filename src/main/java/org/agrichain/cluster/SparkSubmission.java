package org.agrichain.cluster;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Starts the program once more as the driver of a Spark application, as {@code spark-submit} does:
 * Spark's own launcher says which command that is. A process of its own, because Spark brings
 * another version of many a library; there each side sees its own.
 */
public final class SparkSubmission {
  private static final String MASTER = "spark.master";
  private static final String LAUNCHER = "org.apache.spark.launcher.Main";
  private static final String SUBMIT = "org.apache.spark.deploy.SparkSubmit";
  private static final String SCALA = "2.13";
  private static final String LOG = "log.properties";

  private final Path home;
  private final ProgramJars jars;

  private SparkSubmission(Path home, ProgramJars jars) {
    this.home = home;
    this.jars = jars;
  }

  /** Address of the cluster that this process was started for as a driver; null otherwise. */
  public static String master() {
    return System.getProperty(MASTER);
  }

  /**
   * Finds Spark.
   *
   * @param environment environment of the process, of which {@code SPARK_HOME} is asked
   * @throws ClusterFault when it is not there, or the program is not packaged
   */
  public static SparkSubmission find(Map<String, String> environment)
      throws ClusterFault, IOException {
    String home = environment.get("SPARK_HOME");
    if (home == null || home.isBlank() || !Files.isDirectory(Path.of(home, "jars"))) {
      throw new ClusterFault(ClusterFault.Kind.NO_SPARK, home == null ? "" : home, null);
    }
    return new SparkSubmission(Path.of(home).toAbsolutePath(), ProgramJars.own());
  }

  /**
   * Starts the program as a driver that speaks through this process.
   *
   * @param master address of the cluster
   * @param mainClass entry point of the program
   * @param arguments what the user typed
   */
  public Process start(String master, String mainClass, List<String> arguments)
      throws ClusterFault, IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java(), "-cp", classPath(), LAUNCHER, SUBMIT));
    command.addAll(List.of("--master", master, "--class", mainClass));
    command.addAll(List.of("--driver-memory", (Runtime.getRuntime().maxMemory() >> 20) + "m"));
    command.addAll(List.of("--conf", "spark.driver.userClassPathFirst=true"));
    command.addAll(List.of("--driver-java-options", "-Dlog4j2.configurationFile=" + logSettings()));
    command.add(jars.program().toString());
    command.addAll(arguments);
    return process(launched(command)).inheritIO().start();
  }

  /** The command of the driver, as the launcher words it: parts that each end with a zero. */
  private List<String> launched(List<String> command)
      throws ClusterFault, IOException, InterruptedException {
    Process launcher = process(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    // Its first line is for the script that usually reads it.
    String driver = said.substring(said.indexOf('\n') + 1);
    if (launcher.waitFor() != 0 || driver.isEmpty()) {
      throw new ClusterFault(ClusterFault.Kind.NO_SPARK, home.toString(), null);
    }
    return Arrays.asList(driver.split("\0"));
  }

  private ProcessBuilder process(List<String> command) {
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("SPARK_HOME", home.toString());
    process.environment().putIfAbsent("SPARK_SCALA_VERSION", SCALA);
    process.environment().putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
    return process;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private String classPath() {
    return home.resolve("jars") + File.separator + "*";
  }

  /** Spark's own log is for those who run clusters; here only what went wrong is shown. */
  private static URI logSettings() {
    return URI.create(SparkSubmission.class.getResource(LOG).toString());
  }
}
