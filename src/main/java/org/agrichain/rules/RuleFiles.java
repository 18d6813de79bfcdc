package org.agrichain.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.agrichain.tables.RuleRow;
import org.agrichain.tables.TableSet;

/**
 * The texts of a set of rules.
 *
 * @param texts text of each DRL file by its name, relative to the folder, with forward slashes
 * @param tables rule tables beside them
 * @param names every file that belongs to the set, in order
 */
record RuleFiles(SortedMap<String, String> texts, TableSet tables, List<String> names) {
  static final String SUFFIX = ".drl";

  private static final String SOURCE = "// Source: ";
  private static final Pattern HEADING =
      Pattern.compile("^\\s*rule\\s+(?:\"([^\"]+)\"|'([^']+)'|(\\S+))");

  /** Every rule file and rule table below a folder. */
  static RuleFiles in(Path folder) throws IOException {
    SortedMap<String, byte[]> found = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (name.endsWith(SUFFIX) || TableSet.isTable(name)) {
          found.put(name, Files.readAllBytes(path));
        }
      }
    }
    return of(found, folder.toString());
  }

  /** Rule files beside this class, in the folder {@code rules} of the class path. */
  static RuleFiles shipped(List<String> names) {
    SortedMap<String, byte[]> found = new TreeMap<>();
    for (String name : names) {
      try (InputStream in = RuleFiles.class.getResourceAsStream("/rules/" + name)) {
        found.put(name, in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return of(found, "");
  }

  private static RuleFiles of(SortedMap<String, byte[]> found, String folder) {
    SortedMap<String, String> texts = new TreeMap<>();
    SortedMap<String, byte[]> tables = new TreeMap<>();
    found.forEach(
        (name, bytes) -> {
          if (name.endsWith(SUFFIX)) {
            texts.put(name, normal(bytes));
          } else {
            tables.put(name, bytes);
          }
        });
    return new RuleFiles(texts, TableSet.read(tables, folder), List.copyOf(found.keySet()));
  }

  /**
   * Hash of names and texts. Line ends, byte order marks, the looks of a workbook and tests do not
   * count.
   */
  String sha256() {
    Sha256 hash = new Sha256();
    texts.forEach(hash::add);
    tables.tables().forEach((name, table) -> hash.add(name, table.canonical()));
    return hash.text();
  }

  /** What the engine compiles: the DRL files, and the rules made of each table. */
  SortedMap<String, String> compiled() {
    SortedMap<String, String> all = new TreeMap<>(texts);
    all.putAll(RowRules.texts(tables.rows()));
    return all;
  }

  /** Every rule heading and every row, by file and line. */
  List<RuleInfo> rules() {
    List<RuleInfo> rules = new ArrayList<>();
    texts.forEach((file, text) -> addHeadings(file, text, rules));
    for (RuleRow row : tables.rows()) {
      int mark = row.table().indexOf('!');
      String file = mark < 0 ? row.table() : row.table().substring(0, mark);
      String sheet = mark < 0 ? "" : row.table().substring(mark + 1);
      rules.add(new RuleInfo(row.id(), file, sheet, row.row(), row.source()));
    }
    return rules;
  }

  private static void addHeadings(String file, String text, List<RuleInfo> rules) {
    String[] lines = text.split("\n", -1);
    for (int at = 0; at < lines.length; at++) {
      Matcher heading = HEADING.matcher(lines[at]);
      if (heading.find()) {
        String quoted = heading.group(1) != null ? heading.group(1) : heading.group(2);
        String name = quoted != null ? quoted : heading.group(3);
        String above = at == 0 ? "" : lines[at - 1].strip();
        String source = above.startsWith(SOURCE) ? above.substring(SOURCE.length()) : "";
        rules.add(new RuleInfo(name, file, "", at + 1, source));
      }
    }
  }

  private static String normal(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
