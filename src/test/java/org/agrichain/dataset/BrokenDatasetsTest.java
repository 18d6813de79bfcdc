package org.agrichain.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.agrichain.domain.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder under {@code datasets/broken} gives exactly the issues of its {@code
 * expected/issues.csv}. Run with {@code -Dgoldens.update=true} to write what is found now, then
 * review the change.
 */
class BrokenDatasetsTest {
  private static final Path BROKEN = Path.of("datasets/broken");
  private static final List<String> COLUMNS =
      List.of("code", "severity", "file", "line", "column", "value", "limit", "hint");

  /** Faults of whole files, of scenarios and of models, tested in tests of their own. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "no-such-source",
          "not-a-dataset",
          "not-a-workbook",
          "unreadable",
          "file-too-large",
          "unknown-scenario",
          "scenario-cycle",
          "bad-condition",
          "no-row-matches",
          "coefficients-far-apart",
          "limits-far-apart",
          "bounds-far-apart",
          "prices-far-apart");

  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  static List<Path> folders() {
    try (Stream<Path> folders = Files.list(BROKEN)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void folder_givesExactlyTheExpectedIssues(Path folder) throws IOException {
    Reading reading = DatasetReader.read(folder);
    List<List<String>> found = rows(folder, reading.issues());
    Path expected = folder.resolve("expected/issues.csv");
    if (Boolean.getBoolean("goldens.update")) {
      Files.createDirectories(expected.getParent());
      CSV.writer(schema()).writeValue(expected.toFile(), found);
    }
    assertThat(found).isEqualTo(read(expected)).isNotEmpty();
    boolean errors = reading.issues().stream().anyMatch(i -> i.severity() == Issue.Severity.ERROR);
    assertThat(reading.dataset() == null).isEqualTo(errors);
    assertThat(IssueText.of(reading.issues())).doesNotContain("{").contains("\n  ");
  }

  @Test
  void everyFaultOfTheCatalogue_hasABrokenFolder() throws IOException {
    Set<String> shown = new TreeSet<>(ELSEWHERE);
    for (Path folder : folders()) {
      read(folder.resolve("expected/issues.csv")).forEach(row -> shown.add(row.get(0)));
    }
    assertThat(shown)
        .containsExactlyElementsOf(
            new TreeSet<>(Arrays.stream(Fault.values()).map(Fault::code).toList()));
    assertThat(folders()).hasSizeGreaterThanOrEqualTo(30);
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void everyFaultOfTheCatalogue_hasASentence(Lang lang) {
    assertThat(Fault.values())
        .allSatisfy(f -> assertThat(Messages.find("issue." + f.code(), lang)).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("folders")
  void issuesInChinese_haveChineseSentencesAndHints(Path folder) {
    for (Issue issue : DatasetReader.read(folder).issues()) {
      String text = IssueText.of(issue, Lang.ZH);
      assertThat(text.lines().skip(1)).allMatch(line -> line.matches(".*\\p{IsHan}.*"));
      assertThat(text).doesNotContain("Hint").doesNotContain("{");
    }
  }

  private static List<List<String>> rows(Path folder, List<Issue> issues) {
    String prefix = Sources.label(folder);
    List<List<String>> rows = new ArrayList<>();
    for (Issue i : issues) {
      String file = i.file().equals(prefix) ? "" : i.file().substring(prefix.length() + 1);
      rows.add(
          List.of(
              i.code(),
              i.severity().name(),
              file,
              String.valueOf(i.line()),
              i.column(),
              i.value(),
              i.limit(),
              i.hint()));
    }
    return rows;
  }

  private static CsvSchema schema() {
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true);
    COLUMNS.forEach(schema::addColumn);
    return schema.build();
  }

  private static List<List<String>> read(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (MappingIterator<String[]> lines =
        CSV.readerFor(String[].class).readValues(file.toFile())) {
      lines.forEachRemaining(cells -> rows.add(List.of(cells)));
    }
    assertThat(rows.remove(0)).isEqualTo(COLUMNS);
    return rows;
  }
}
