package org.agrichain.network;

import static org.agrichain.network.Draft.FLOW;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Account;
import org.agrichain.domain.AssignmentLimit;
import org.agrichain.domain.AssignmentLimitKind;
import org.agrichain.domain.Cost;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.IntakeOption;
import org.agrichain.domain.IntakeTerm;
import org.agrichain.domain.Perspective;
import org.agrichain.domain.Supply;

/** Lots: one column for each supply and intake option, counted in lots. */
final class IntakeSection {
  private final Draft draft;
  private final Dataset dataset;
  private final boolean region;

  IntakeSection(Draft draft) {
    this.draft = draft;
    dataset = draft.catalogue.dataset;
    region = dataset.header().perspective() == Perspective.REGION;
  }

  void add() {
    Map<String, List<Integer>> optionsOf = new HashMap<>();
    for (int o = 0; o < draft.options.intakes().size(); o++) {
      optionsOf
          .computeIfAbsent(draft.options.intakes().get(o).supply(), key -> new ArrayList<>())
          .add(o);
    }
    Map<String, List<IntakeTerm>> termsOf = new HashMap<>();
    for (IntakeTerm term : dataset.intakeTerms()) {
      termsOf
          .computeIfAbsent(term.supply() + "@" + term.site(), key -> new ArrayList<>())
          .add(term);
    }
    int supplies = dataset.supplies().size();
    draft.lotColumns = new int[supplies][];
    draft.lotsRow = new int[supplies];
    draft.lotPlant = new int[supplies][];
    draft.maxPlants = new int[supplies];
    draft.leastLots = new int[supplies];
    for (int s = 0; s < supplies; s++) {
      add(s, optionsOf.getOrDefault(dataset.supplies().get(s).supply(), List.of()), termsOf);
    }
  }

  private void add(int s, List<Integer> options, Map<String, List<IntakeTerm>> termsOf) {
    Supply supply = dataset.supplies().get(s);
    draft.constants.addAll(leftWorth(supply, supply.lots()));
    draft.lotColumns[s] = new int[options.size()];
    draft.lotPlant[s] = new int[options.size()];
    limitPlants(s, supply);
    draft.lotsRow[s] = -1;
    if (options.isEmpty() && !supply.mustTake()) {
      return;
    }
    int row =
        draft.matrix.row(
            RowKind.LOTS, s, supply.period(), supply.mustTake() ? supply.lots() : 0, supply.lots());
    draft.lotsRow[s] = row;
    for (int k = 0; k < options.size(); k++) {
      IntakeOption option = draft.options.intakes().get(options.get(k));
      int arrival = supply.period() + option.delayPeriods();
      List<Cost> terms = new ArrayList<>(option.costsPerLot());
      for (IntakeTerm term :
          termsOf.getOrDefault(supply.supply() + "@" + option.site(), List.of())) {
        terms.add(new Cost(term.account(), term.yuanPerLot()));
      }
      if (region) {
        terms.add(new Cost(Account.OUTPUT, -supply.unitsPerLot() * supply.leftWorthYuanPerUnit()));
      } else {
        terms.add(
            new Cost(Account.RAW_PURCHASES, supply.unitsPerLot() * supply.priceYuanPerUnit()));
      }
      int column =
          draft.matrix.column(
              ColumnKind.LOTS, options.get(k), arrival, s, supply.lots(), 1, List.copyOf(terms));
      draft.lotColumns[s][k] = column;
      draft.lotPlant[s][k] = draft.catalogue.siteIndex.get(option.site());
      draft.matrix.put(row, column, 1);
      draft.give(
          option.site(), option.entersAs(), arrival, column, option.arrivingUnitsPerLot() / FLOW);
    }
  }

  private void limitPlants(int s, Supply supply) {
    draft.maxPlants[s] = Integer.MAX_VALUE;
    draft.leastLots[s] = 1;
    String group = draft.catalogue.materials.get(supply.material()).rawGroup();
    for (AssignmentLimit limit : dataset.assignmentLimits()) {
      boolean here =
          limit.isOf(supply, group)
              && (limit.period() == null || limit.period() == supply.period());
      if (here && limit.kind() == AssignmentLimitKind.MAX_PLANTS) {
        draft.maxPlants[s] = Math.min(draft.maxPlants[s], limit.value());
      } else if (here && limit.kind() == AssignmentLimitKind.LEAST_LOTS) {
        int least = Math.min(limit.value(), supply.lots());
        draft.leastLots[s] = Math.max(draft.leastLots[s], least);
      }
    }
  }

  /** What a number of lots is worth when none is taken: the constant part of the value. */
  private List<Cost> leftWorth(Supply supply, int lots) {
    if (!region) {
      return List.of();
    }
    double units = supply.unitsPerLot() * lots;
    return List.of(
        new Cost(Account.OUTPUT, units * supply.leftWorthYuanPerUnit()),
        new Cost(Account.FARM_INPUTS, units * supply.farmInputYuanPerUnit()));
  }
}
