package org.agrichain.clash;

import static org.agrichain.clash.Input.Way.LESS;
import static org.agrichain.clash.Input.Way.MORE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.domain.AssignmentLimit;
import org.agrichain.domain.AssignmentLimitKind;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Material;
import org.agrichain.domain.Supply;
import org.agrichain.network.Network;

/** Practical limits on whole lots. */
final class LotInputs {
  private final ClashModel model;
  private final Network network;
  private final Dataset dataset;
  private final Map<String, String> rawGroup = new HashMap<>();

  LotInputs(ClashModel model) {
    this.model = model;
    network = model.network;
    dataset = network.dataset;
    for (Material material : dataset.materials()) {
      rawGroup.put(material.material(), material.rawGroup());
    }
  }

  void add() {
    for (int i = 0; i < network.rows; i++) {
      switch (network.rowKind[i]) {
        case RECEIVING_SLOTS -> input(Kind.RECEIVING_SLOTS, i).hold(i, true, MORE, 1);
        case CONTRACTED_LOTS -> input(Kind.CONTRACTED_LOTS, i).hold(i, false, LESS, 1);
        default -> {}
      }
    }
    for (int s = 0; s < dataset.supplies().size(); s++) {
      Supply supply = dataset.supplies().get(s);
      List<AssignmentLimit> limits =
          dataset.assignmentLimits().stream().filter(limit -> limits(limit, supply)).toList();
      if (!limits.isEmpty() && network.whole.lotColumns()[s].length > 0) {
        plants(s, supply, limits);
      }
    }
  }

  private Input input(Kind kind, int row) {
    AssignmentLimit limit = dataset.assignmentLimits().get(network.rowSubject[row]);
    return model.input(kind, limit, limit.value());
  }

  private boolean limits(AssignmentLimit limit, Supply supply) {
    boolean plants =
        limit.kind() == AssignmentLimitKind.MAX_PLANTS
            || limit.kind() == AssignmentLimitKind.LEAST_LOTS;
    return plants
        && limit.isOf(supply, rawGroup.get(supply.material()))
        && (limit.period() == null || limit.period() == supply.period());
  }

  /** A switch for each plant that may take lots of a supply, and the rows over them. */
  private void plants(int s, Supply supply, List<AssignmentLimit> limits) {
    Map<Integer, List<Integer>> byPlant = new TreeMap<>();
    int[] columns = network.whole.lotColumns()[s];
    for (int k = 0; k < columns.length; k++) {
      byPlant
          .computeIfAbsent(network.whole.lotPlant()[s][k], plant -> new ArrayList<>())
          .add(columns[k]);
    }
    List<Integer> open = new ArrayList<>();
    for (List<Integer> lots : byPlant.values()) {
      int takes = model.column(0, 1, true);
      open.add(takes);
      int any = model.row(Double.NEGATIVE_INFINITY, 0);
      lots.forEach(lot -> model.put(any, lot, 1));
      model.put(any, takes, -ClashModel.TIMES_LOTS * (1 + supply.lots()));
      int some = model.row(0, Double.POSITIVE_INFINITY);
      lots.forEach(lot -> model.put(some, lot, 1));
      model.put(some, takes, -1);
      for (AssignmentLimit limit : limits) {
        if (limit.kind() == AssignmentLimitKind.LEAST_LOTS) {
          int row = model.row(0, Double.POSITIVE_INFINITY);
          lots.forEach(lot -> model.put(row, lot, 1));
          model.put(row, takes, -Math.min(limit.value(), supply.lots()));
          model.input(Kind.LEAST_LOTS, limit, limit.value()).hold(row, false, LESS, 1);
        }
      }
    }
    for (AssignmentLimit limit : limits) {
      if (limit.kind() == AssignmentLimitKind.MAX_PLANTS) {
        int row = model.row(Double.NEGATIVE_INFINITY, limit.value());
        open.forEach(takes -> model.put(row, takes, 1));
        model.input(Kind.MAX_PLANTS, limit, limit.value()).hold(row, true, MORE, 1);
      }
    }
  }
}
