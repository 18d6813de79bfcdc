package org.agrichain.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drools.model.Model;

/**
 * The shipped rules, compiled when the project is built, because compiling takes seconds. They are
 * used only for rule texts of the very same hash.
 *
 * @param sha256 hash of the rule texts they were made from
 * @param program hash of everything else that compiled rules depend on: classes and libraries
 * @param files names of the rule files
 * @param models classes of the models
 */
record PrecompiledRules(String sha256, String program, List<String> files, List<String> models) {
  private static final String INDEX = "rules/compiled.txt";
  private static final String FILE = "file ";
  private static final String MODEL = "model ";

  /** What the build left beside this class. */
  static PrecompiledRules shipped() {
    try (InputStream in = PrecompiledRules.class.getResourceAsStream("/" + INDEX)) {
      if (in == null) {
        throw new IllegalStateException("The build left no " + INDEX);
      }
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return new PrecompiledRules(
          lines.get(0), lines.get(1), named(FILE, lines), named(MODEL, lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> named(String start, List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .toList();
  }

  /** New models of the shipped rules. */
  Collection<Model> newModels() {
    List<Model> made = new ArrayList<>();
    for (String name : models) {
      try {
        made.add((Model) Class.forName(name).getDeclaredConstructor().newInstance());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return made;
  }

  /**
   * Build step: compiles a folder of rules into a folder of classes.
   *
   * @param arguments folder of rules, folder of classes
   */
  public static void main(String[] arguments) throws IOException {
    RuleFiles files = RuleFiles.in(Path.of(arguments[0]));
    if (!files.tables().issues().isEmpty()) {
      throw new IllegalStateException(files.tables().issues().toString());
    }
    Path classes = Path.of(arguments[1]);
    if (isFresh(files, classes)) {
      return;
    }
    try {
      write(files, RuleCompiler.compile(files, arguments[0]), classes);
    } catch (RuleFault fault) {
      throw new IllegalStateException(fault.issues().toString(), fault);
    }
  }

  /** True when the same texts were compiled after every class they could use. */
  private static boolean isFresh(RuleFiles files, Path classes) throws IOException {
    Path index = classes.resolve(INDEX);
    if (!Files.exists(index) || !Files.readAllLines(index).get(0).equals(files.sha256())) {
      return false;
    }
    FileTime made = Files.getLastModifiedTime(index);
    try (Stream<Path> used = Files.walk(classes.resolve("org"))) {
      for (Path path : (Iterable<Path>) used.filter(Files::isRegularFile)::iterator) {
        if (Files.getLastModifiedTime(path).compareTo(made) > 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static void write(RuleFiles files, RuleCompiler.Compiled compiled, Path classes)
      throws IOException {
    for (Model model : compiled.models()) {
      clear(classes.resolve(model.getClass().getPackageName().replace('.', '/')));
    }
    for (Map.Entry<String, byte[]> entry : new TreeMap<>(compiled.classes()).entrySet()) {
      Path file = classes.resolve(entry.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, entry.getValue());
    }
    List<String> lines = new ArrayList<>(List.of(files.sha256(), program(classes)));
    files.names().forEach(name -> lines.add(FILE + name));
    compiled.models().stream()
        .map(model -> MODEL + model.getClass().getName())
        .sorted()
        .forEach(lines::add);
    Path index = classes.resolve(INDEX);
    Files.createDirectories(index.getParent());
    Files.writeString(index, String.join("\n", lines) + "\n");
  }

  /** Hash of the project's classes, before any rule is compiled, and of the libraries' names. */
  private static String program(Path classes) throws IOException {
    Sha256 hash = new Sha256();
    for (String library : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      hash.add(String.valueOf(Path.of(library).getFileName()), "");
    }
    try (Stream<Path> used = Files.walk(classes.resolve("org/agrichain"))) {
      for (Path path : used.filter(Files::isRegularFile).sorted().toList()) {
        hash.add(classes.relativize(path).toString(), Files.readAllBytes(path));
      }
    }
    return hash.text();
  }

  /** Deletes what an earlier build left: its classes have other names and would stay for ever. */
  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> left = Files.walk(folder)) {
        for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
