package org.agrichain.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.agrichain.domain.Issue;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as people make them in Excel: formulas, dates, ticks, blank rows, other sheets. */
class WorkbookCellsTest {
  @TempDir Path temp;
  private Path file;

  @BeforeEach
  void writeTemplate() {
    file = temp.resolve("mine.xlsx");
    DatasetTemplate.write(file, Lang.ZH);
  }

  private Reading after(java.util.function.Consumer<Workbook> change) throws IOException {
    Path changed = temp.resolve("changed.xlsx");
    try (Workbook book = new XSSFWorkbook(Files.newInputStream(file));
        OutputStream out = Files.newOutputStream(changed)) {
      change.accept(book);
      book.write(out);
    }
    return DatasetReader.read(changed);
  }

  @Test
  void formulas_countWithTheirValue() throws IOException {
    Reading reading =
        after(
            book -> {
              Row row = book.getSheet("采购").getRow(1);
              row.getCell(4).setCellFormula("19/2");
              book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    assertThat(IssueText.of(reading.issues())).isEmpty();
    assertThat(reading.dataset().purchases().get(0).priceYuanPerUnit()).isEqualTo(9.5);
  }

  @Test
  void tickOfExcel_isAFlag() throws IOException {
    Reading reading = after(book -> book.getSheet("供给").getRow(1).getCell(9).setCellValue(true));
    assertThat(IssueText.of(reading.issues())).isEmpty();
    assertThat(reading.dataset().supplies().get(0).mustTake()).isTrue();
  }

  @Test
  void labelThatExcelMadeADate_staysReadable() throws IOException {
    Reading reading =
        after(
            book -> {
              CellStyle style = book.createCellStyle();
              style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm"));
              Row row = book.getSheet("期间").getRow(1);
              row.getCell(1).setCellValue(LocalDate.of(2026, 1, 1));
              row.getCell(1).setCellStyle(style);
            });
    assertThat(IssueText.of(reading.issues())).isEmpty();
    assertThat(reading.dataset().periods().get(0).label()).isEqualTo("2026-01-01");
  }

  @Test
  void blankRowsAndColumns_doNotCount() throws IOException {
    Reading reading =
        after(
            book -> {
              Sheet sites = book.getSheet("地点");
              sites.createRow(sites.getLastRowNum() + 3).createCell(0).setCellValue("  ");
              sites.getRow(0).createCell(12).setCellValue("");
            });
    assertThat(IssueText.of(reading.issues())).isEmpty();
  }

  @Test
  void wrongCell_isNamedBySheetRowAndHeading() throws IOException {
    Reading reading = after(book -> book.getSheet("采购").getRow(1).getCell(4).setCellValue("9,5"));
    assertThat(reading.dataset()).isNull();
    assertThat(reading.issues())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo("decimal-comma");
              assertThat(issue.file()).endsWith("changed.xlsx!采购");
              assertThat(issue.line()).isEqualTo(2);
              assertThat(issue.column()).isEqualTo("价格_元每单位");
            });
    assertThat(IssueText.of(reading.issues().get(0), Lang.ZH))
        .endsWith("  “9,5”用了逗号作小数点，应为用“.”作小数点的数字。\n  提示：请写成 9.5。\n");
  }

  @Test
  void sheetOfNoTable_isNamed() throws IOException {
    assertThat(after(book -> book.createSheet("material")).issues())
        .extracting(Issue::code, Issue::hint)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("unknown-table", "did you mean \"materials\"?"));
  }
}
