package org.agrichain.explain;

import java.util.ArrayList;
import java.util.List;
import org.agrichain.domain.Account;
import org.agrichain.domain.Contract;
import org.agrichain.domain.Flow;
import org.agrichain.domain.HaulOption;
import org.agrichain.domain.IntakeOption;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.PurchaseOption;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.Supply;
import org.agrichain.explain.WhyNotAnswer.Activity;
import org.agrichain.explain.WhyNotAnswer.Change;
import org.agrichain.explain.WhyNotAnswer.Lever;
import org.agrichain.network.Network;

/** Columns of the network in the words of the dataset. */
final class Activities {
  private final Inquiry inquiry;
  private final Network network;

  Activities(Inquiry inquiry) {
    this.inquiry = inquiry;
    network = inquiry.network;
  }

  private String unit(String material) {
    return inquiry.unit(material);
  }

  /** A column as something that happens. */
  Activity of(int j, double units) {
    int at = network.columnSubject[j];
    int t = network.columnPeriod[j];
    return switch (network.columnKind[j]) {
      case PROCESS -> {
        ProcessOption option = inquiry.process(j);
        String unit = inquiry.unit(Inquiry.reference(option, t));
        yield new Activity(
            "recipe", option.recipe(), option.site(), "", option.line(), t, units, unit);
      }
      case SALE -> {
        SaleTier tier = inquiry.dataset.sales().get(at);
        yield new Activity(
            "sale", tier.material(), tier.market(), "", "", t, units, unit(tier.material()));
      }
      case CONTRACT -> {
        Contract row = inquiry.dataset.contracts().get(at);
        String unit = unit(row.material());
        yield new Activity("contract", row.material(), row.market(), "", "", t, units, unit);
      }
      case HAUL -> {
        HaulOption haul = inquiry.options.hauls().get(at);
        String unit = unit(haul.material());
        yield new Activity(
            "haul", haul.material(), haul.fromSite(), haul.toSite(), "", t, units, unit);
      }
      case LOTS -> {
        IntakeOption option = inquiry.options.intakes().get(at);
        String origin = inquiry.supplies.get(option.supply()).origin();
        yield new Activity("lots", option.supply(), origin, option.site(), "", t, units, "lot");
      }
      case PURCHASE -> {
        PurchaseOption row = inquiry.options.purchases().get(at);
        String unit = unit(row.material());
        yield new Activity("purchase", row.material(), row.site(), "", "", t, units, unit);
      }
      default -> throw new IllegalArgumentException(network.columnKind[j].name());
    };
  }

  /**
   * A premium as figures of the column that enters.
   *
   * @param yuan premium on each published unit of the column
   * @param dual worth of the rows' limits just past the premium
   */
  List<Lever> levers(int j, double yuan, double[] dual) {
    int at = network.columnSubject[j];
    double earns = network.objective[j] * Network.YUAN / network.unitsPerColumnUnit[j];
    Activity is = of(j, 0);
    return switch (network.columnKind[j]) {
      case SALE, CONTRACT -> {
        double weight = network.goal.weight(Account.OUTPUT);
        String unit = inquiry.unit(is.id());
        yield weight <= 0
            ? List.of()
            : List.of(lever(Change.PRICE, is, unit, earns / weight, (earns + yuan) / weight));
      }
      case HAUL -> List.of(lever(Change.FREIGHT, is, inquiry.unit(is.id()), -earns, -earns - yuan));
      case PURCHASE ->
          List.of(lever(Change.PURCHASE_PRICE, is, inquiry.unit(is.id()), -earns, -earns - yuan));
      case LOTS -> {
        Supply supply = inquiry.supplies.get(inquiry.options.intakes().get(at).supply());
        double each = -earns / supply.unitsPerLot();
        double less = yuan / supply.unitsPerLot();
        yield List.of(
            lever(Change.INTAKE_COST, is, inquiry.unit(supply.material()), each, each - less));
      }
      default -> process(j, is, -earns, yuan, dual);
    };
  }

  private List<Lever> process(int j, Activity is, double cost, double yuan, double[] dual) {
    List<Lever> levers = new ArrayList<>();
    ProcessOption option = inquiry.process(j);
    int t = network.columnPeriod[j];
    Flow main = null;
    double most = 0;
    for (Flow flow : option.flowsIn(t)) {
      double worth =
          flow.ratePerUnit() > 0 ? flow.ratePerUnit() * worth(flow, is.site(), t, dual) : 0;
      if (flow.ratePerUnit() > 0 && (main == null || worth > most)) {
        main = flow;
        most = worth;
      }
    }
    if (main != null) {
      double now = worth(main, is.site(), t, dual);
      double rate = main.ratePerUnit();
      String unit = inquiry.unit(main.material());
      levers.add(new Lever(Change.WORTH, main.material(), is.site(), unit, now, now + yuan / rate));
      if (now > 0) {
        levers.add(
            new Lever(Change.YIELD, main.material(), is.site(), unit, rate, rate + yuan / now));
      }
    }
    levers.add(
        lever(Change.COST, is, inquiry.unit(Inquiry.reference(option, t)), cost, cost - yuan));
    return levers;
  }

  /** Worth of a unit of an output where and when it is made, in yuan. */
  private double worth(Flow flow, String site, int period, double[] dual) {
    int row = network.places.row(network.places.find(site, flow.material()), period);
    return -dual[row];
  }

  private static Lever lever(Change change, Activity is, String unit, double now, double needed) {
    return new Lever(change, is.id(), is.site(), unit, now, needed);
  }
}
