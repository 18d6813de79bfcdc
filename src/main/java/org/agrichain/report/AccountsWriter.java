package org.agrichain.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.agrichain.plan.PlanColumn;

/** Writes the accounts of a plan: one JSON document, or a folder of it and one CSV file a table. */
public final class AccountsWriter {
  /** Value of the field {@code format}. */
  public static final String FORMAT = "agrichain-accounts/1";

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private AccountsWriter() {}

  /** The document: tables as arrays of objects under their names. */
  public static String json(String dataset, List<AccountsTable> tables) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("format", FORMAT);
    root.put("dataset", dataset);
    for (AccountsTable table : tables) {
      ArrayNode rows = root.putArray(table.name().replace('-', '_'));
      for (List<Object> cells : table.rows()) {
        ObjectNode row = rows.addObject();
        for (int i = 0; i < cells.size(); i++) {
          row.putPOJO(table.columns().get(i), plain(cells.get(i)));
        }
      }
    }
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Writes the folder, replacing an older one of the accounts as a whole once it is complete.
   *
   * @throws UncheckedIOException when the folder is neither empty nor one of accounts, or cannot be
   *     written
   */
  public static void write(String dataset, List<AccountsTable> tables, Path folder) {
    try (FolderSwap swap = FolderSwap.of(folder, FolderKind.ACCOUNTS)) {
      byte[] json = json(dataset, tables).getBytes(StandardCharsets.UTF_8);
      Files.write(swap.fresh().resolve(FolderKind.ACCOUNTS.head()), json);
      for (AccountsTable table : tables) {
        List<List<String>> lines =
            table.rows().stream()
                .map(row -> row.stream().map(cell -> PlanColumn.text(plain(cell))).toList())
                .toList();
        byte[] csv = CsvTable.of(table.columns(), lines);
        Files.write(swap.fresh().resolve(table.name() + ".csv"), csv);
      }
      swap.complete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ten significant digits of a computed figure: the rest depends on the order of adding. */
  private static Object plain(Object cell) {
    return cell instanceof Double number
        ? (Object) new BigDecimal(number, new MathContext(10)).stripTrailingZeros()
        : cell;
  }
}
