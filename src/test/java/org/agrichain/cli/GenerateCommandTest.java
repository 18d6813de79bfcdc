package org.agrichain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.dataset.Reading;
import org.agrichain.domain.Contract;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Issue;
import org.agrichain.domain.Line;
import org.agrichain.domain.Material;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.SiteKind;
import org.agrichain.domain.Supply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateCommandTest {
  @TempDir private Path folder;

  @Test
  void small_ofEqualSeeds_hasEqualBytes() throws IOException {
    Map<String, String> first = generated("one", "small", "--seed", "7");

    assertThat(generated("two", "small", "--seed", "7")).isEqualTo(first);
    assertThat(generated("three", "small", "--seed", "8").get("supplies.csv"))
        .isNotEqualTo(first.get("supplies.csv"));
  }

  /** Sizes of each knob at its ends and together; no dataset may have an error. */
  @ParameterizedTest
  @CsvSource({
    "'small', 10, 12, 7, 12",
    "'small --plants 1 --origins 1 --markets 1', 1, 1, 1, 12",
    "'small --weeks --seed 3', 10, 12, 7, 52",
    "'small --areas 5 --plants 33 --origins 61 --markets 8 --seed 4', 33, 61, 8, 12",
    "'mid --plants 40 --origins 50 --markets 15 --reach 4 --products 60', 40, 50, 15, 12",
  })
  void everySize_hasThePlacesAskedForAndNoErrors(
      String line, int plants, int origins, int markets, int periods) throws IOException {
    generated("made", line.split(" "));

    Dataset made = read("made");

    assertThat(count(made, SiteKind.PLANT)).isEqualTo(plants);
    assertThat(count(made, SiteKind.ORIGIN)).isEqualTo(origins);
    assertThat(count(made, SiteKind.MARKET)).isEqualTo(markets);
    assertThat(made.periods()).hasSize(periods);
    assertThat(made.periods().stream().mapToInt(p -> p.days()).sum()).isEqualTo(365);
  }

  @Test
  void lots_areExactlyAsManyAsWanted() throws IOException {
    generated("made", "small", "--lots", "sheep=1234500/300", "--weeks");

    Dataset made = read("made");

    assertThat(units(made)).containsEntry("sheep", 1_234_500.0).containsEntry("raw-milk", 1.52e8);
    assertThat(made.supplies()).filteredOn(s -> s.unitsPerLot() == 300).isNotEmpty();
  }

  /** What is made of twice as much finds lines and markets for twice as much. */
  @Test
  void linesAndDemand_growWithTheRawGroupTheyWorkUp() throws IOException {
    generated("one", "mid", "--lots", "sheep=6000000/500", "--lots", "raw-milk=1520000000/1000000");
    generated(
        "two", "mid", "--lots", "sheep=12000000/500", "--lots", "raw-milk=1520000000/1000000");

    Map<String, Double> one = capacity(read("one"));
    Map<String, Double> two = capacity(read("two"));

    assertThat(two.get("slaughter") / one.get("slaughter")).isBetween(1.99, 2.01);
    assertThat(two.get("uht") / one.get("uht")).isBetween(0.99, 1.01);
    assertThat(demand(read("two")).get("casing-salted"))
        .isCloseTo(
            2 * demand(read("one")).get("casing-salted"),
            org.assertj.core.data.Percentage.withPercentage(0.1));
  }

  @Test
  void products_areAddedAsVariants() throws IOException {
    generated("made", "small", "--products", "60");

    assertThat(sold(read("made"))).isEqualTo(60);
    assertThat(Run.of("check", folder.resolve("made").toString()).exitCode()).isEqualTo(0);
  }

  @Test
  void anyOtherDatasetCanBeScaled() throws IOException {
    generated(
        "made", "small", "--like", "datasets/lamb-tail-tiny", "--plants", "7", "--origins", "4");

    assertThat(count(read("made"), SiteKind.PLANT)).isEqualTo(7);
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Files.writeString(Files.createDirectory(folder.resolve("mine")).resolve("a.txt"), "kept");

    Run run = Run.of("generate", "small", folder.resolve("mine").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(folder.resolve("mine").resolve("a.txt")).hasContent("kept");
  }

  private Map<String, String> generated(String name, String... arguments) throws IOException {
    Path target = folder.resolve(name);
    String[] line = new String[arguments.length + 2];
    line[0] = "generate";
    line[1] = arguments[0];
    line[2] = target.toString();
    System.arraycopy(arguments, 1, line, 3, arguments.length - 1);
    Run run = Run.of(line);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(target)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  private Dataset read(String name) {
    Reading reading = DatasetReader.read(folder.resolve(name));
    assertThat(reading.ok())
        .as(reading.issues().stream().map(Issue::toString).collect(Collectors.joining("\n")))
        .isTrue();
    return reading.dataset();
  }

  private static long count(Dataset made, SiteKind kind) {
    return made.sites().stream().filter(site -> site.kind() == kind).count();
  }

  private static Map<String, Double> units(Dataset made) {
    Map<String, String> groups =
        made.materials().stream()
            .filter(material -> material.rawGroup() != null)
            .collect(Collectors.toMap(Material::material, Material::rawGroup));
    return made.supplies().stream()
        .collect(
            Collectors.groupingBy(
                (Supply s) -> groups.get(s.material()),
                Collectors.summingDouble(s -> s.lots() * s.unitsPerLot())));
  }

  private static Map<String, Double> capacity(Dataset made) {
    return made.lines().stream()
        .collect(
            Collectors.groupingBy(
                Line::lineType, Collectors.summingDouble(Line::ratedUnitsPerHour)));
  }

  private static Map<String, Double> demand(Dataset made) {
    return made.sales().stream()
        .collect(
            Collectors.groupingBy(
                SaleTier::material, Collectors.summingDouble(SaleTier::maxUnitsPerPeriod)));
  }

  private static long sold(Dataset made) {
    return Stream.concat(
            made.sales().stream().map(SaleTier::material),
            made.contracts().stream().map(Contract::material))
        .distinct()
        .count();
  }
}
