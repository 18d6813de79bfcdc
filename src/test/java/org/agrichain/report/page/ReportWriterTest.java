package org.agrichain.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.agrichain.dataset.Lang;
import org.agrichain.plan.SmallChain;
import org.agrichain.plan.SmallPlan;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWriterTest {
  @TempDir private Path folder;

  private void write(Lang lang) {
    ReportWriter.write(SmallPlan.plan(), SmallChain.dataset(), folder, lang);
  }

  @Test
  void theFolderHoldsThePageAndTheWorkbookAndNothingHalfWritten() throws IOException {
    write(Lang.EN);
    write(Lang.ZH);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("report.html", "report.xlsx");
    }
    assertThat(folder.resolve("report.html")).content().contains("<html lang=\"zh\">");
  }

  @Test
  void equalPlansGiveEqualBytes() throws IOException {
    write(Lang.EN);
    byte[] page = Files.readAllBytes(folder.resolve("report.html"));
    byte[] workbook = Files.readAllBytes(folder.resolve("report.xlsx"));
    write(Lang.EN);
    assertThat(folder.resolve("report.html")).hasBinaryContent(page);
    assertThat(folder.resolve("report.xlsx")).hasBinaryContent(workbook);
  }

  @Test
  void optionsOfPicturesStandInAnOrderThatNoRunChanges() throws IOException {
    String json = PageJson.of(PlanPage.of(SmallPlan.plan(), SmallChain.dataset(), Lang.EN));
    for (JsonNode exhibit : new ObjectMapper().readTree(json).get("exhibits")) {
      List<String> names = new ArrayList<>();
      exhibit.get("options").fieldNames().forEachRemaining(names::add);
      assertThat(names).isSorted();
    }
  }

  @Test
  void thePageLoadsNothing() throws IOException {
    write(Lang.EN);
    String page = Files.readString(folder.resolve("report.html"));
    assertThat(page).contains("default-src 'none'");
    String markup = Pattern.compile("(?s)<script.*?</script>").matcher(page).replaceAll("");
    assertThat(markup).doesNotContain("src=", "href=", "url(", "@import", "://");
  }

  @Test
  void dataCannotEndTheScriptItStandsIn() throws IOException {
    write(Lang.EN);
    String page = Files.readString(folder.resolve("report.html"));
    String start = "<script type=\"application/json\" id=\"data\">";
    int at = page.indexOf(start) + start.length();
    String data = page.substring(at, page.indexOf("</script>", at));
    assertThat(data).doesNotContain("<");
    JsonNode json = new ObjectMapper().readTree(data);
    assertThat(json.get("title").asText()).isEqualTo("Small");
    assertThat(json.get("exhibits")).hasSizeGreaterThan(15);
  }

  @Test
  void everyPictureHasItsNumbersInTheWorkbook() throws IOException {
    write(Lang.EN);
    Page page = PlanPage.of(SmallPlan.plan(), SmallChain.dataset(), Lang.EN);
    try (FileInputStream in = new FileInputStream(folder.resolve("report.xlsx").toFile());
        ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      List<String> sheets = workbook.getSheets().map(Sheet::getName).toList();
      for (Exhibit exhibit : page.exhibits()) {
        if (!exhibit.picture().isEmpty()) {
          assertThat(sheets).contains(exhibit.id());
          List<Row> rows = workbook.findSheet(exhibit.id()).orElseThrow().read();
          assertThat(rows).as(exhibit.id()).hasSize(exhibit.rows().size() + 1);
        }
      }
      Row first = workbook.findSheet("month-sales").orElseThrow().read().get(1);
      assertThat(first.getCellText(1)).isEqualTo("2026-01");
      assertThat(first.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("10303.20");
    }
  }

  @Test
  void aFolderThatIsNotThereIsAFault() {
    assertThatThrownBy(
            () ->
                ReportWriter.write(
                    SmallPlan.plan(), SmallChain.dataset(), folder.resolve("none"), Lang.EN))
        .isInstanceOf(UncheckedIOException.class);
  }
}
