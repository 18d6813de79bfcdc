package org.agrichain.report;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.agrichain.domain.Dataset;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanColumn;
import org.agrichain.plan.PlanJson;
import org.agrichain.plan.PlanTable;

/**
 * Writes a plan folder: plan.json, one CSV file for each table and plan.xlsx with the same tables.
 * Equal plans give equal bytes.
 */
public final class PlanWriter {
  /**
   * Excel takes a CSV file without this mark for one in the local code page. Identifiers are mostly
   * ASCII and plain tools stumble over the mark, so only files that need it carry it.
   */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

  private PlanWriter() {}

  /**
   * Writes the folder, replacing an older plan folder of that name as a whole. Until the new one is
   * complete the older one stays as it is; nothing half-written is left behind.
   *
   * @throws UncheckedIOException when the folder is neither empty nor a plan folder ({@link
   *     java.nio.file.FileAlreadyExistsException}), or cannot be written
   */
  public static void write(Plan plan, Dataset dataset, Path folder) {
    try (FolderSwap swap = FolderSwap.of(folder)) {
      Files.write(swap.fresh().resolve("plan.json"), PlanJson.bytes(plan.summary()));
      for (PlanTable table : PlanTable.all()) {
        Files.write(swap.fresh().resolve(table.name() + ".csv"), csv(table, table.rows(plan)));
      }
      PlanWorkbook.write(plan, dataset, swap.fresh().resolve("plan.xlsx"));
      swap.complete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True when {@link #write} would take this folder: absent, empty or a plan folder. */
  public static boolean mayReplace(Path folder) {
    return FolderSwap.mayReplace(folder);
  }

  private static byte[] csv(PlanTable table, List<?> rows) throws IOException {
    StringWriter text = new StringWriter();
    List<PlanColumn> columns = table.columns();
    String[] cells = new String[columns.size()];
    try (SequenceWriter lines = CSV.writer(CsvSchema.emptySchema()).writeValues(text)) {
      for (int i = 0; i < cells.length; i++) {
        cells[i] = columns.get(i).name();
      }
      lines.write(cells);
      for (Object row : rows) {
        for (int i = 0; i < cells.length; i++) {
          cells[i] = PlanColumn.text(columns.get(i).value(row));
        }
        lines.write(cells);
      }
    }
    String all = text.toString();
    boolean ascii = all.chars().allMatch(character -> character < 128);
    return (ascii ? all : BYTE_ORDER_MARK + all).getBytes(StandardCharsets.UTF_8);
  }
}
