package org.agrichain.benchmark.outside;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The rows of one competitor, and what they come to. */
public final class OutsideTable {
  private final List<OutsideRow> rows = new ArrayList<>();

  /** Adds a row. */
  public void add(OutsideRow row) {
    rows.add(row);
  }

  /** Rows in the order they were added. */
  public List<OutsideRow> rows() {
    return List.copyOf(rows);
  }

  /** Instances with a plan. */
  public long plans() {
    return rows.stream().filter(OutsideRow::feasible).count();
  }

  /** Mean gap to the published values in percent, NaN when there are none. */
  public double meanGap() {
    return gaps(OutsideRow::gapToBestKnown).average().orElse(Double.NaN);
  }

  /** Worst gap to the published values in percent, NaN when there are none. */
  public double worstGap() {
    return gaps(OutsideRow::gapToBestKnown).max().orElse(Double.NaN);
  }

  /** Mean gap to the own bounds in percent, NaN when there are none. */
  public double meanBoundGap() {
    return gaps(OutsideRow::gapToBound).average().orElse(Double.NaN);
  }

  private java.util.stream.DoubleStream gaps(Function<OutsideRow, BigDecimal> gap) {
    return rows.stream().map(gap).filter(Objects::nonNull).mapToDouble(BigDecimal::doubleValue);
  }

  /** Writes one line a row; an existing file is replaced when the new one is complete. */
  public void writeCsv(Path file) throws IOException {
    CsvMapper mapper = new CsvMapper();
    mapper.configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);
    mapper.configure(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING, true);
    CsvSchema schema = mapper.schemaFor(OutsideRow.class).withHeader();
    Path fresh = file.resolveSibling(file.getFileName() + ".part");
    Files.write(fresh, mapper.writer(schema).writeValueAsBytes(rows));
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
