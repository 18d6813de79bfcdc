package org.agrichain.pricing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.agrichain.network.Network;

/**
 * The whole network given to an exact solver in a process of its own: what crashes there, or does
 * not stop, harms nobody here. Its time begins when the model is loaded.
 */
public final class SolverApart {
  /** Seconds beyond its time after which a solver that does not stop is killed. */
  private static final double MARGIN = 10;

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
        "-XX:ErrorFile=" + SolverRun.CRASH,
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
        SolverRun run = new SolverRun(engine, folder, listener);
        String failure = run.toTheEnd(command(folder, seconds, seed), seconds, margin);
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

  private List<String> command(Path folder, double seconds, long seed) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(folder.toString(), engine.name()));
    all.addAll(List.of("" + seconds, "" + threads, "" + seed));
    return all;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
