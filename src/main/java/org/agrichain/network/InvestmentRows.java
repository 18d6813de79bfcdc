package org.agrichain.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.InterestSubsidy;
import org.agrichain.domain.Investment;
import org.agrichain.domain.Line;
import org.agrichain.domain.Money;
import org.agrichain.plan.InvestmentRow;

/** investments.csv: every candidate line, built or not. */
final class InvestmentRows {
  private InvestmentRows() {}

  static List<InvestmentRow> of(Network network, Publication publication) {
    Catalogue catalogue = new Catalogue(network.dataset);
    double years = CapitalCharge.years(network.dataset.periods());
    Map<String, InterestSubsidy> schemes = new HashMap<>();
    network.dataset.interestSubsidies().forEach(row -> schemes.put(row.interestSubsidy(), row));
    Claimants claimants = new Claimants(network.dataset);
    Map<List<String>, Double> claimed = new HashMap<>();
    List<Investment> built = new ArrayList<>();
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.BUILD && publication.units(j) > 0) {
        Investment investment = network.dataset.investments().get(network.columnSubject[j]);
        built.add(investment);
        InterestSubsidy scheme = schemes.get(investment.interestSubsidy());
        if (scheme != null) {
          claimed.merge(
              key(catalogue, claimants, investment),
              CapitalCharge.subsidyYuanPerYear(investment, scheme),
              Double::sum);
        }
      }
    }
    List<InvestmentRow> rows = new ArrayList<>();
    for (Investment investment : network.dataset.investments()) {
      Line line = catalogue.lines.get(investment.line());
      boolean stands = built.contains(investment);
      int first = CapitalCharge.firstPeriod(investment, network.dataset.periods());
      InterestSubsidy scheme = stands ? schemes.get(investment.interestSubsidy()) : null;
      double subsidy = 0;
      if (scheme != null) {
        double all = claimed.get(key(catalogue, claimants, investment));
        double own = CapitalCharge.subsidyYuanPerYear(investment, scheme);
        double cap = scheme.mostYuanPerYear() == null ? all : scheme.mostYuanPerYear();
        subsidy = all == 0 ? 0 : own * Math.min(1, cap / all) * years;
      }
      BigDecimal charge = Money.yuan(stands ? CapitalCharge.yuanPerYear(investment) * years : 0);
      rows.add(
          new InvestmentRow(
              line.line(),
              line.site(),
              stands,
              first > network.periods ? null : first,
              Money.yuan(investment.capexYuan()),
              charge,
              Money.yuan(subsidy)));
    }
    rows.sort(Comparator.comparing(InvestmentRow::line));
    return List.copyOf(rows);
  }

  private static List<String> key(Catalogue catalogue, Claimants claimants, Investment investment) {
    String site = catalogue.lines.get(investment.line()).site();
    return List.of(investment.interestSubsidy(), claimants.of(site));
  }
}
