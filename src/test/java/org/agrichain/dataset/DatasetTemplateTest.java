package org.agrichain.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DatasetTemplateTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({"EN,t.xlsx", "ZH,t.xlsx", "EN,folder", "ZH,folder"})
  void template_readsBackWithoutIssues_andIsTheSameInEveryForm(Lang lang, String name) {
    Path target = temp.resolve(name);
    DatasetTemplate.write(target, lang);
    Reading reading = DatasetReader.read(target);
    assertThat(IssueText.of(reading.issues())).isEmpty();
    assertThat(reading.sha256())
        .isEqualTo(DatasetReader.fromClassPath("org/agrichain/dataset/example").sha256());
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void everyTable_hasAWorkedExampleRowMarkedSo(Lang lang) throws IOException {
    Path file = temp.resolve("t.xlsx");
    DatasetTemplate.write(file, lang);
    try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
      for (SchemaTable table : Schema.current().tables()) {
        String name = lang == Lang.EN ? table.name() : table.headingZh();
        Sheet sheet = book.getSheet(name);
        assertThat(sheet).as(name).isNotNull();
        assertThat(sheet.getLastRowNum()).as(name).isPositive();
        assertThat(book.getFontAt(sheet.getRow(1).getCell(0).getCellStyle().getFontIndex()))
            .matches(font -> font.getItalic(), "italic");
        List<SchemaColumn> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
          String heading = lang == Lang.EN ? columns.get(i).name() : columns.get(i).headingZh();
          assertThat(sheet.getRow(0).getCell(i).getStringCellValue()).isEqualTo(heading);
          assertThat(sheet.getRow(0).getCell(i).getCellComment().getString().getString())
              .contains(columns.get(i).unit())
              .contains(columns.get(i).description());
        }
        long lists =
            columns.stream()
                .filter(
                    c -> c.type() == SchemaColumn.Type.FLAG || c.type() == SchemaColumn.Type.ENUM)
                .count();
        assertThat(sheet.getDataValidations()).as(name).hasSize((int) lists);
      }
    }
  }

  @Test
  void whatIsThere_isNotWrittenOver() throws IOException {
    Path file = Files.writeString(temp.resolve("mine.xlsx"), "mine");
    assertThatThrownBy(() -> DatasetTemplate.write(file, Lang.EN))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(FileAlreadyExistsException.class);
    assertThat(Files.readString(file)).isEqualTo("mine");
    try (Stream<Path> left = Files.list(temp)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void folderWithOtherFiles_isNotReplacedByExport() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("folder"));
    Path notes = Files.writeString(folder.resolve("notes.md"), "mine");
    Reading example = DatasetReader.fromClassPath("org/agrichain/dataset/example");
    assertThatThrownBy(() -> DatasetWriter.writeCsv(example.dataset(), folder))
        .hasCauseInstanceOf(FileAlreadyExistsException.class);
    assertThat(Files.readString(notes)).isEqualTo("mine");
  }
}
