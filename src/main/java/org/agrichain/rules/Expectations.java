package org.agrichain.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.agrichain.domain.Options;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.Reason;
import org.agrichain.tables.RuleTest;

/** Compares what was derived with what authors expect. */
final class Expectations {
  private static final String ALLOWED = "allowed";
  private static final String REFUSED = "refused";
  private static final String ABSENT = "absent";

  private final Options options;
  private final Map<String, Case> cases = new HashMap<>();

  Expectations(Options options, List<Case> found) {
    this.options = options;
    found.forEach(each -> cases.put(each.candidate().subject(), each));
  }

  RuleTestResult result(RuleTest test) {
    return test.subject().isEmpty() ? ofMaterial(test) : ofSubject(test);
  }

  private RuleTestResult ofSubject(RuleTest test) {
    Case found = cases.get(test.subject());
    String state = ABSENT;
    Reason reason = new Reason(List.of(), List.of());
    if (found != null) {
      boolean allowed =
          test.period() == null
              ? !found.periods().isEmpty()
              : found.periods().contains(test.period());
      state = allowed ? ALLOWED : REFUSED;
      reason = allowed ? found.reason() : found.refusalReason();
    }
    boolean named = test.rule().isEmpty() || reason.rules().contains(test.rule());
    String by = reason.rules().isEmpty() ? "" : " (" + String.join(", ", reason.rules()) + ")";
    return new RuleTestResult(test, state.equals(test.expect()) && named, state + by);
  }

  private RuleTestResult ofMaterial(RuleTest test) {
    TreeSet<String> recipes = new TreeSet<>();
    for (ProcessOption option : options.processes()) {
      boolean meets =
          option.site().equals(test.plant())
              && (test.period() == null || option.periods().contains(test.period()))
              && option.flows().stream().anyMatch(flow -> flow.material().equals(test.material()));
      if (meets) {
        recipes.add(option.recipe());
      }
    }
    boolean passed = recipes.equals(new TreeSet<>(test.options()));
    return new RuleTestResult(test, passed, String.join(", ", recipes));
  }
}
