package org.agrichain.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.agrichain.domain.Issue;

/** Reads a plan folder back: plan.json and one CSV file for each table. */
public final class PlanReader {
  private static final int MOST_ISSUES_PER_FILE = 20;
  private static final String UNRECORDED = "progress";
  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  private final List<Issue> issues = new ArrayList<>();

  private PlanReader() {}

  /**
   * The plan in a folder, equal to the one that was written.
   *
   * @throws PlanFault when anything is missing or odd, with all of it
   */
  public static Plan read(Path folder) throws PlanFault {
    return new PlanReader().readAll(folder);
  }

  private Plan readAll(Path folder) throws PlanFault {
    if (!Files.isDirectory(folder)) {
      issue("plan-folder-missing", folder, 0, "", "no folder", "a folder written by AgriChain");
      throw new PlanFault(issues);
    }
    PlanSummary summary = summary(folder.resolve("plan.json"));
    List<List<Object>> tables = new ArrayList<>();
    for (PlanTable table : PlanTable.all()) {
      tables.add(table(table, folder.resolve(table.name() + ".csv")));
    }
    if (!issues.isEmpty()) {
      throw new PlanFault(issues);
    }
    return PlanTable.plan(summary, tables);
  }

  private PlanSummary summary(Path file) {
    byte[] bytes = bytes(file);
    if (bytes == null) {
      return null;
    }
    try {
      PlanSummary summary = PlanJson.read(bytes);
      if (summary != null && PlanJson.FORMAT.equals(summary.format())) {
        return summary;
      }
      String found = summary == null ? "null" : String.valueOf(summary.format());
      issue("plan-format", file, 1, "format", found, PlanJson.FORMAT);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      issue("plan-json", file, line, "", e.getOriginalMessage(), "the fields of a plan.json");
    } catch (IOException e) {
      issue("plan-file-unreadable", file, 0, "", e.toString(), "a readable file");
    }
    return null;
  }

  private List<Object> table(PlanTable table, Path file) {
    List<Object> rows = new ArrayList<>();
    // Plans made before searches were recorded have no such file.
    boolean may = table.isOptional() || table.name().equals(UNRECORDED);
    boolean absent = may && !Files.exists(file);
    byte[] bytes = absent ? null : bytes(file);
    if (bytes == null) {
      return rows;
    }
    String text = decoded(bytes, file);
    if (text == null) {
      return rows;
    }
    int before = issues.size();
    try (MappingIterator<String[]> lines = CSV.readerFor(String[].class).readValues(text)) {
      if (!lines.hasNext() || !headingHolds(table, lines.next(), file)) {
        if (issues.size() == before) {
          issue("plan-column", file, 1, "", "nothing", heading(table));
        }
        return rows;
      }
      for (int line = 2; lines.hasNext(); line++) {
        Object row = row(table, lines.next(), file, line);
        if (row != null) {
          rows.add(row);
        } else if (issues.size() - before >= MOST_ISSUES_PER_FILE) {
          return rows;
        }
      }
    } catch (IOException | RuntimeException e) {
      issue("plan-file-unreadable", file, 0, "", e.getMessage(), "comma separated values");
    }
    return rows;
  }

  private boolean headingHolds(PlanTable table, String[] found, Path file) {
    List<String> expected = table.columns().stream().map(PlanColumn::name).toList();
    if (Arrays.asList(found).equals(expected)) {
      return true;
    }
    issue("plan-column", file, 1, "", String.join(",", found), heading(table));
    return false;
  }

  private static String heading(PlanTable table) {
    return String.join(",", table.columns().stream().map(PlanColumn::name).toList());
  }

  private Object row(PlanTable table, String[] cells, Path file, int line) {
    List<PlanColumn> columns = table.columns();
    if (cells.length != columns.size()) {
      issue("plan-row", file, line, "", cells.length + " cells", columns.size() + " cells");
      return null;
    }
    Object[] values = new Object[cells.length];
    boolean whole = true;
    for (int i = 0; i < cells.length; i++) {
      PlanColumn column = columns.get(i);
      try {
        values[i] = column.parse(cells[i]);
      } catch (IllegalArgumentException e) {
        issue("plan-cell", file, line, column.name(), cells[i], column.expectation());
        whole = false;
      }
    }
    return whole ? table.row(values) : null;
  }

  private byte[] bytes(Path file) {
    try {
      if (Files.isRegularFile(file)) {
        return Files.readAllBytes(file);
      }
      issue("plan-file-missing", file, 0, "", "no file", "a file of every plan folder");
    } catch (IOException e) {
      issue("plan-file-unreadable", file, 0, "", e.toString(), "a readable file");
    }
    return null;
  }

  private String decoded(byte[] bytes, Path file) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      issue("plan-file-unreadable", file, 0, "", "not UTF-8", "text in UTF-8");
      return null;
    }
  }

  private void issue(String code, Path file, int line, String column, String value, String limit) {
    issues.add(
        new Issue(
            code,
            Issue.Severity.ERROR,
            file.toString(),
            line,
            column,
            value == null ? "" : value,
            limit,
            "Plan again, or check the folder you named."));
  }
}
