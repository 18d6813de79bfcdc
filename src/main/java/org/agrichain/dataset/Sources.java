package org.agrichain.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the tables of a folder, a workbook or the class path and gives them as text. */
final class Sources {
  /** A table of the largest dataset is a hundred times smaller. */
  private static final long MOST_BYTES = 64L << 20;

  private final Schema schema;
  private final IssueList issues;
  private final Map<String, RawTable> workbookScenarios = new LinkedHashMap<>();

  Sources(Schema schema, IssueList issues) {
    this.schema = schema;
    this.issues = issues;
  }

  /** Tables of a folder of CSV files or of one workbook. */
  List<RawTable> open(Path source) {
    String label = label(source);
    if (!Files.exists(source)) {
      issues.add(Fault.NO_SUCH_SOURCE, label, 0, "", "", "", Messages.text("hint.path"));
      return List.of();
    }
    try {
      if (Files.isDirectory(source)) {
        return folder(source);
      }
      if (label.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
        return WorkbookRows.read(source, label, this, issues);
      }
    } catch (IOException e) {
      issues.add(Fault.UNREADABLE, label, 0, "", String.valueOf(e.getMessage()), "", "");
      return List.of();
    }
    issues.add(
        Fault.NOT_A_DATASET, label, 0, "", "", Messages.text("limit.dataset"), hint("hint.source"));
    return List.of();
  }

  /** Tables of a dataset in a folder of the class path. */
  List<RawTable> shipped(String folder) {
    List<RawTable> tables = new ArrayList<>();
    for (SchemaTable table : schema.tables()) {
      String file = folder + "/" + table.name() + ".csv";
      try (InputStream in = Sources.class.getResourceAsStream("/" + file)) {
        if (in != null) {
          tables.add(CsvRows.read(table.name(), file, in.readAllBytes(), issues));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (tables.isEmpty()) {
      issues.add(Fault.NO_SUCH_SOURCE, folder, 0, "", "", "", Messages.text("hint.path"));
    }
    return tables;
  }

  /** Path as shown to people, the same on every system. */
  static String label(Path path) {
    String text = path.toString().replace('\\', '/');
    // Inside a jar every path begins at its root.
    return path.getFileSystem() == FileSystems.getDefault() ? text : text.substring(1);
  }

  /** Where the scenarios of a source are. */
  ScenarioPlace scenarios(Path source) {
    String label = label(source);
    return Files.isRegularFile(source)
        ? ScenarioPlace.sheets(label, workbookScenarios)
        : ScenarioFolders.of(source);
  }

  /** Content of a file; null, with an issue, when it is too large or cannot be read. */
  byte[] content(Path file) {
    try {
      return bytes(file);
    } catch (IOException e) {
      issues.add(Fault.UNREADABLE, label(file), 0, "", String.valueOf(e.getMessage()), "", "");
      return null;
    }
  }

  private List<RawTable> folder(Path folder) throws IOException {
    return folder(folder, null);
  }

  /** Tables of a folder; a file of the name {@code skipped} is left out. */
  List<RawTable> folder(Path folder, String skipped) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files =
          list.filter(f -> f.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv"))
              .filter(f -> !f.getFileName().toString().startsWith("."))
              .filter(f -> !f.getFileName().toString().equalsIgnoreCase(skipped + ".csv"))
              .sorted()
              .toList();
    }
    Map<String, String> seen = new LinkedHashMap<>();
    List<RawTable> tables = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      String table = table(name.substring(0, name.length() - 4), label(file), seen);
      if (table != null) {
        byte[] bytes = bytes(file);
        tables.add(
            bytes == null
                ? new RawTable(table, label(file), 0, new String[0], List.of(), false)
                : CsvRows.read(table, label(file), bytes, issues));
      }
    }
    return tables;
  }

  /** Keeps a sheet that holds a scenario. */
  void scenario(String id, RawTable sheet) {
    workbookScenarios.put(id, sheet);
  }

  /**
   * Table that a file or sheet name stands for; null, with an issue, when unknown or already seen.
   */
  String table(String name, String file, Map<String, String> seen) {
    String found = null;
    for (SchemaTable table : schema.tables()) {
      if (table.name().equalsIgnoreCase(name.strip()) || table.headingZh().equals(name.strip())) {
        found = table.name();
      }
    }
    if (found == null) {
      List<String> known = schema.tables().stream().map(SchemaTable::name).toList();
      issues.add(
          Fault.UNKNOWN_TABLE,
          file,
          0,
          "",
          name,
          Messages.text("limit.table"),
          Nearest.hint(name.toLowerCase(Locale.ROOT), known));
      return null;
    }
    String other = seen.putIfAbsent(found, file);
    if (other != null) {
      issues.add(
          Fault.DUPLICATE_TABLE, file, 0, "", name, other, Messages.text("hint.one-file", found));
      return null;
    }
    return found;
  }

  private byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(65_536);
      if (CsvText.binary(start)) {
        return start;
      }
      if (tooLarge(file, label(file), issues)) {
        return null;
      }
      byte[] rest = in.readAllBytes();
      byte[] all = java.util.Arrays.copyOf(start, start.length + rest.length);
      System.arraycopy(rest, 0, all, start.length, rest.length);
      return all;
    }
  }

  /** True, with an issue, for a file that no dataset needs. */
  static boolean tooLarge(Path file, String label, IssueList issues) throws IOException {
    long size = Files.size(file);
    if (size > MOST_BYTES) {
      String value = (size >> 20) + " MB";
      String limit = (MOST_BYTES >> 20) + " MB";
      issues.add(Fault.FILE_TOO_LARGE, label, 0, "", value, limit, "");
    }
    return size > MOST_BYTES;
  }

  private static String hint(String key) {
    return Messages.text(key);
  }
}
