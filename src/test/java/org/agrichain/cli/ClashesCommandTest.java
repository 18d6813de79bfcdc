package org.agrichain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.agrichain.dataset.Lang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a dataset has no plan, as a user asks it. */
class ClashesCommandTest {
  @TempDir private static Path folder;
  private static String dataset;

  /** A contract for more meat than the only licensed line can make. */
  @BeforeAll
  static void makeADataset() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("short"));
    try (Stream<Path> files = Files.list(Path.of("datasets", "lamb-tail-tiny"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    Files.write(
        copy.resolve("contracts.csv"),
        List.of(
            "contract,market,material,from_period,to_period,units_per_period,price_yuan_per_unit,"
                + "penalty_yuan_per_unit",
            "big,beijing,carcass,2,2,5000,50,"));
    dataset = copy.toString();
  }

  @Test
  void fileLineFigureAndRepairAreToldInEnglish() {
    Run run = Run.of("clashes", dataset);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.NO_PLAN);
    assertThat(run.out())
        .contains(
            "contracts.csv:2  contract big asks for 5,000 kg of Chilled lamb carcass (carcass) at"
                + " Beijing (beijing) in month 2; beside the others 3,600 at most, 1,400 too much",
            "units_per_period: 5000 -> 3600");
  }

  @Test
  void andInChinese() {
    Run run = Run.in(Lang.ZH, "clashes", dataset);

    assertThat(run.out()).contains("冲突 1", "在其余各项下最多 3,600，多出 1,400");
  }

  @Test
  void jsonHoldsTheSame() throws IOException {
    Run run = Run.of("clashes", dataset, "--json");

    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.at("/status").asText()).isEqualTo("CLASH");
    assertThat(report.at("/complete").asBoolean()).isTrue();
    JsonNode members = report.at("/clashes/0/members");
    assertThat(members.findValuesAsText("kind")).contains("CONTRACT", "OFFER");
    assertThat(members.findValuesAsText("line")).doesNotContain("0");
    assertThat(report.at("/repairs/0/edits/0/to").asText()).isNotEmpty();
  }

  @Test
  void aPlanThatIsNotThereNamesTheCommand() {
    String out = folder.resolve("plan").toString();
    Run run = Run.of("plan", dataset, "--steps", "1", "--out", out);

    assertThat(run.exitCode()).isEqualTo(ExitCode.NO_PLAN);
    assertThat(run.out()).contains("clashes " + dataset);
  }

  @Test
  void aDatasetWithAPlanHasExitCode0() {
    Run run = Run.of("clashes", "datasets/lamb-tail-tiny");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).contains("every figure can hold");
  }
}
