package org.agrichain.pricing;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.agrichain.network.Network;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One process in which an exact solver works: its log, its end and its answer. */
final class SolverRun {
  /** File that a crash of native code leaves in the folder. */
  static final String CRASH = "crash.log";

  /** Seconds that starting and loading may take. */
  private static final double LOADING = 120;

  private static final long LOOK_MILLIS = 20;
  private static final int LAST_LINES = 3;
  private static final Logger LOG = LoggerFactory.getLogger(SolverRun.class);

  private final ExactEngine engine;
  private final Path folder;
  private final SolverApart.Listener listener;
  private final SolverLog log;
  private final List<String> last = new ArrayList<>();
  private volatile Long start;
  private String status = "";

  SolverRun(ExactEngine engine, Path folder, SolverApart.Listener listener) {
    this.engine = engine;
    log = new SolverLog(engine);
    this.folder = folder;
    this.listener = listener;
  }

  /**
   * Runs it.
   *
   * @param command what is started
   * @param seconds time of the solver, from when it has loaded the model
   * @param margin seconds beyond that before it is killed
   * @return what went wrong, null when nothing did
   */
  String toTheEnd(List<String> command, double seconds, double margin) throws IOException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    Thread reader = new Thread(() -> listen(process), "solver-log");
    reader.setDaemon(true);
    reader.start();
    try {
      boolean ended = await(process, seconds + margin);
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

  private boolean await(Process process, double most) throws InterruptedException {
    long begun = System.nanoTime();
    while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      noteStart();
      Long from = start;
      double limit = from == null ? LOADING : most;
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
    Path crash = folder.resolve(CRASH);
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

  /** The best plan it left or told of, and the lowest bound. */
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
