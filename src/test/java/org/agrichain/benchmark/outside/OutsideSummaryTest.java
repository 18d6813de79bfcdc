package org.agrichain.benchmark.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.agrichain.benchmark.Competitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideSummaryTest {
  private static OutsideRow row(String instance, String gap) {
    BigDecimal percent = gap == null ? null : new BigDecimal(gap);
    boolean feasible = gap != null;
    return new OutsideRow(
        instance,
        feasible ? BigDecimal.TEN : null,
        null,
        BigDecimal.TEN,
        percent,
        null,
        feasible,
        BigDecimal.ONE,
        null);
  }

  private static OutsideTable table(OutsideRow... rows) {
    OutsideTable table = new OutsideTable();
    for (OutsideRow row : rows) {
      table.add(row);
    }
    return table;
  }

  @Test
  void whoGivesUpOnTheHardOnesDoesNotLookBetter(@TempDir Path folder) throws IOException {
    Map<Competitor, OutsideTable> tables = new LinkedHashMap<>();
    tables.put(Competitor.AGRICHAIN, table(row("easy", "1"), row("hard", "9")));
    tables.put(Competitor.SCIP_COLD, table(row("easy", "2"), row("hard", null)));
    OutsideSummary summary = new OutsideSummary(tables);
    Path file = folder.resolve("summary.csv");

    summary.writeCsv(file);

    assertThat(summary.comparableGap(Competitor.AGRICHAIN)).isEqualTo(1);
    assertThat(summary.comparableGap(Competitor.SCIP_COLD)).isEqualTo(2);
    assertThat(file)
        .hasContent(
            """
            run,instances,plans,mean_gap_to_best_known_pct,worst_gap_to_best_known_pct,\
            mean_gap_where_all_have_plans_pct,mean_gap_to_bound_pct
            agrichain,2,2,5.00000,9.00000,1.00000,
            scip-cold,2,1,2.00000,2.00000,2.00000,
            """);
  }
}
