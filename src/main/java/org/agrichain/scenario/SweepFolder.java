package org.agrichain.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.agrichain.comparison.CellResult;
import org.agrichain.plan.PlanJson;

/**
 * Where a sweep keeps what is finished: one file for each cell, put in its place when complete, so
 * that a run that was killed goes on where it was.
 */
public final class SweepFolder {
  private static final String HEAD = "sweep.json";

  /** Wall time of every finished cell, a line each: nothing else differs between equal cells. */
  private static final String TIMES = "seconds.csv";

  private final Path folder;

  /** A folder that may not exist yet. */
  public SweepFolder(Path folder) {
    this.folder = folder;
  }

  /** Folder of the base plan. */
  public Path basePlan() {
    return folder.resolve("base");
  }

  /** The folder. */
  public Path path() {
    return folder;
  }

  /** What the folder holds; null when it holds no sweep. */
  public SweepHead head() throws IOException {
    Path file = folder.resolve(HEAD);
    if (!Files.isRegularFile(file)) {
      return null;
    }
    byte[] bytes = Files.readAllBytes(file);
    return PlanJson.isOfFormat(bytes, SweepHead.FORMAT)
        ? PlanJson.read(bytes, SweepHead.class)
        : null;
  }

  /** Begins a sweep. */
  public void begin(SweepHead head) throws IOException {
    Files.createDirectories(folder.resolve("cells"));
    put(folder.resolve(HEAD), head);
  }

  /** The finished cell of a number, without its wall time; null when it is not finished. */
  public CellResult cell(int number) throws IOException {
    Path file = file(number);
    return Files.isRegularFile(file)
        ? PlanJson.read(Files.readAllBytes(file), CellResult.class)
        : null;
  }

  /** All finished cells up to a number, by number. */
  public TreeMap<Integer, CellResult> finished(int most) throws IOException {
    TreeMap<Integer, CellResult> found = new TreeMap<>();
    Map<Integer, Double> times = times();
    for (int number = 1; number <= most; number++) {
      CellResult cell = cell(number);
      if (cell != null) {
        found.put(number, cell.lasting(times.getOrDefault(number, cell.seconds())));
      }
    }
    return found;
  }

  /** Keeps a finished cell. */
  public synchronized void keep(CellResult result) throws IOException {
    put(file(result.cell()), result.lasting(0));
    Files.writeString(
        folder.resolve(TIMES),
        result.cell() + "," + result.seconds() + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** Times by cell; a line that a kill tore is none. */
  private Map<Integer, Double> times() throws IOException {
    Map<Integer, Double> times = new HashMap<>();
    Path file = folder.resolve(TIMES);
    if (Files.isRegularFile(file)) {
      for (String line : Files.readAllLines(file)) {
        if (line.matches("\\d+,\\d+\\.\\d+")) {
          String[] parts = line.split(",");
          times.put(Integer.valueOf(parts[0]), Double.valueOf(parts[1]));
        }
      }
    }
    return times;
  }

  private Path file(int number) {
    return folder.resolve("cells").resolve(String.format(Locale.ROOT, "%06d.json", number));
  }

  private static void put(Path file, Object content) throws IOException {
    Path fresh = file.resolveSibling("." + file.getFileName() + "-" + UUID.randomUUID());
    Files.write(fresh, PlanJson.bytes(content));
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
