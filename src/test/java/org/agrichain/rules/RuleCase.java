package org.agrichain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.agrichain.domain.Options;
import org.junit.jupiter.api.DynamicTest;

/** One test of one rule: on a farm, the rule fires or not, and the options show it. */
record RuleCase(String rule, Kind kind, boolean fires, Farm farm, Consumer<Options> check) {
  /** What the case shows. */
  enum Kind {
    /** The rule fires. */
    FIRES,
    /** The rule must not fire. */
    SILENT,
    /** Just at the border, on either side. */
    BORDER
  }

  private static final RuleBook BOOK = RuleBook.shipped();

  /** Cases of one rule. */
  static Three rule(String name) {
    return new Three(name);
  }

  DynamicTest test() {
    return DynamicTest.dynamicTest(
        rule + ": " + kind,
        () -> {
          Options options = BOOK.derive(farm.dataset());
          assertThat(options.firings().get(rule))
              .as("firings of \"%s\"", rule)
              .matches(count -> fires == count > 0);
          check.accept(options);
        });
  }

  /** Collects the three cases of a rule. */
  static final class Three {
    private final String rule;
    private final List<RuleCase> cases = new ArrayList<>();

    private Three(String rule) {
      this.rule = rule;
    }

    Three fires(Farm farm, Consumer<Options> check) {
      cases.add(new RuleCase(rule, Kind.FIRES, true, farm, check));
      return this;
    }

    Three silent(Farm farm, Consumer<Options> check) {
      cases.add(new RuleCase(rule, Kind.SILENT, false, farm, check));
      return this;
    }

    Three borderFires(Farm farm, Consumer<Options> check) {
      cases.add(new RuleCase(rule, Kind.BORDER, true, farm, check));
      return this;
    }

    Three borderSilent(Farm farm, Consumer<Options> check) {
      cases.add(new RuleCase(rule, Kind.BORDER, false, farm, check));
      return this;
    }

    List<RuleCase> cases() {
      return cases;
    }
  }
}
