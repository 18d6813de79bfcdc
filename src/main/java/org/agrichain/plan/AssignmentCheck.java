package org.agrichain.plan;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.agrichain.domain.AssignmentLimit;
import org.agrichain.domain.Supply;

/** The practical limits on whole lots. */
final class AssignmentCheck {
  private final Facts facts;
  private final Reading reading;
  private final Findings findings;

  AssignmentCheck(Facts facts, Reading reading, Findings findings) {
    this.facts = facts;
    this.reading = reading;
    this.findings = findings;
  }

  void check() {
    for (AssignmentLimit limit : facts.dataset.assignmentLimits()) {
      List<Reading.Taken> lots =
          reading.taken.stream()
              .filter(taken -> concerns(limit, taken.supply()))
              .filter(taken -> limit.site() == null || limit.site().equals(taken.option().site()))
              .filter(taken -> limit.period() == null || limit.period() == taken.arrival())
              .toList();
      switch (limit.kind()) {
        case MAX_PLANTS -> maxPlants(limit, lots);
        case LEAST_LOTS -> leastLots(limit, lots);
        case RECEIVING_SLOTS -> receivingSlots(limit, lots);
        case CONTRACTED_LOTS -> contractedLots(limit, lots);
      }
    }
  }

  private boolean concerns(AssignmentLimit limit, Supply supply) {
    String group = facts.material(supply.material()).rawGroup();
    return (limit.origin() == null || limit.origin().equals(supply.origin()))
        && (limit.material() == null || limit.material().equals(supply.material()))
        && (limit.rawGroup() == null || limit.rawGroup().equals(group));
  }

  private void maxPlants(AssignmentLimit limit, List<Reading.Taken> lots) {
    lots.stream()
        .collect(
            Collectors.groupingBy(
                taken -> taken.supply().supply(),
                Collectors.mapping(
                    taken -> taken.option().site(), Collectors.toCollection(TreeSet::new))))
        .forEach(
            (supply, plants) -> {
              if (plants.size() > limit.value()) {
                String where = "assignment limit " + limit.limit() + ", supply " + supply;
                findings.add(
                    ViolationCode.MAX_PLANTS, where, plants.size(), "at most " + limit.value());
              }
            });
  }

  private void leastLots(AssignmentLimit limit, List<Reading.Taken> lots) {
    lots.stream()
        .collect(
            Collectors.groupingBy(
                taken -> List.of(taken.supply().supply(), taken.option().site()),
                Collectors.counting()))
        .forEach(
            (pair, count) -> {
              int least = Math.min(limit.value(), facts.supplies.get(pair.get(0)).lots());
              if (count < least) {
                String where =
                    "assignment limit "
                        + limit.limit()
                        + ", supply "
                        + pair.get(0)
                        + ", plant "
                        + pair.get(1);
                findings.add(ViolationCode.LEAST_LOTS, where, count, "at least " + least);
              }
            });
  }

  private void receivingSlots(AssignmentLimit limit, List<Reading.Taken> lots) {
    lots.stream()
        .collect(
            Collectors.groupingBy(
                taken -> taken.option().site() + "/" + taken.arrival(), Collectors.counting()))
        .forEach(
            (place, count) -> {
              if (count > limit.value()) {
                String where = "assignment limit " + limit.limit() + ", " + place;
                findings.add(
                    ViolationCode.RECEIVING_SLOTS, where, count, "at most " + limit.value());
              }
            });
  }

  private void contractedLots(AssignmentLimit limit, List<Reading.Taken> lots) {
    for (int period : facts.periods.keySet()) {
      if (limit.period() != null && limit.period() != period) {
        continue;
      }
      long offered =
          facts.dataset.supplies().stream()
              .filter(supply -> supply.period() == period && concerns(limit, supply))
              .mapToLong(Supply::lots)
              .sum();
      long least = Math.min(limit.value(), offered);
      long count = lots.stream().filter(taken -> taken.arrival() == period).count();
      if (count < least) {
        String plants = limit.site() == null ? "all plants" : limit.site();
        String where = "assignment limit " + limit.limit() + ", " + plants + "/" + period;
        findings.add(ViolationCode.CONTRACTED_LOTS, where, count, "at least " + least);
      }
    }
  }
}
