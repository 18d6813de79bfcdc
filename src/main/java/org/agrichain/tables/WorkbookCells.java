package org.agrichain.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Changes single cells of a workbook; formats, comments, widths and order stay. */
final class WorkbookCells {
  private WorkbookCells() {}

  static byte[] changed(byte[] workbook, List<CellEdit> edits) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      for (CellEdit edit : edits) {
        Sheet sheet = book.getSheet(edit.table().substring(edit.table().indexOf('!') + 1));
        int number =
            edit.row() > 0 ? edit.row() - 1 : sheet.getLastRowNum() + (isNew(edit, edits) ? 1 : 0);
        Row row = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
        set(row.getCell(edit.column(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK), edit.after());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  /** True for the first cell of an appended row. */
  private static boolean isNew(CellEdit edit, List<CellEdit> edits) {
    return edits.stream()
            .filter(other -> other.table().equals(edit.table()) && other.record() == edit.record())
            .findFirst()
            .orElse(edit)
        == edit;
  }

  private static void set(Cell cell, String value) {
    boolean figure = cell.getCellType() == CellType.NUMERIC;
    if (value.isEmpty()) {
      cell.setBlank();
    } else if (figure && value.matches("-?\\d{1,15}(\\.\\d{1,12})?")) {
      cell.setCellValue(Double.parseDouble(value));
    } else {
      cell.setCellValue(value);
    }
  }
}
