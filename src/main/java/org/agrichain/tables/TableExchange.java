package org.agrichain.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.agrichain.dataset.Messages;
import org.agrichain.domain.Issue;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Every rule table in one workbook, and back: what was changed there is changed in the files the
 * tables come from, cell by cell.
 */
public final class TableExchange {
  private static final String INDEX = "index";
  private static final int LONGEST_NAME = 24;

  private TableExchange() {}

  /** Writes all tables as sheets, and an index that says which sheet is which table. */
  public static void export(TableSet set, OutputStream out) throws IOException {
    try (Workbook book = new Workbook(out, "AgriChain", "1.0")) {
      Worksheet index = book.newWorksheet(INDEX);
      int number = 0;
      for (TableText table : set.tables().values()) {
        String sheet = sheetName(++number, table);
        index.value(number - 1, 0, sheet);
        index.value(number - 1, 1, table.name());
        Worksheet page = book.newWorksheet(sheet);
        for (int r = 0; r < table.rows().size(); r++) {
          List<String> cells = table.rows().get(r).cells();
          for (int c = 0; c < cells.size(); c++) {
            if (!cells.get(c).isEmpty()) {
              // As text, so that the spreadsheet program makes no date or formula of it.
              page.value(r, c, cells.get(c));
            }
            if (r == 0) {
              page.style(r, c).bold().set();
              page.width(c, Math.max(10, Math.min(40, cells.get(c).length() * 2 + 2)));
            }
          }
        }
        page.freezePane(0, 1);
      }
    }
  }

  private static String sheetName(int number, TableText table) {
    String name = table.name().replaceAll("^.*/", "").replaceAll("\\.csv$|\\.xlsx", "");
    name = name.replaceAll("[^\\p{L}\\p{N}-]", "-");
    return number + "-" + name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }

  /**
   * What an edited workbook says otherwise than the tables.
   *
   * @param workbook bytes of the workbook
   * @param issues takes sheets that cannot be matched to their tables
   */
  public static List<CellEdit> edits(TableSet set, byte[] workbook, TableIssues issues) {
    Map<String, TableText> sheets = new LinkedHashMap<>();
    for (TableText sheet : WorkbookTable.read("workbook", workbook, issues)) {
      sheets.put(sheet.sheet(), sheet);
    }
    List<CellEdit> edits = new ArrayList<>();
    TableText index = sheets.get(INDEX);
    if (index == null) {
      issues.add("no-index", "", 0, "", "", Messages.text("limit.index"), "");
      return edits;
    }
    for (TableText.Row row : index.rows()) {
      TableText table = set.tables().get(row.cell(1));
      TableText sheet = sheets.get(row.cell(0));
      if (table == null || sheet == null || sheet.rows().size() < table.rows().size()) {
        String limit = Messages.text("limit.sheet-of", row.cell(1));
        issues.add("table-not-matched", row.cell(0), 0, "", row.cell(1), limit, "");
      } else {
        compare(table, sheet, edits);
      }
    }
    return edits;
  }

  private static void compare(TableText table, TableText sheet, List<CellEdit> edits) {
    for (int r = 0; r < sheet.rows().size(); r++) {
      boolean known = r < table.rows().size();
      TableText.Row before = known ? table.rows().get(r) : new TableText.Row(0, List.of());
      TableText.Row after = sheet.rows().get(r);
      int columns = Math.max(before.cells().size(), after.cells().size());
      for (int c = 0; c < columns; c++) {
        if (!before.cell(c).equals(after.cell(c))) {
          edits.add(
              new CellEdit(table.name(), r, before.number(), c, before.cell(c), after.cell(c)));
        }
      }
    }
  }

  /**
   * The files with those cells changed; only files that change are in it.
   *
   * @param files bytes of the files of all tables by name
   * @throws IOException when a workbook cannot be written anew
   */
  public static SortedMap<String, byte[]> changed(
      SortedMap<String, byte[]> files, List<CellEdit> edits) throws IOException {
    Map<String, List<CellEdit>> byFile = new LinkedHashMap<>();
    for (CellEdit edit : edits) {
      int mark = edit.table().indexOf('!');
      String file = mark < 0 ? edit.table() : edit.table().substring(0, mark);
      byFile.computeIfAbsent(file, f -> new ArrayList<>()).add(edit);
    }
    SortedMap<String, byte[]> changed = new TreeMap<>();
    for (Map.Entry<String, List<CellEdit>> each : byFile.entrySet()) {
      byte[] bytes = files.get(each.getKey());
      boolean workbook = each.getValue().get(0).table().contains("!");
      changed.put(
          each.getKey(),
          workbook ? WorkbookCells.changed(bytes, each.getValue()) : csv(bytes, each.getValue()));
    }
    return changed;
  }

  private static byte[] csv(byte[] bytes, List<CellEdit> edits) throws IOException {
    Charset charset = CsvTable.charset(bytes);
    CsvCells cells = new CsvCells(new String(bytes, charset));
    edits.forEach(edit -> cells.set(edit.record(), edit.column(), edit.after()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(cells.toString().getBytes(charset));
    return out.toByteArray();
  }

  /** Everything that would be wrong with the tables after the change. */
  public static List<Issue> issuesAfter(
      SortedMap<String, byte[]> files, SortedMap<String, byte[]> changed, String folder) {
    SortedMap<String, byte[]> all = new TreeMap<>(files);
    all.putAll(changed);
    return TableSet.read(all, folder).issues();
  }
}
