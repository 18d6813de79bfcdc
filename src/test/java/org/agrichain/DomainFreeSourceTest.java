package org.agrichain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A new product is rows and rules only: the program itself names none. */
class DomainFreeSourceTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\]+)\"");
  private static final Pattern PRODUCT =
      Pattern.compile(
          "(?i)(sheep|lamb(?!da)|mutton|tallow|milk|cheese|butter|yogh?urt|whey|lactoferrin|casing|wool"
              + "|cosmetic|soap|formula-|infant|\\btail|halal|mongolia)");

  @Test
  void javaNamesNoProductPlantOrRecipe() throws IOException {
    TreeSet<String> found = new TreeSet<>();
    for (Path source : sources()) {
      Matcher match = PRODUCT.matcher(COMMENT.matcher(Files.readString(source)).replaceAll(" "));
      while (match.find()) {
        found.add(source.getFileName() + ": " + match.group());
      }
    }
    // The one dataset inside the jar has to be called by its name by the demo.
    found.remove("DatasetSource.java: mongolia");
    assertThat(found).isEmpty();
  }

  @Test
  void javaQuotesNoIdentifierOfAnyDataset() throws IOException {
    TreeSet<String> ids = new TreeSet<>();
    for (String table :
        List.of("materials", "recipes", "sites", "lines", "certificates", "grades")) {
      try (Stream<Path> files = Files.walk(Path.of("datasets"))) {
        for (Path file : files.filter(path -> path.endsWith(table + ".csv")).toList()) {
          if (!file.getParent().endsWith("schema") && !file.toString().contains("broken")) {
            Files.readAllLines(file).stream().skip(1).forEach(row -> ids.add(row.split(",")[0]));
          }
        }
      }
    }
    assertThat(ids).hasSizeGreaterThan(200);
    TreeSet<String> found = new TreeSet<>();
    for (Path source : sources()) {
      Matcher match = QUOTED.matcher(COMMENT.matcher(Files.readString(source)).replaceAll(" "));
      while (match.find()) {
        if (ids.contains(match.group(1))) {
          found.add(source.getFileName() + ": " + match.group(1));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void javaHasNoWorkLeftForLater() throws IOException {
    for (Path source : sources()) {
      assertThat(Files.readString(source))
          .as(source.toString())
          .doesNotContain("TODO", "FIXME", "XXX");
    }
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    for (Path source : sources()) {
      assertThat(source.resolveSibling("package-info.java")).exists();
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      assertThat(found).hasSizeGreaterThan(50);
      return found;
    }
  }
}
