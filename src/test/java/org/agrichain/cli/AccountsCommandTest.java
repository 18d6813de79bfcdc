package org.agrichain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.agrichain.dataset.Lang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on a dataset small enough to check its figures with a pencil. */
class AccountsCommandTest {
  private static final String DATASET = "datasets/lamb-tail-tiny";

  @TempDir static Path folder;
  private static Path plan;

  @BeforeAll
  static void plan() {
    plan = folder.resolve("plan");
    assertThat(Run.of("plan", DATASET, "--steps", "3", "--out", plan.toString()).exitCode())
        .isZero();
  }

  @Test
  void saysBothApproachesAndTheFiguresOfThePencil() {
    Run run = Run.of("accounts", plan.toString());
    assertThat(run.exitCode()).isZero();
    // Final sales 517,800 less 216,242.80 bought (expected/summary.csv of the dataset).
    assertThat(run.out())
        .contains("Value added      301,557.20 yuan")
        .contains("final sales 517,800.00 yuan - purchases from outside 216,242.80 yuan")
        // 3 of 4 lots of 100 head; 400 head fetch 335,000 and cost 160,000.
        .contains("Processing conversion rate by weight  75.0 %")
        .contains("Income of herders per unit (Sheep)  437.5 yuan/head")
        // 2 kg of tail give 1.4 kg of oil, a fifth of 7 kg of bath oil.
        .contains("7.00 of Infant bath oil");
  }

  @Test
  void speaksChinese() {
    Run run = Run.in(Lang.ZH, "accounts", plan.toString());
    assertThat(run.out()).contains("增加值", "加工转化率（按重量）  75.0 %", "婴儿沐浴油");
    assertThat(run.out()).doesNotContain("Value added");
  }

  @Test
  void jsonHasEveryLevelAndBothApproachesToTheFen() throws Exception {
    Run run = Run.of("accounts", plan.toString(), "--json");
    JsonNode root = new ObjectMapper().readTree(run.out());
    assertThat(root.path("format").asText()).isEqualTo("agrichain-accounts/1");
    assertThat(root.path("accounts")).hasSizeGreaterThan(15);
    for (JsonNode row : root.path("accounts")) {
      assertThat(row.path("value_added_yuan").decimalValue())
          .isEqualByComparingTo(row.path("value_added_by_income_yuan").decimalValue());
    }
    BigDecimal lots = BigDecimal.ZERO;
    for (JsonNode row : root.path("lot_values")) {
      lots = lots.add(row.path("value_added_yuan").decimalValue());
    }
    assertThat(lots).isEqualByComparingTo("301557.20");
  }

  @Test
  void goesDownIntoOneRegion() {
    Run run = Run.of("accounts", plan.toString(), "--within", "xilingol", "--by", "site,line");
    assertThat(run.out())
        .contains("Xilinhot meat plant", "Slaughter line xilinhot-slaughter-1")
        .doesNotContain("Hohhot care products plant");
    Run nowhere = Run.of("accounts", plan.toString(), "--within", "atlantis");
    assertThat(nowhere.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(nowhere.err()).contains("atlantis");
  }

  @Test
  void writesTheTablesIntoAFolderOfTheirOwnOnly() throws Exception {
    Path out = folder.resolve("accounts");
    Run.of("accounts", plan.toString(), "--out", out.toString());
    byte[] first = Files.readAllBytes(out.resolve("accounts.csv"));
    assertThat(out.resolve("indicators.csv")).exists();
    assertThat(out.resolve("uplifts.csv")).exists();
    assertThat(Run.of("accounts", plan.toString(), "--out", out.toString()).exitCode()).isZero();
    assertThat(Files.readAllBytes(out.resolve("accounts.csv"))).isEqualTo(first);
    Run over = Run.of("accounts", plan.toString(), "--out", plan.toString());
    assertThat(over.exitCode()).isNotZero();
    assertThat(plan.resolve("plan.json")).exists();
    assertThat(over.err()).doesNotContain("\tat ");
  }

  @Test
  void refusesAPlanThatDoesNotHold() throws Exception {
    Path broken = folder.resolve("broken");
    Files.createDirectories(broken);
    try (var files = Files.list(plan)) {
      for (Path file : files.toList()) {
        Files.copy(file, broken.resolve(file.getFileName()));
      }
    }
    Path sales = broken.resolve("sales.csv");
    Files.writeString(sales, Files.readString(sales).replaceFirst("\\n[^\\n]+\\n", "\n"));
    Run run = Run.of("accounts", broken.toString(), "--dataset", DATASET);
    assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).contains("violations").doesNotContain("\tat ");
  }
}
