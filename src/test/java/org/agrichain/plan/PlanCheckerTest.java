package org.agrichain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agrichain.domain.Account;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Options;
import org.junit.jupiter.api.Test;

class PlanCheckerTest {
  private static final Dataset DATASET = SmallChain.dataset();
  private static final Options OPTIONS = SmallChain.options();
  private static final Plan PLAN = SmallPlan.plan();

  @Test
  void thePlanWorkedOutByHandHasNoViolation() {
    assertThat(PlanChecker.check(DATASET, OPTIONS, PLAN)).isEmpty();
  }

  @Test
  void theLedgerAgreesWithTheAmountsWorkedOutByHand() {
    var amounts = Ledger.amounts(DATASET, OPTIONS, PLAN);
    assertThat(amounts).hasSameSizeAs(PLAN.valueAdded());
    for (ValueRow row : PLAN.valueAdded()) {
      Account account =
          Account.valueOf(row.account().toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
      var key = new Ledger.Key(row.product(), row.stage(), row.site(), row.period(), account);
      assertThat(amounts.get(key)).as(key.toString()).isEqualByComparingTo(row.yuan());
    }
  }

  @Test
  void everyViolationHasASentenceInBothLanguages() {
    for (ViolationCode code : ViolationCode.values()) {
      Violation violation = new Violation(code.id(), "the place", "1", "2");
      assertThat(violation.sentence()).startsWith("the place: ").endsWith(".");
      assertThat(violation.sentence(java.util.Locale.CHINESE)).startsWith("the place：");
    }
    assertThat(List.of(ViolationCode.values())).hasSizeGreaterThan(50);
  }
}
