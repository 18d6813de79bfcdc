package org.agrichain.dataset;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Issue;

/** Reads what a sweep varies from a CSV file. */
public final class FactorReader {
  /** Name of the table in {@code datasets/schema}. */
  static final String TABLE = "factors";

  /**
   * What came of reading a grid.
   *
   * @param factors factors in the order of the file; empty when any issue is an error
   * @param issues everything found
   */
  public record Factors(List<Factor> factors, List<Issue> issues) {}

  private final IssueList issues = new IssueList();

  private FactorReader() {}

  /** The factors of a file, or what is wrong with it. */
  public static Factors read(Path file) {
    return new FactorReader().factors(file);
  }

  private Factors factors(Path file) {
    String label = Sources.label(file);
    if (!Files.isRegularFile(file)) {
      issues.add(Fault.NO_SUCH_SOURCE, label, 0, "", "", "", Messages.text("hint.path"));
      return new Factors(List.of(), issues.sorted());
    }
    byte[] bytes = new Sources(Schema.current(), issues).content(file);
    List<Factor> factors = new ArrayList<>();
    if (bytes != null) {
      RawTable raw = CsvRows.read(TABLE, label, bytes, issues);
      BoundTable rows = TableBinder.bind(Schema.current().factors(), raw, issues);
      Map<String, List<BoundTable.Row>> byFactor = new LinkedHashMap<>();
      for (BoundTable.Row row : rows.rows()) {
        String id = ((FactorRow) row.record()).factor();
        byFactor.computeIfAbsent(id, key -> new ArrayList<>()).add(row);
      }
      byFactor.values().forEach(of -> factors.add(factor(of)));
    }
    return new Factors(issues.hasErrors() ? List.of() : factors, issues.sorted());
  }

  private Factor factor(List<BoundTable.Row> rows) {
    BoundTable.Row first = rows.get(0);
    FactorRow head = (FactorRow) first.record();
    List<BigDecimal> levels = new ArrayList<>();
    if (head.levels() != null) {
      for (String level : head.levels().split("\\|")) {
        if (CellReader.isNumber(level.strip())) {
          levels.add(new BigDecimal(level.strip()));
        } else {
          add(Fault.BAD_NUMBER, first, "levels", level.strip(), Messages.text("limit.number"));
        }
      }
    } else if (head.distribution() == null) {
      add(Fault.MISSING_VALUE, first, "levels", "", Messages.text("limit.filled"));
    }
    if (head.distribution() != null) {
      bounds(first, head);
    }
    levels.sort(BigDecimal::compareTo);
    List<Change> templates = new ArrayList<>();
    for (BoundTable.Row row : rows) {
      FactorRow said = (FactorRow) row.record();
      templates.add(
          new Change(
              row.file(),
              row.line(),
              new ScenarioRow(
                  said.action(), said.table(), said.where(), said.column(), null, said.source())));
    }
    return new Factor(
        head.factor(),
        or(head.name(), head.factor()),
        or(head.nameZh(), or(head.name(), head.factor())),
        or(head.unit(), ""),
        List.copyOf(levels),
        head.distribution(),
        head.least(),
        head.likely(),
        head.most(),
        templates);
  }

  private static String or(String text, String otherwise) {
    return text == null || text.isEmpty() ? otherwise : text;
  }

  private void bounds(BoundTable.Row row, FactorRow head) {
    String filled = Messages.text("limit.filled");
    boolean triangular = head.distribution() == Distribution.TRIANGULAR;
    if (head.least() == null) {
      add(Fault.MISSING_VALUE, row, "least", "", filled);
    }
    if (head.most() == null) {
      add(Fault.MISSING_VALUE, row, "most", "", filled);
    }
    if (triangular && head.likely() == null) {
      add(Fault.MISSING_VALUE, row, "likely", "", filled);
    }
    if (head.least() == null || head.most() == null) {
      return;
    }
    double above = triangular && head.likely() != null ? head.likely() : head.least();
    if (head.least() >= head.most() || above < head.least() || above > head.most()) {
      String least = Numbers.plain(head.least());
      add(Fault.LEAST_ABOVE_MOST, row, "least", least, Numbers.plain(head.most()));
    }
    if (head.distribution() == Distribution.LOGNORMAL && head.least() <= 0) {
      String limit = Messages.text("limit.at-least", "0");
      add(Fault.OUT_OF_LIMITS, row, "least", Numbers.plain(head.least()), limit);
    }
  }

  private void add(Fault fault, BoundTable.Row row, String column, String value, String limit) {
    issues.add(fault, row.file(), row.line(), column, value, limit, "");
  }
}
