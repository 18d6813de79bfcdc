package org.agrichain.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;

/**
 * The shipped rules, compiled when the project is built, because compiling takes seconds. They are
 * used only for rule texts of the very same hash.
 *
 * @param sha256 hash of the rule texts they were made from
 * @param files names of the rule files
 * @param models classes of the models
 */
record PrecompiledRules(String sha256, List<String> files, List<String> models) {
  private static final String INDEX = "rules/compiled.txt";

  /** What the build left beside this class. */
  static PrecompiledRules shipped() {
    try (InputStream in = PrecompiledRules.class.getResourceAsStream("/" + INDEX)) {
      if (in == null) {
        throw new IllegalStateException("The build left no " + INDEX);
      }
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return new PrecompiledRules(
          lines.get(0),
          lines.stream().filter(line -> line.endsWith(RuleFiles.SUFFIX)).toList(),
          lines.stream().skip(1).filter(line -> !line.endsWith(RuleFiles.SUFFIX)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    Path classes = Path.of(arguments[1]);
    try {
      RuleCompiler.Compiled compiled = RuleCompiler.compile(files, arguments[0]);
      for (Map.Entry<String, byte[]> entry : new TreeMap<>(compiled.classes()).entrySet()) {
        Path file = classes.resolve(entry.getKey());
        Files.createDirectories(file.getParent());
        Files.write(file, entry.getValue());
      }
      Path index = classes.resolve(INDEX);
      Files.createDirectories(index.getParent());
      try (Writer out = Files.newBufferedWriter(index)) {
        out.write(files.sha256() + "\n");
        for (String name : files.texts().keySet()) {
          out.write(name + "\n");
        }
        for (String model :
            compiled.models().stream().map(m -> m.getClass().getName()).sorted().toList()) {
          out.write(model + "\n");
        }
      }
    } catch (RuleFault fault) {
      throw new IllegalStateException(fault.issues().toString(), fault);
    }
  }
}
