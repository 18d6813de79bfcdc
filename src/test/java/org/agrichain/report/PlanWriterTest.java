package org.agrichain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.agrichain.domain.Dataset;
import org.agrichain.plan.Changed;
import org.agrichain.plan.InventoryRow;
import org.agrichain.plan.LotRow;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanReader;
import org.agrichain.plan.PlanTable;
import org.agrichain.plan.SmallChain;
import org.agrichain.plan.SmallPlan;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanWriterTest {
  private static final Dataset DATASET = SmallChain.dataset();
  private static final Plan PLAN = SmallPlan.plan();

  @TempDir Path folder;

  @Test
  void aPlanThatIsReadBackIsEqualToTheOneWritten() throws Exception {
    PlanWriter.write(PLAN, DATASET, folder.resolve("out"));
    assertThat(PlanReader.read(folder.resolve("out"))).isEqualTo(PLAN);
  }

  @Test
  void theFolderHoldsEveryPublishedFileAndNothingElse() throws IOException {
    PlanWriter.write(PLAN, DATASET, folder.resolve("out"));
    assertThat(files(folder.resolve("out")).keySet())
        .containsExactlyInAnyOrder(
            "plan.json",
            "lots.csv",
            "procurement.csv",
            "intake.csv",
            "production-orders.csv",
            "campaigns.csv",
            "byproducts.csv",
            "shipments.csv",
            "inventory.csv",
            "sales.csv",
            "contracts.csv",
            "discards.csv",
            "capacity.csv",
            "prices.csv",
            "value-added.csv",
            "progress.csv",
            "plan.xlsx");
    assertThat(files(folder))
        .containsOnlyKeys(
            files(folder.resolve("out")).keySet().stream()
                .map(f -> "out/" + f)
                .toArray(String[]::new));
  }

  @Test
  void planJsonHasEveryPromisedFieldByItsExactName() throws IOException {
    PlanWriter.write(PLAN, DATASET, folder.resolve("out"));
    JsonNode json = new ObjectMapper().readTree(folder.resolve("out/plan.json").toFile());
    assertThat(names(json))
        .contains(
            "format",
            "dataset",
            "objective",
            "perspective",
            "status",
            "valueYuan",
            "upperBoundYuan",
            "gapPercent",
            "seconds",
            "secondsToFirstPlan",
            "peakHeapMb",
            "peakRssMb",
            "seed",
            "steps",
            "stoppedBecause",
            "lots",
            "rawInputs",
            "baselines",
            "solver",
            "datasetSha256",
            "rulesSha256",
            "version",
            "objectiveWeights",
            "scenario",
            "datasetPath",
            "rulesPath");
    assertThat(names(json.get("lots"))).containsExactly("total", "assigned", "declined");
    assertThat(names(json.get("rawInputs").get(0)))
        .containsExactly("group", "unit", "offered", "assigned", "declined");
    assertThat(names(json.get("baselines"))).containsExactly("sellRawYuan", "nearestPlantYuan");
    assertThat(names(json.get("solver")))
        .containsExactly(
            "optaPlannerMoves",
            "movesPerSecond",
            "lpSolves",
            "lpFailures",
            "lpUnanswered",
            "parts",
            "conditioning");
    assertThat(json.get("peakRssMb").isNull()).isTrue();
    assertThat(Files.readString(folder.resolve("out/plan.json")))
        .contains("\"valueYuan\" : 19730.21", "\"offered\" : 60,", "\"gapPercent\" : 1.34895");
  }

  @Test
  void equalPlansGiveEqualBytes() throws Exception {
    PlanWriter.write(PLAN, DATASET, folder.resolve("a"));
    PlanWriter.write(PLAN, DATASET, folder.resolve("b"));
    assertThat(files(folder.resolve("b"))).isEqualTo(files(folder.resolve("a")));
  }

  @Test
  void theWorkbookDoesNotSayWhenItWasWritten() throws IOException {
    PlanWriter.write(PLAN, DATASET, folder.resolve("out"));
    try (ZipFile zip = new ZipFile(folder.resolve("out/plan.xlsx").toFile())) {
      assertThat(zip.stream().map(ZipEntry::getTimeLocal).distinct())
          .containsExactly(LocalDateTime.of(1980, 1, 1, 0, 0));
      ZipEntry core = zip.getEntry("docProps/core.xml");
      String text = new String(zip.getInputStream(core).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text).contains("1980-01-01T00:00:00Z");
      assertThat(text.replaceAll("http[^\"]*", "")).doesNotContainPattern("20[0-9][0-9]-");
    }
  }

  @Test
  void numbersAreWrittenWithoutExponentAndMoneyWithItsTwoDecimals() throws IOException {
    Plan large = Changed.cell(PLAN, "discards", 0, "units", 12345678901.25);
    PlanWriter.write(large, DATASET, folder.resolve("out"));
    assertThat(Files.readAllLines(folder.resolve("out/discards.csv")))
        .containsExactly(
            "site,material,period,units,yuan",
            "works,fat,1,12345678901.25,12.20",
            "works,fat,2,2,0.40");
  }

  @Test
  void textWithCommasQuotesAndChineseComesBackAndIsMarkedForExcel() throws Exception {
    String reason = "比屠宰更值钱, \"活畜\"\n第二行";
    Plan plan = Changed.cell(PLAN, "lots", 2, "declinedReason", reason);
    PlanWriter.write(plan, DATASET, folder.resolve("out"));
    assertThat(PlanReader.read(folder.resolve("out"))).isEqualTo(plan);
    assertThat(Files.readString(folder.resolve("out/lots.csv"))).startsWith("\uFEFF");
    assertThat(Files.readString(folder.resolve("out/sales.csv"))).startsWith("market");
  }

  @Test
  void theWorkbookHasTheSameTablesAndTheNamesInBothLanguages() throws IOException {
    PlanWriter.write(PLAN, DATASET, folder.resolve("out"));
    try (FileInputStream in = new FileInputStream(folder.resolve("out/plan.xlsx").toFile());
        ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      List<String> sheets = workbook.getSheets().map(Sheet::getName).toList();
      List<String> expected = new ArrayList<>(List.of("plan"));
      PlanTable.all().stream()
          .filter(table -> !table.isOptional())
          .forEach(table -> expected.add(table.name()));
      assertThat(sheets).isEqualTo(expected);
      List<Row> rows = workbook.findSheet("discards").orElseThrow().read();
      assertThat(rows.get(0).getCellText(6)).isEqualTo("material_name");
      assertThat(rows.get(1).getCellText(6)).isEqualTo("Fat 脂");
      assertThat(rows.get(1).getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("61");
      assertThat(workbook.findSheet("lots").orElseThrow().read()).hasSize(PLAN.lots().size() + 1);
    }
  }

  @Test
  void anOlderPlanFolderIsReplacedAsAWhole() throws Exception {
    Path out = folder.resolve("out");
    PlanWriter.write(PLAN, DATASET, out);
    Plan other = Changed.without(PLAN, "discards", 1);
    PlanWriter.write(other, DATASET, out);
    assertThat(PlanReader.read(out)).isEqualTo(other);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(out);
    }
  }

  @Test
  void anEmptyFolderIsTaken() throws Exception {
    Path out = Files.createDirectory(folder.resolve("out"));
    assertThat(PlanWriter.mayReplace(out)).isTrue();
    PlanWriter.write(PLAN, DATASET, out);
    assertThat(PlanReader.read(out)).isEqualTo(PLAN);
  }

  @Test
  void aFolderOfSomethingElseIsRefusedAndLeftAlone() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("thesis.txt"), "two years of work");
    assertThat(PlanWriter.mayReplace(out)).isFalse();
    assertThatThrownBy(() -> PlanWriter.write(PLAN, DATASET, out))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(FileAlreadyExistsException.class);
    assertThat(files(folder)).containsOnlyKeys("out/thesis.txt");
  }

  @Test
  void aPlanJsonOfAnotherProgramDoesNotMakeAPlanFolder() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("plan.json"), "{\"format\":\"other/1\"}");
    assertThat(PlanWriter.mayReplace(out)).isFalse();
    Files.writeString(out.resolve("plan.json"), "not json");
    assertThat(PlanWriter.mayReplace(out)).isFalse();
  }

  @Test
  void aPlanThatCannotBeWrittenLeavesTheOlderOneAndNoTrace() throws Exception {
    Path out = folder.resolve("out");
    PlanWriter.write(PLAN, DATASET, out);
    Plan broken = Changed.cell(PLAN, "discards", 0, "units", Double.NaN);
    assertThatThrownBy(() -> PlanWriter.write(broken, DATASET, out)).isNotNull();
    assertThat(PlanReader.read(out)).isEqualTo(PLAN);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(out);
    }
  }

  @Test
  @Tag("slow")
  void aPlanOfTheSizeOfTheFlagshipIsWrittenWithinTwoSeconds() {
    List<LotRow> lots = new ArrayList<>();
    for (int i = 0; i < 12_800; i++) {
      lots.add(Changed.with(PLAN.lots().get(i % 3), "lot", "ewes-1#" + i));
    }
    List<InventoryRow> inventory = new ArrayList<>();
    for (int i = 0; i < 15_000; i++) {
      inventory.add(PLAN.inventory().get(i % PLAN.inventory().size()));
    }
    Plan large = Changed.with(Changed.with(PLAN, "lots", lots), "inventory", inventory);
    PlanWriter.write(large, DATASET, folder.resolve("warm"));
    // Time of the processor, so that whatever else runs on the machine does not count.
    var clock = java.lang.management.ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    PlanWriter.write(large, DATASET, folder.resolve("out"));
    assertThat((clock.getCurrentThreadCpuTime() - start) / 1e9).isLessThan(2);
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString().replace('\\', '/'),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
