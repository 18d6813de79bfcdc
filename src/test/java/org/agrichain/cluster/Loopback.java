package org.agrichain.cluster;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real standalone cluster on the loopback: a master and workers, each a process of its own. */
final class Loopback implements AutoCloseable {
  static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private static final String HOST = "127.0.0.1";
  private static final long MOST_SECONDS = 600;

  private final Path home;
  private final Path folder;
  private final List<Process> workers = new ArrayList<>();
  private Process master;
  private int port;

  /**
   * Prepares a cluster.
   *
   * @param home folder of Spark, with its jars in {@code jars}
   * @param folder for logs and for what workers keep
   */
  Loopback(Path home, Path folder) {
    this.home = home;
    this.folder = folder;
  }

  /** Starts a master and workers of one core each, and waits until all know each other. */
  void start(int count) throws Exception {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      port = free.getLocalPort();
    }
    master = daemon("master", "org.apache.spark.deploy.master.Master", "--port", "" + port);
    await("the master", () -> log("master").contains("New state: ALIVE"));
    for (int i = 1; i <= count; i++) {
      String work = Files.createDirectory(work(i)).toString();
      workers.add(
          daemon(
              "worker" + i,
              "org.apache.spark.deploy.worker.Worker",
              "--cores",
              "1",
              "--memory",
              "2g",
              "--work-dir",
              work,
              address()));
    }
    await("the workers", () -> log("master").split("Registering worker ", -1).length == count + 1);
  }

  String address() {
    return "spark://" + HOST + ":" + port;
  }

  /** What processes that use this cluster need to know. */
  Map<String, String> environment() {
    return Map.of(
        "SPARK_HOME", home.toString(), "SPARK_LOCAL_IP", HOST, "SPARK_SCALA_VERSION", "2.13");
  }

  /** Ends a worker as a power cut would. */
  void kill(int worker) {
    workers.get(worker - 1).destroyForcibly();
  }

  /** What the master or a worker logged. */
  String log(String name) throws IOException {
    return Files.readString(folder.resolve(name + ".log"));
  }

  /** What the executors of a worker logged. */
  String executors(int worker) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(work(worker))) {
      for (Path file : files.filter(path -> path.endsWith("stderr")).toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }

  static void await(String what, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    while (!condition.call()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Waited in vain for " + what);
      }
      Thread.sleep(10);
    }
  }

  private Path work(int worker) {
    return folder.resolve("work" + worker);
  }

  private Process daemon(String name, String type, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-Xmx256m"));
    // What Spark's own launcher gives every process on this version of Java.
    for (String part : List.of("lang", "lang.invoke", "lang.reflect", "io", "net", "nio", "util")) {
      command.add("--add-opens=java.base/java." + part + "=ALL-UNNAMED");
    }
    for (String part : List.of("util.concurrent", "util.concurrent.atomic")) {
      command.add("--add-opens=java.base/java." + part + "=ALL-UNNAMED");
    }
    for (String part : List.of("nio.ch", "nio.cs", "security.action", "util.calendar")) {
      command.add("--add-opens=java.base/sun." + part + "=ALL-UNNAMED");
    }
    command.addAll(
        List.of("-cp", home.resolve("jars") + File.separator + "*", type, "--host", HOST));
    command.addAll(List.of("--webui-port", "0"));
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().putAll(environment());
    return process.redirectOutput(folder.resolve(name + ".log").toFile()).start();
  }

  @Override
  public void close() {
    workers.forEach(Loopback::end);
    if (master != null) {
      end(master);
    }
  }

  private static void end(Process process) {
    process.destroy();
    process.onExit().join();
  }
}
