package org.agrichain.rules;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import org.agrichain.domain.HaulOption;
import org.agrichain.domain.IntakeOption;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.PurchaseOption;
import org.agrichain.domain.Refusal;
import org.agrichain.domain.SaleOption;
import org.agrichain.domain.StoreOption;

/** The order in which options are listed. */
final class Keys {
  static final Comparator<IntakeOption> INTAKE =
      comparing(IntakeOption::supply)
          .thenComparing(IntakeOption::site)
          .thenComparing(IntakeOption::delayPeriods)
          .thenComparing(IntakeOption::entersAs);
  static final Comparator<ProcessOption> PROCESS =
      comparing(ProcessOption::recipe).thenComparing(ProcessOption::line);
  static final Comparator<HaulOption> HAUL =
      comparing(HaulOption::fromSite)
          .thenComparing(HaulOption::toSite)
          .thenComparing(HaulOption::material);
  static final Comparator<StoreOption> STORE =
      comparing(StoreOption::site).thenComparing(StoreOption::material);
  static final Comparator<SaleOption> SALE =
      comparing(SaleOption::market).thenComparing(SaleOption::material);
  static final Comparator<PurchaseOption> PURCHASE =
      comparing(PurchaseOption::purchase).thenComparing(PurchaseOption::site);
  static final Comparator<Refusal> REFUSAL =
      comparing(Refusal::kind)
          .thenComparing(Refusal::subject)
          .thenComparing(Refusal::periods)
          .thenComparing(refusal -> refusal.reason().toString());

  private Keys() {}
}
