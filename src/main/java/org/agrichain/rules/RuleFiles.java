package org.agrichain.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The texts of a set of rules.
 *
 * @param texts text of each file by its name, relative to the folder, with forward slashes
 */
record RuleFiles(SortedMap<String, String> texts) {
  static final String SUFFIX = ".drl";

  private static final Pattern HEADING =
      Pattern.compile("^\\s*rule\\s+(?:\"([^\"]+)\"|'([^']+)'|(\\S+))");

  /** Every rule file below a folder. */
  static RuleFiles in(Path folder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (name.endsWith(SUFFIX)) {
          texts.put(name, normal(Files.readAllBytes(path)));
        }
      }
    }
    return new RuleFiles(texts);
  }

  /** Rule files beside this class, in the folder {@code rules} of the class path. */
  static RuleFiles shipped(List<String> names) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String name : names) {
      try (InputStream in = RuleFiles.class.getResourceAsStream("/rules/" + name)) {
        texts.put(name, normal(in.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new RuleFiles(texts);
  }

  /** Hash of names and texts; line ends and byte order marks do not count. */
  String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      texts.forEach(
          (name, text) -> {
            digest.update((name + "\n" + text.length() + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(text.getBytes(StandardCharsets.UTF_8));
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every rule heading, by file and line. */
  List<RuleInfo> rules() {
    List<RuleInfo> rules = new ArrayList<>();
    texts.forEach(
        (file, text) -> {
          int number = 0;
          for (String line : text.split("\n", -1)) {
            number++;
            Matcher heading = HEADING.matcher(line);
            if (heading.find()) {
              String quoted = heading.group(1) != null ? heading.group(1) : heading.group(2);
              rules.add(new RuleInfo(quoted != null ? quoted : heading.group(3), file, number));
            }
          }
        });
    return rules;
  }

  private static String normal(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
