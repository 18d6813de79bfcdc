package org.agrichain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.dataset.Lang;
import org.agrichain.domain.Dataset;
import org.agrichain.tables.Finding;
import org.agrichain.tables.RuleCheck;
import org.agrichain.tables.RuleRow;
import org.agrichain.tables.TableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of the corpus is found where it was put, and none where there is none. */
class SeededFaultsTest {
  private static final Path CORPUS =
      Path.of("src/test/resources/org/agrichain/tables/seeded-faults.txt");
  private static final Set<String> OF_OPTIONS = Set.of("no-outlet", "never-pays");
  private static final Dataset FLAGSHIP =
      DatasetReader.read(Path.of("datasets/inner-mongolia")).dataset();

  private static final RuleBook SHIPPED = RuleBook.shipped();

  @TempDir Path folder;

  /** A table with one fault, and what is to be found. */
  record Seed(String code, String row, String column, String other, String table) {
    boolean isFound(Finding finding) {
      return finding.code().equals(code)
          && finding.row() != null
          && finding.row().id().equals(row)
          && finding.column().equals(column)
          && (other.equals("-") || other.isEmpty()
              ? finding.other() == null
              : finding.other() != null && finding.other().id().equals(other));
    }

    @Override
    public String toString() {
      return code + ": " + table.substring(table.indexOf('\n') + 1).replace('\n', ' ');
    }
  }

  static List<Seed> seeds() throws IOException {
    List<Seed> seeds = new ArrayList<>();
    for (String block : Files.readString(CORPUS).split("(?m)^== ")) {
      if (!block.isBlank()) {
        String[] head = block.substring(0, block.indexOf('\n')).split("\\|");
        String table = block.substring(block.indexOf('\n') + 1).strip() + "\n";
        seeds.add(
            new Seed(head[0].strip(), head[1].strip(), head[2].strip(), head[3].strip(), table));
      }
    }
    return seeds;
  }

  static Stream<Seed> seedsOfTables() throws IOException {
    return seeds().stream().filter(seed -> !OF_OPTIONS.contains(seed.code()));
  }

  @Test
  void theCorpusHoldsAtLeastFortyFaultsOfEveryKind() throws IOException {
    assertThat(seeds()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(seeds().stream().map(Seed::code).distinct()).hasSizeGreaterThanOrEqualTo(14);
  }

  @ParameterizedTest
  @MethodSource("seedsOfTables")
  void aSeededFaultIsFoundWhereItWasPut(Seed seed) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put("zz-seed.csv", seed.table().getBytes(StandardCharsets.UTF_8));
    TableSet set = TableSet.read(files, "");
    assertThat(set.issues()).isEmpty();
    List<RuleRow> rows = new ArrayList<>(SHIPPED.tables().rows());
    rows.addAll(set.rows());

    List<Finding> findings = RuleCheck.ofTables(rows, FLAGSHIP);

    assertThat(findings).anyMatch(seed::isFound);
    // Who reads it finds the cell, and the other row, without counting.
    assertThat(findings.stream().filter(seed::isFound))
        .allSatisfy(
            finding ->
                assertThat(finding.text(Lang.ZH).lines().findFirst().orElseThrow())
                    .contains(place(finding.row()))
                    .contains(finding.column())
                    .contains(finding.other() == null ? "" : "<> " + place(finding.other())));
    for (Finding finding : findings) {
      assertThat(finding.text(Lang.EN)).contains("Suggested edit: ").doesNotContain("%");
      assertThat(finding.text(Lang.ZH)).contains("建议修改：").doesNotContain("%");
    }
  }

  private static String place(RuleRow row) {
    assertThat(row.row()).isGreaterThan(1);
    return row.table() + ":" + row.row() + " " + row.id();
  }

  @Test
  void faultsThatOnlyTheOptionsShowAreFound() throws Exception {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".drl")).toList()) {
        Path copy = folder.resolve(Path.of("rules").relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    List<Seed> seeds = seeds().stream().filter(seed -> OF_OPTIONS.contains(seed.code())).toList();
    for (Seed seed : seeds) {
      Files.writeString(folder.resolve("zz-" + seed.row() + ".csv"), seed.table());
    }

    List<Finding> findings = RuleBook.read(folder).check(FLAGSHIP);

    for (Seed seed : seeds) {
      assertThat(findings).as(seed.toString()).anyMatch(seed::isFound);
    }
  }

  @Test
  void nothingIsFoundInTheShippedRules() {
    assertThat(SHIPPED.check(FLAGSHIP)).isEmpty();
  }
}
