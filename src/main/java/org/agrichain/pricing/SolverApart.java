package org.agrichain.pricing;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.agrichain.network.Network;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The whole network given to an exact solver in a process of its own: what crashes there, or does
 * not stop, harms nobody here. Its time begins when the model is loaded.
 */
public final class SolverApart {
  /** Seconds beyond its time after which a solver that does not stop is killed. */
  private static final double MARGIN = 10;

  /** Seconds that starting and loading may take. */
  private static final double LOADING = 120;

  private static final long LOOK_MILLIS = 20;

  private static final int LAST_LINES = 3;

  private static final Logger LOG = LoggerFactory.getLogger(SolverApart.class);

  private final ExactEngine engine;
  private final int threads;
  private final List<String> command;
  private final double margin;

  /** Hears of a solver on its way, from another thread. */
  public interface Listener {
    /** The model is loaded and the time of the solver begins. */
    void starts();

    /**
     * Plan or bound became better.
     *
     * @param value value of its best plan in thousand yuan, null while it has none
     * @param bound its lowest bound in thousand yuan, null while it has none that holds
     */
    void seen(Double value, Double bound);
  }

  /**
   * What came of it.
   *
   * @param answer plan and bound
   * @param failure why there is no plan, or may be a worse one, in English: what the solver says
   *     itself, or how its process ended; null when all went well
   */
  public record Result(WholeModel.Answer answer, String failure) {}

  /**
   * Prepares a solve.
   *
   * @param threads threads that the solver may use
   */
  public SolverApart(ExactEngine engine, int threads) {
    this(engine, threads, self(), MARGIN);
  }

  /**
   * @param command what is started; the arguments of {@link SolverProcess} are added
   * @param margin seconds beyond its time before it is killed
   */
  SolverApart(ExactEngine engine, int threads, List<String> command, double margin) {
    this.engine = engine;
    this.threads = threads;
    this.command = List.copyOf(command);
    this.margin = margin;
  }

  /** This program again, with another beginning. */
  private static List<String> self() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx1g",
        "-XX:ErrorFile=crash.log",
        "-XX:-CreateCoredumpOnCrash",
        "-cp",
        absolute(System.getProperty("java.class.path")),
        SolverProcess.class.getName());
  }

  /** The process runs in a folder of its own. */
  private static String absolute(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .reduce((a, b) -> a + File.pathSeparator + b)
        .orElse("");
  }

  /**
   * Solves.
   *
   * @param hint value of every column of a known plan, or null; only for a solver that takes one
   * @param seconds time of the solver
   */
  public Result solve(
      Network network, double[] hint, double seconds, long seed, Listener listener) {
    if (hint != null && !engine.takesHints()) {
      throw new IllegalArgumentException(engine.id() + " takes no hint");
    }
    try {
      Path folder = Files.createTempDirectory("agrichain-solver");
      try {
        WholeMatrix.of(network, hint).write(folder.resolve(SolverProcess.MODEL));
        Run run = new Run(folder, listener);
        String failure = run.toTheEnd(seconds, seed);
        WholeModel.Answer answer = run.answer(network);
        boolean silent = failure == null && answer.x() == null;
        return new Result(answer, silent ? run.withoutPlan() : failure);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One process. */
  private final class Run {
    private final Path folder;
    private final Listener listener;
    private final SolverLog log = new SolverLog(engine);
    private final List<String> last = new ArrayList<>();
    private volatile Long start;
    private String status = "";

    Run(Path folder, Listener listener) {
      this.folder = folder;
      this.listener = listener;
    }

    /** Runs it; answers what went wrong, null when nothing did. */
    String toTheEnd(double seconds, long seed) throws IOException {
      List<String> all = new ArrayList<>(command);
      all.addAll(List.of(folder.toString(), engine.name()));
      all.addAll(List.of("" + seconds, "" + threads, "" + seed));
      Process process =
          new ProcessBuilder(all).directory(folder.toFile()).redirectErrorStream(true).start();
      Thread reader = new Thread(() -> listen(process), "solver-log");
      reader.setDaemon(true);
      reader.start();
      try {
        boolean ended = await(process, seconds);
        if (!ended) {
          process.destroyForcibly().waitFor();
        }
        reader.join(1000);
        return failure(process, ended);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return "interrupted";
      } finally {
        process.destroyForcibly();
      }
    }

    private boolean await(Process process, double seconds) throws InterruptedException {
      long begun = System.nanoTime();
      while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        noteStart();
        Long from = start;
        double limit = from == null ? LOADING : seconds + margin;
        if ((System.nanoTime() - (from == null ? begun : from)) / 1e9 > limit) {
          return false;
        }
      }
      return true;
    }

    /** Begins to count the time once the solver has begun. */
    private synchronized void noteStart() {
      if (start == null && Files.exists(folder.resolve(SolverProcess.STARTED))) {
        start = System.nanoTime();
        listener.starts();
      }
    }

    private void listen(Process process) {
      try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          noteStart();
          if (log.read(line)) {
            listener.seen(log.value(), bound());
          }
          if (!line.isBlank()) {
            remember(line);
          }
        }
      } catch (IOException gone) {
        // The process ended in the middle of a line; how it ended is told by its exit code.
      }
    }

    /** The bound so far in thousand yuan, null while there is none that holds. */
    private Double bound() {
      return engine.provesOfTheModelItself() && log.bound() != null
          ? WholeModel.loosened(log.bound())
          : null;
    }

    private synchronized void remember(String line) {
      LOG.debug("{}", line);
      last.add(line.strip());
      if (last.size() > LAST_LINES) {
        last.remove(0);
      }
    }

    private synchronized String failure(Process process, boolean ended) throws IOException {
      if (!ended) {
        return engine.id() + " did not stop at its time and was killed";
      }
      if (Files.exists(folder.resolve(SolverProcess.ANSWER))) {
        return null;
      }
      Path crash = folder.resolve("crash.log");
      List<String> said = Files.exists(crash) ? crashReason(crash) : last;
      return "%s ended with exit code %d: %s"
          .formatted(engine.id(), process.exitValue(), String.join(" / ", said));
    }

    private static List<String> crashReason(Path crash) throws IOException {
      return Files.readAllLines(crash).stream()
          .filter(line -> line.matches("# +(SIG|EXCEPTION|There is insuff|Native memory).*"))
          .map(line -> line.substring(1).strip())
          .toList();
    }

    /** What a solver that ended well without a plan says itself. */
    String withoutPlan() {
      return engine.id() + " has no plan: " + status;
    }

    WholeModel.Answer answer(Network network) throws IOException {
      double[] x = null;
      Path file = folder.resolve(SolverProcess.ANSWER);
      if (Files.exists(file)) {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
          status = in.readUTF();
          double[] told = ExactModel.doubles(in);
          x = told.length > 0 ? told : null;
        }
      }
      if (x == null) {
        x = Incumbents.last(folder.resolve(SolverProcess.INCUMBENTS));
      }
      boolean none = status.equals("INFEASIBLE") && engine.provesOfTheModelItself();
      double bound = bound() == null ? Double.POSITIVE_INFINITY : bound();
      return new WholeModel.Answer(x == null ? null : WholeModel.point(network, x), bound, none);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
