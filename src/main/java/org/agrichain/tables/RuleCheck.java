package org.agrichain.tables;

import java.util.ArrayList;
import java.util.List;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Options;

/** Verifies rule tables against each other and against the process of a dataset. */
public final class RuleCheck {
  private RuleCheck() {}

  /** Everything that needs no rule to be run. */
  public static List<Finding> ofTables(List<RuleRow> rows, Dataset dataset) {
    List<Finding> findings = new ArrayList<>();
    Known known = new Known(dataset);
    new PairChecks(rows, known).check(findings);
    new GapChecks(rows).check(findings);
    new RowChecks(dataset, known).check(rows, findings);
    new FlowChecks(rows, dataset, known).check(findings);
    return findings;
  }

  /** What the rules leave of the process. */
  public static List<Finding> ofOptions(List<RuleRow> rows, Dataset dataset, Options options) {
    return new OutcomeChecks(rows, dataset, options).findings();
  }
}
