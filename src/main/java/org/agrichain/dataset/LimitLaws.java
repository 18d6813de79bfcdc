package org.agrichain.dataset;

import java.util.HashSet;
import java.util.Set;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Limit;

/** Something counts in every limit. */
final class LimitLaws {
  private LimitLaws() {}

  static void check(Evidence evidence) {
    if (!evidence.sound("limits", "limit_terms", "intake_terms")) {
      return;
    }
    Dataset data = evidence.dataset();
    Set<String> used = new HashSet<>();
    data.limitTerms().forEach(term -> used.add(term.limit()));
    data.intakeTerms().forEach(term -> used.add(term.limit()));
    for (Limit limit : data.limits()) {
      if (!used.contains(limit.limit())) {
        evidence.add(Fault.LIMIT_WITHOUT_TERMS, limit, "limit", limit.limit(), "", "");
      }
    }
  }
}
