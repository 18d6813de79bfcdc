package org.agrichain.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.Supply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenarios set, scale, shift, add, copy and remove rows, and say at which line they are wrong. */
class ScenarioTest {
  private static final Path TINY = Path.of("datasets/lamb-tail-tiny");
  private static final String HEAD =
      "action,table,where,column,value,source\ntitle,,,,T,\nsource,,,,S,\n";

  @TempDir Path folder;

  @BeforeEach
  void copyTheDataset() throws IOException {
    try (Stream<Path> files = Files.list(TINY)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void changesHoldInTheOrderInWhichTheyStand() throws IOException {
    scenario(
        "s",
        "scale,sales,material=bath-oil,price_yuan_per_unit,2,\n"
            + "shift,sales,material=bath-oil;tier=1,price_yuan_per_unit,-0.5,\n"
            + "set,销售,物料=carcass,每期上限,7,\n");
    Dataset data = read("s").dataset();
    assertThat(data.sales().stream().filter(s -> s.material().equals("bath-oil")))
        .extracting(SaleTier::priceYuanPerUnit)
        .containsExactly(219.5, 80.0);
    assertThat(data.sales().stream().filter(s -> s.material().equals("carcass")))
        .extracting(SaleTier::maxUnitsPerPeriod)
        .containsOnly(7.0);
  }

  @Test
  void conditionsFollowReferencesTakeRangesAlternativesAndNegation() throws IOException {
    scenario("all", "set,supplies,material.raw_group=sheep;period=1..2,lots,9,\n");
    scenario("either", "set,supplies,origin=sunit*|nobody,lots,9,\n");
    scenario("not", "set,supplies,origin.region=xilingol;origin!=sunit-left,lots,9,\n");
    assertThat(lots("all")).containsExactly(9, 9, 9);
    assertThat(lots("either")).containsExactly(2, 1, 9);
    assertThat(lots("not")).containsExactly(9, 9, 1);
  }

  @Test
  void wholeColumnsAreRoundedHalfUpAndBlankCellsStayBlank() throws IOException {
    scenario("half", "scale,supplies,,lots,0.5,\nscale,materials,,discard_cost_yuan_per_unit,3,\n");
    assertThat(lots("half")).containsExactly(1, 1, 1);
    Dataset data = read("half").dataset();
    assertThat(data.materials().stream().filter(m -> m.material().equals("lamb")).findAny())
        .hasValueSatisfying(m -> assertThat(m.discardCostYuanPerUnit()).isNull());
  }

  @Test
  void rowsAreAddedCopiedRemovedAndMergedFromTables() throws IOException {
    scenario(
        "s",
        "copy,supplies,supply=east-ujimqin-10,,supply=third; lots=4,\n"
            + "remove,supplies,supply=sunit-left-10,,,\n"
            + "add,sales,,,market=beijing; material=tail-oil; tier=2; price_yuan_per_unit=9;"
            + " max_units_per_period=5,\n");
    Files.writeString(
        folder.resolve("scenarios/s/sales.csv"),
        "market,material,tier,price_yuan_per_unit,max_units_per_period\n"
            + "beijing,bath-oil,1,,800\nbeijing,tail-oil,3,8,1\n");
    Dataset data = read("s").dataset();
    assertThat(data.supplies()).extracting(Supply::supply).contains("third").hasSize(3);
    assertThat(data.sales()).hasSize(8);
    SaleTier merged =
        data.sales().stream()
            .filter(s -> s.material().equals("bath-oil") && s.tier() == 1)
            .findAny()
            .orElseThrow();
    assertThat(merged.priceYuanPerUnit()).isEqualTo(110);
    assertThat(merged.maxUnitsPerPeriod()).isEqualTo(800);
  }

  @Test
  void scenariosBuildOnEachOtherAndHoldTogether() throws IOException {
    scenario("low", "scale,supplies,,units_per_lot,0.5,\n");
    scenario("lower", "builds-on,,,,low,\nscale,supplies,,units_per_lot,0.5,\n");
    scenario("few", "set,supplies,,lots,1,\n");
    assertThat(read("lower").dataset().supplies())
        .extracting(Supply::unitsPerLot)
        .containsOnly(25.0);
    Dataset both = read("few+lower").dataset();
    assertThat(both.supplies()).extracting(Supply::unitsPerLot).containsOnly(25.0);
    assertThat(both.supplies()).extracting(Supply::lots).containsOnly(1);
    assertThat(read("lower+low").sha256()).isEqualTo(read("lower").sha256());
  }

  @Test
  void whatChangesNothingOfValueHasTheSameHash() throws IOException {
    scenario("same", "scale,sales,,price_yuan_per_unit,1,\nshift,supplies,,lots,0,\n");
    assertThat(read("same").sha256()).isEqualTo(DatasetReader.read(folder).sha256());
  }

  @Test
  void aWorkbookHoldsAScenarioOnASheet() throws IOException {
    Path book = folder.resolve("x.xlsx");
    try (java.io.OutputStream out = Files.newOutputStream(book);
        org.dhatim.fastexcel.Workbook workbook =
            new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
      for (Sheet sheet : DatasetWriter.sheets(DatasetReader.read(TINY).dataset(), Lang.EN)) {
        sheet(workbook, sheet.name(), text(sheet));
      }
      sheet(
          workbook,
          "情景 few",
          List.of(
              List.of("操作", "表", "条件", "列", "值"),
              List.of("title", "", "", "", "Few"),
              List.of("source", "", "", "", "none"),
              List.of("set", "supplies", "", "lots", "1")));
    }
    DatasetVariants variants = DatasetVariants.open(book);
    assertThat(variants.ids()).containsExactly("few");
    assertThat(variants.scenario("few").title()).isEqualTo("Few");
    assertThat(variants.read("few").dataset().supplies()).extracting(Supply::lots).containsOnly(1);
    assertThat(variants.base().sha256()).isEqualTo(DatasetReader.read(TINY).sha256());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scale,sals,,x,2,             | unknown-table   | 4 | table",
        "scale,sales,,prise,2,        | unknown-column  | 4 | column",
        "scale,sales,metal=1,tier,2,  | unknown-column  | 4 | where",
        "scale,sales,tier>1,tier,2,   | bad-condition   | 4 | where",
        "set,sales,tier.x=1,tier,2,   | bad-condition   | 4 | where",
        "scale,sales,tier=77,tier,2,  | no-row-matches  | 4 | where",
        "remove,sales,tier=77,,,      | no-row-matches  | 4 | where",
        "scale,sales,,material,2,     | bad-number      | 4 | material",
        "scale,sales,,tier,twice,     | bad-number      | 4 | value",
        "scale,,,tier,2,              | missing-value   | 4 | table",
        "set,sales,,,2,               | missing-value   | 4 | column",
        "add,sales,,,,                | missing-value   | 4 | value",
        "add,sales,,,beijing,         | bad-condition   | 4 | value",
        "add,sales,,,town=beijing,    | unknown-column  | 4 | value",
        "double,sales,,tier,2,        | unknown-value   | 4 | action",
        "set,sales,,tier,-1,          | out-of-limits   | 4 | tier",
        "set,sales,,market,bejing,    | unknown-id      | 4 | market",
        "set,supplies,,units_per_lot,1.5, | not-multiple-of-quantum | 4 | units_per_lot",
        "copy,supplies,lots=1,,lots=2, | duplicate-key  | 4 | supply",
        "builds-on,,,,s,              | scenario-cycle  | 4 | ''",
        "builds-on,,,,t,              | unknown-scenario | 4 | ''"
      })
  void aSlipIsToldAtItsLine(String row, String code, int line, String column) throws IOException {
    scenario("s", row + "\n");
    Reading reading = read("s");
    assertThat(reading.dataset()).isNull();
    assertThat(reading.issues())
        .filteredOn(i -> i.severity() == org.agrichain.domain.Issue.Severity.ERROR)
        .isNotEmpty()
        .allSatisfy(
            issue -> {
              assertThat(issue.code()).isEqualTo(code);
              assertThat(issue.file()).endsWith("scenarios/s/scenario.csv");
              assertThat(issue.line()).isEqualTo(line);
              assertThat(issue.column()).isEqualTo(column);
              assertThat(IssueText.of(issue, Lang.ZH)).containsPattern("\\p{IsHan}");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "source"})
  void aScenarioWithoutTitleOrSourceIsRefused(String missing) throws IOException {
    scenario("s", "set,supplies,,lots,1,\n");
    Path file = folder.resolve("scenarios/s/scenario.csv");
    Files.writeString(file, Files.readString(file).replaceFirst("\n" + missing + ",[^\n]*", ""));
    assertThat(read("s").issues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.column()).isEqualTo(missing));
  }

  @Test
  void wrongTablesOfAScenarioAreTold() throws IOException {
    scenario("s", "set,supplies,,lots,1,\n");
    Path table = folder.resolve("scenarios/s/sales.csv");
    Files.writeString(table, "market,material,tear\nbeijing,bath-oil,1\n");
    assertThat(read("s").issues())
        .extracting(i -> i.code())
        .containsExactly("unknown-column", "missing-column");
    Files.writeString(table, "market,material,tier\nbeijing,bath-oil,1\nbeijing,bath-oil,1\n");
    assertThat(read("s").issues()).extracting(i -> i.code()).containsExactly("duplicate-key");
    Files.delete(table);
    Files.writeString(folder.resolve("scenarios/s/salse.csv"), "market\nx\n");
    assertThat(read("s").issues()).extracting(i -> i.code()).containsExactly("unknown-table");
    Files.delete(folder.resolve("scenarios/s/scenario.csv"));
    assertThat(read("s").dataset()).isNull();
    assertThat(read("nobody").issues())
        .extracting(i -> i.code())
        .containsExactly("unknown-scenario");
  }

  @Test
  void everyScenarioThatIsShippedIsSound() {
    for (Path dataset : List.of(TINY, Path.of("datasets/inner-mongolia"))) {
      DatasetVariants variants = DatasetVariants.open(dataset);
      for (String id : variants.ids()) {
        Reading reading = variants.read(id);
        assertThat(IssueText.of(reading.issues())).as(id).doesNotContain("ERROR");
        assertThat(reading.sha256()).as(id).isNotEqualTo(variants.base().sha256());
        assertThat(variants.scenario(id).titleZh()).as(id).containsPattern("\\p{IsHan}");
      }
    }
  }

  private void scenario(String id, String rows) throws IOException {
    Path place = Files.createDirectories(folder.resolve("scenarios").resolve(id));
    Files.writeString(place.resolve("scenario.csv"), HEAD + rows);
  }

  private Reading read(String scenario) {
    return DatasetReader.read(folder, scenario);
  }

  private List<Integer> lots(String scenario) {
    return read(scenario).dataset().supplies().stream().map(Supply::lots).toList();
  }

  private static List<List<String>> text(Sheet sheet) {
    List<List<String>> rows = new java.util.ArrayList<>();
    rows.add(sheet.table().columns().stream().map(SchemaColumn::name).toList());
    for (Object[] row : sheet.rows()) {
      rows.add(java.util.Arrays.stream(row).map(Canonical::text).toList());
    }
    return rows;
  }

  private static void sheet(
      org.dhatim.fastexcel.Workbook workbook, String name, List<List<String>> rows) {
    org.dhatim.fastexcel.Worksheet page = workbook.newWorksheet(name);
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        page.value(r, c, rows.get(r).get(c));
      }
    }
  }
}
