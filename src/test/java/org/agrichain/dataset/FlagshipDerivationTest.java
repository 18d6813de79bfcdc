package org.agrichain.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.SiteKind;
import org.agrichain.domain.Supply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The flagship is what its derivation gives, and as large as promised. */
final class FlagshipDerivationTest {
  private static final Path FLAGSHIP = Path.of("datasets", "inner-mongolia");

  @TempDir Path out;

  @Test
  void committedTablesAreWhatTheDerivationGives() throws Exception {
    derive(1);

    assertThat(tables(out)).isEqualTo(tables(FLAGSHIP));
    for (String table : tables(out)) {
      assertThat(out.resolve(table)).as(table).hasSameBinaryContentAs(FLAGSHIP.resolve(table));
    }
  }

  @Test
  void otherSeedGivesAnotherDatasetOfTheSameSizeWithoutFaults() throws Exception {
    derive(2);

    Reading reading = DatasetReader.read(out);
    assertThat(reading.issues()).isEmpty();
    Dataset other = reading.dataset();
    Dataset flagship = DatasetReader.read(FLAGSHIP).dataset();
    assertThat(units(other, "sheep")).isEqualTo(6_000_000);
    assertThat(units(other, "raw-milk")).isEqualTo(units(flagship, "raw-milk"));
    assertThat(other.lines()).hasSameSizeAs(flagship.lines());
    assertThat(other.lines()).isNotEqualTo(flagship.lines());
    assertThat(other.supplies()).isNotEqualTo(flagship.supplies());
    assertThat(other.sales()).isNotEqualTo(flagship.sales());
  }

  @Test
  void flagshipIsAsLargeAsPromised() {
    Dataset flagship = DatasetReader.read(FLAGSHIP).dataset();

    assertThat(flagship.regions()).hasSize(12);
    assertThat(sites(flagship, SiteKind.ORIGIN)).isGreaterThanOrEqualTo(40);
    assertThat(sites(flagship, SiteKind.PLANT)).isGreaterThanOrEqualTo(24);
    assertThat(sites(flagship, SiteKind.MARKET)).isGreaterThanOrEqualTo(6);
    assertThat(flagship.lines()).hasSizeGreaterThanOrEqualTo(90);
    assertThat(flagship.sales().stream().map(tier -> tier.material()).distinct().count())
        .isGreaterThanOrEqualTo(40);
    assertThat(units(flagship, "sheep")).isEqualTo(6_000_000);
    assertThat(lots(flagship, "sheep")).isEqualTo(12_000);
    assertThat(units(flagship, "raw-milk")).isGreaterThanOrEqualTo(1_500_000_000);
    assertThat(flagship.contracts()).isNotEmpty();
    assertThat(flagship.openingStocks()).isNotEmpty();
  }

  private void derive(long seed) throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(),
                FLAGSHIP.resolve("derive").resolve("Derive.java").toString(),
                "--seed",
                String.valueOf(seed),
                "--out",
                out.toString())
            .inheritIO()
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  private static Set<String> tables(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static long sites(Dataset dataset, SiteKind kind) {
    return dataset.sites().stream().filter(site -> site.kind() == kind).count();
  }

  private static Stream<Supply> supplies(Dataset dataset, String rawGroup) {
    Set<String> materials =
        dataset.materials().stream()
            .filter(material -> rawGroup.equals(material.rawGroup()))
            .map(material -> material.material())
            .collect(Collectors.toSet());
    return dataset.supplies().stream().filter(supply -> materials.contains(supply.material()));
  }

  private static long lots(Dataset dataset, String rawGroup) {
    return supplies(dataset, rawGroup).mapToLong(Supply::lots).sum();
  }

  private static long units(Dataset dataset, String rawGroup) {
    return supplies(dataset, rawGroup)
        .mapToLong(supply -> Math.round(supply.lots() * supply.unitsPerLot()))
        .sum();
  }
}
