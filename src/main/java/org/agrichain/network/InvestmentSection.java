package org.agrichain.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Account;
import org.agrichain.domain.Cost;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.InterestSubsidy;
import org.agrichain.domain.Investment;
import org.agrichain.domain.Line;

/**
 * Candidate lines: one column each says that the line is built. Its rows make it 1 as soon as the
 * line runs in any period and 0 when it never does, so it is whole whenever the modes are.
 */
final class InvestmentSection {
  private final Draft draft;
  private final Dataset dataset;
  private final double years;
  private final Map<String, InterestSubsidy> schemes = new HashMap<>();

  InvestmentSection(Draft draft) {
    this.draft = draft;
    dataset = draft.catalogue.dataset;
    years = CapitalCharge.years(dataset.periods());
    dataset.interestSubsidies().forEach(row -> schemes.put(row.interestSubsidy(), row));
  }

  void add() {
    Map<List<Object>, List<Integer>> groups = new LinkedHashMap<>();
    Map<Integer, Integer> columns = new HashMap<>();
    Claimants claimants = new Claimants(dataset);
    for (int i = 0; i < dataset.investments().size(); i++) {
      Investment investment = dataset.investments().get(i);
      columns.put(i, add(i, investment));
      if (!Draft.blank(investment.interestSubsidy())) {
        Line line = draft.catalogue.lines.get(investment.line());
        groups
            .computeIfAbsent(
                List.of(investment.interestSubsidy(), claimants.of(line.site())),
                key -> new ArrayList<>())
            .add(i);
      }
    }
    groups.forEach(
        (key, investments) -> {
          InterestSubsidy scheme = schemes.get((String) key.get(0));
          addGrant(
              scheme, draft.catalogue.siteIndex.get((String) key.get(1)), investments, columns);
        });
  }

  private int add(int i, Investment investment) {
    MatrixBuilder matrix = draft.matrix;
    List<Integer> periods = new ArrayList<>();
    for (int l = 0; l < draft.lines.size(); l++) {
      Line line = dataset.lines().get(draft.lines.get(l).line());
      if (line.line().equals(investment.line())) {
        periods.add(l);
      }
    }
    double charge = CapitalCharge.yuanPerYear(investment) * years;
    int column =
        matrix.column(
            ColumnKind.BUILD,
            i,
            draft.catalogue.periods,
            0,
            periods.isEmpty() ? 0 : 1,
            1,
            // Paid like the rent of a leased line, so that it counts under every objective.
            List.of(new Cost(Account.SERVICES, charge)));
    int ever = matrix.row(RowKind.BUILT, i, 0, -Double.MAX_VALUE, 0);
    matrix.put(ever, column, 1);
    for (int l : periods) {
      int row = matrix.row(RowKind.BUILT, i, draft.lines.get(l).period(), -Double.MAX_VALUE, 0);
      matrix.put(row, column, -1);
      for (int mode : draft.lines.get(l).modeColumns()) {
        matrix.put(row, mode, 1);
        matrix.put(ever, mode, -1);
      }
    }
    if (!periods.isEmpty()) {
      draft.candidates.add(
          new WholeDecisions.Candidate(
              column, periods.stream().mapToInt(Integer::intValue).toArray()));
    }
    return column;
  }

  /** One scheme pays a claimant for everything it builds, up to its cap. */
  private void addGrant(
      InterestSubsidy scheme, int site, List<Integer> investments, Map<Integer, Integer> columns) {
    int subject = dataset.interestSubsidies().indexOf(scheme);
    double most = 0;
    int row =
        draft.matrix.row(RowKind.GRANT, subject, draft.catalogue.periods, -Double.MAX_VALUE, 0);
    for (int i : investments) {
      double yuan = CapitalCharge.subsidyYuanPerYear(dataset.investments().get(i), scheme) * years;
      draft.matrix.put(row, columns.get(i), -yuan / Network.YUAN);
      most += yuan;
    }
    if (scheme.mostYuanPerYear() != null) {
      most = Math.min(most, scheme.mostYuanPerYear() * years);
    }
    int grant =
        draft.matrix.column(
            ColumnKind.GRANT,
            subject,
            draft.catalogue.periods,
            site,
            most / Network.YUAN,
            Network.YUAN,
            List.of(new Cost(Account.SUBSIDY, 1)));
    draft.matrix.put(row, grant, 1);
  }
}
