package org.agrichain.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.agrichain.dataset.Nearest;
import org.agrichain.domain.Account;
import org.agrichain.domain.IntakeOption;
import org.agrichain.domain.Perspective;
import org.agrichain.domain.Supply;
import org.agrichain.explain.LotAnswer.Kind;
import org.agrichain.explain.LotAnswer.Step;
import org.agrichain.network.Network;
import org.agrichain.plan.LotRow;

/** Says where a lot went and what came of it. */
final class LotStory {
  private final Inquiry inquiry;
  private final Network network;

  LotStory(Inquiry inquiry) {
    this.inquiry = inquiry;
    network = inquiry.network;
  }

  LotAnswer answer(String id) throws UnknownName {
    LotRow lot = find(id);
    Supply supply = inquiry.supplies.get(lot.supply());
    int own = column(lot);
    double left = constant(supply);
    LotPlaces places = new LotPlaces(inquiry, inquiry.dataset.supplies().indexOf(supply), own);
    String unit = inquiry.unit(lot.material());
    if (own < 0) {
      return new LotAnswer(
          lot.lot(),
          lot.supply(),
          lot.origin(),
          lot.material(),
          unit,
          lot.units(),
          lot.readyPeriod(),
          "",
          "",
          0,
          0,
          0,
          lot.declinedReason(),
          null,
          List.of(),
          left,
          left,
          places.places());
    }
    IntakeOption option = inquiry.options.intakes().get(network.columnSubject[own]);
    double raw = left + network.objective[own] * Network.YUAN;
    List<Step> steps = new ArrayList<>();
    steps.add(
        new Step(
            Kind.RAW,
            lot.readyPeriod(),
            lot.material(),
            lot.origin(),
            lot.plant(),
            List.of(new LotAnswer.Amount(lot.material(), lot.units(), unit)),
            List.of(
                new LotAnswer.Amount(
                    lot.entersAs(), lot.arrivingUnits(), inquiry.unit(lot.entersAs()))),
            option.reason().rules(),
            raw));
    steps.addAll(new Story(inquiry, new Trail(inquiry, Map.of(own, 1.0)), lot.entersAs()).steps());
    double earned = steps.stream().mapToDouble(Step::yuan).sum();
    return new LotAnswer(
        lot.lot(),
        lot.supply(),
        lot.origin(),
        lot.material(),
        unit,
        lot.units(),
        lot.readyPeriod(),
        lot.plant(),
        lot.entersAs(),
        lot.arrivalPeriod(),
        lot.arrivingUnits(),
        option.km(),
        "",
        option.reason(),
        List.copyOf(steps),
        earned,
        left,
        places.places());
  }

  private LotRow find(String id) throws UnknownName {
    TreeSet<String> known = new TreeSet<>();
    for (LotRow lot : inquiry.plan.lots()) {
      if (lot.lot().equals(id.strip())) {
        return lot;
      }
      known.add(lot.lot());
    }
    String near = Nearest.of(id.strip(), known);
    throw new UnknownName(id, near.isEmpty() ? List.of() : List.of(near), false);
  }

  /** LOTS column of a lot; -1 when it is declined. */
  private int column(LotRow lot) {
    int supply = inquiry.dataset.supplies().indexOf(inquiry.supplies.get(lot.supply()));
    for (int j : network.whole.lotColumns()[supply]) {
      IntakeOption option = inquiry.options.intakes().get(network.columnSubject[j]);
      boolean here = option.site().equals(lot.plant());
      if (here && option.delayPeriods() == lot.delayPeriods()) {
        return j;
      }
    }
    return -1;
  }

  /** What a lot contributes when it is left at its origin, in yuan. */
  private double constant(Supply supply) {
    if (inquiry.dataset.header().perspective() == Perspective.FIRM) {
      return 0;
    }
    return supply.unitsPerLot()
        * (network.goal.weight(Account.OUTPUT) * supply.leftWorthYuanPerUnit()
            + network.goal.weight(Account.FARM_INPUTS) * supply.farmInputYuanPerUnit());
  }
}
