package org.agrichain.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.drools.model.Model;

/**
 * Compiled rules of folders of one's own, because compiling takes seconds. A file is found by the
 * hash of the rule texts and of the program that compiled them, so another text or another program
 * never meets it; and it is used only when its content has the hash written beside it. Without a
 * folder to write to, rules are compiled each time.
 */
final class RuleCache {
  private static final String MODELS = "models";
  private static final int HASH_LENGTH = 64;
  private static final int MOST_FILES = 20;

  private final Path folder;
  private final String program;

  /**
   * A cache.
   *
   * @param folder where files are kept, null for nowhere
   * @param program hash of what else compiled rules depend on
   */
  RuleCache(Path folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  /** The user's folder for such files. */
  static Path folder() {
    String given = System.getProperty("agrichain.cache", System.getenv("XDG_CACHE_HOME"));
    if (given != null && !given.isEmpty()) {
      return Path.of(given, "agrichain", "rules");
    }
    String home = System.getProperty("user.home");
    return home == null ? null : Path.of(home, ".cache", "agrichain", "rules");
  }

  /** Models of the rules, compiled now or before. */
  Collection<Model> models(RuleFiles files, String shownFolder) throws RuleFault {
    Sha256 hash = new Sha256();
    hash.add("program", program);
    hash.add("rules", files.sha256());
    Path file = folder == null ? null : folder.resolve(hash.text() + ".rules");
    Collection<Model> kept = file == null ? null : read(file);
    if (kept != null) {
      return kept;
    }
    RuleCompiler.Compiled compiled = RuleCompiler.compile(files, shownFolder);
    if (file != null) {
      write(file, compiled);
    }
    return compiled.models();
  }

  private static Collection<Model> read(Path file) {
    try {
      byte[] all = Files.readAllBytes(file);
      byte[] packed = java.util.Arrays.copyOfRange(all, HASH_LENGTH, all.length);
      String written = new String(all, 0, HASH_LENGTH, StandardCharsets.US_ASCII);
      if (!written.equals(hash(packed))) {
        return null;
      }
      Map<String, byte[]> entries = new TreeMap<>();
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          entries.put(entry.getName(), zip.readAllBytes());
        }
      }
      Classes classes = new Classes(entries);
      List<Model> models = new ArrayList<>();
      for (String name : new String(entries.get(MODELS), StandardCharsets.UTF_8).split("\n")) {
        models.add((Model) classes.loadClass(name).getDeclaredConstructor().newInstance());
      }
      return models;
    } catch (IOException | ReflectiveOperationException | RuntimeException | LinkageError e) {
      // Not there, or not whole: compiled again.
      return null;
    }
  }

  private static void write(Path file, RuleCompiler.Compiled compiled) {
    try {
      Files.createDirectories(file.getParent());
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(packed)) {
        Map<String, byte[]> entries = new TreeMap<>(compiled.classes());
        List<String> names = new ArrayList<>();
        compiled.models().forEach(model -> names.add(model.getClass().getName()));
        entries.put(MODELS, String.join("\n", names).getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
          zip.putNextEntry(new ZipEntry(entry.getKey()));
          zip.write(entry.getValue());
        }
      }
      Path unfinished = Files.createTempFile(file.getParent(), ".unfinished-", "");
      try {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(hash(packed.toByteArray()).getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(all);
        Files.write(unfinished, all.toByteArray());
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(unfinished);
      }
      forgetOldest(file.getParent());
    } catch (IOException e) {
      // A full or read-only disk costs time at the next start and nothing else.
      return;
    }
  }

  private static void forgetOldest(Path folder) throws IOException {
    try (java.util.stream.Stream<Path> files = Files.list(folder)) {
      List<Path> kept =
          files
              .filter(file -> file.toString().endsWith(".rules"))
              .sorted(java.util.Comparator.comparing((Path file) -> file.toFile().lastModified()))
              .toList();
      for (Path file : kept.subList(0, Math.max(0, kept.size() - MOST_FILES))) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static String hash(byte[] content) {
    Sha256 hash = new Sha256();
    hash.add("content", content);
    return hash.text();
  }

  /** Classes out of memory. */
  private static final class Classes extends ClassLoader {
    private final Map<String, byte[]> classes;

    Classes(Map<String, byte[]> classes) {
      super(RuleCache.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] code = classes.get(name.replace('.', '/') + ".class");
      if (code == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, code, 0, code.length);
    }
  }
}
