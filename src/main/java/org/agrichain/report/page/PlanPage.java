package org.agrichain.report.page;

import java.util.ArrayList;
import java.util.List;
import org.agrichain.accounts.AccountNames;
import org.agrichain.accounts.Accounts;
import org.agrichain.dataset.Lang;
import org.agrichain.domain.Dataset;
import org.agrichain.plan.Plan;

/** The page of a plan. */
final class PlanPage {
  private PlanPage() {}

  static Page of(Plan plan, Dataset dataset, Lang lang) {
    Phrases phrases = Phrases.in(lang, dataset);
    Labels labels = new Labels(dataset, phrases);
    Accounts accounts = Accounts.of(dataset, plan);
    AccountNames names = new AccountNames(dataset, phrases.locale());
    List<Exhibit> exhibits = new ArrayList<>();
    exhibits.add(HeadFigures.of(plan, accounts, labels, phrases));
    exhibits.add(ValueSteps.of(plan, accounts, phrases));
    exhibits.addAll(PolicyExhibits.of(dataset, plan, accounts, labels, phrases));
    exhibits.addAll(AccountsExhibits.of(accounts, names, phrases, labels));
    exhibits.add(MassFlow.of(dataset, plan, labels, phrases));
    exhibits.add(MoneyFlow.of(dataset, plan, labels, phrases));
    exhibits.addAll(PlaceMap.of(dataset, plan, labels, phrases));
    exhibits.addAll(MonthCurves.of(dataset, plan, labels));
    exhibits.add(CapacityHeat.of(plan, labels));
    exhibits.add(SearchCurve.of(plan, phrases));
    exhibits.addAll(BrowseTables.of(plan, labels));
    String subtitle =
        String.format(
            phrases.say("subtitle"),
            dataset.header().dataset(),
            phrases.name("objective", plan.summary().objective()),
            phrases.name("perspective", plan.summary().perspective()),
            plan.summary().version());
    return new Page(labels.title(), subtitle, exhibits, phrases);
  }
}
