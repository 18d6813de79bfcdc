package org.agrichain.explain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.agrichain.domain.Flow;
import org.agrichain.domain.HaulOption;
import org.agrichain.domain.IntakeOption;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.Supply;
import org.agrichain.explain.Topic.Kind;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;

/** Finds the columns of the network that a topic is about. */
final class Span {
  private static final Set<ColumnKind> SALES = EnumSet.of(ColumnKind.SALE, ColumnKind.CONTRACT);

  private final Inquiry inquiry;
  private final Network network;
  private final Topic topic;

  Span(Inquiry inquiry, Topic topic) {
    this.inquiry = inquiry;
    network = inquiry.network;
    this.topic = topic;
  }

  /** What counts as using the topic. */
  Scope used() {
    return topic.kind() == Kind.PRODUCT && topic.at().isEmpty()
        ? first(makers(), sales(), lots(), purchases())
        : asked();
  }

  /** What a price, cost or yield would have to bring in. */
  Scope asked() {
    return switch (topic.kind()) {
      case RECIPE -> recipes();
      case PRODUCT -> first(sales(), makers(), lots(), purchases());
      case SITE -> first(hours(), salesByMass(), lots(), hauls());
      case LINE -> hours();
      case SUPPLY -> lots();
      case HAUL -> first(hauls(), lots(), hauls());
    };
  }

  /** Processes that have to run for the topic: their lines may have to be switched on. */
  int[] processes() {
    return switch (topic.kind()) {
      case RECIPE -> recipes().columns();
      case PRODUCT -> makers().columns();
      case SITE, LINE -> hours().columns();
      case SUPPLY, HAUL -> new int[0];
    };
  }

  private static Scope first(Scope... scopes) {
    for (Scope scope : scopes) {
      if (scope.columns().length > 0) {
        return scope;
      }
    }
    return scopes[0];
  }

  private Scope scope(String unit, IntPredicate wanted, IntToDoubleFunction weight) {
    List<Integer> columns = new ArrayList<>();
    for (int j = 0; j < network.columns; j++) {
      if (wanted.test(j)) {
        columns.add(j);
      }
    }
    int[] found = columns.stream().mapToInt(Integer::intValue).toArray();
    double[] weights = new double[found.length];
    for (int i = 0; i < found.length; i++) {
      weights[i] = weight.applyAsDouble(found[i]);
    }
    return new Scope(unit, found, weights);
  }

  private boolean isProcess(int j) {
    return network.columnKind[j] == ColumnKind.PROCESS;
  }

  private Scope recipes() {
    Set<String> units = new HashSet<>();
    Scope found =
        scope(
            "",
            j -> {
              if (!isProcess(j)) {
                return false;
              }
              ProcessOption option = inquiry.process(j);
              boolean here =
                  option.recipe().equals(topic.id()) && topic.isAt(option.site(), option.line());
              if (here) {
                units.add(inquiry.unit(Inquiry.reference(option, network.columnPeriod[j])));
              }
              return here;
            },
            j -> 1);
    String unit = units.size() == 1 ? units.iterator().next() : "";
    return new Scope(unit, found.columns(), found.weights());
  }

  private Scope makers() {
    return scope(
        inquiry.unit(topic.id()),
        j -> {
          if (!isProcess(j) || rate(j) <= 0) {
            return false;
          }
          ProcessOption option = inquiry.process(j);
          return topic.isAt(option.site(), option.line());
        },
        this::rate);
  }

  /** What a PROCESS column gives of the topic's material. */
  private double rate(int j) {
    double rate = 0;
    for (Flow flow : inquiry.process(j).flowsIn(network.columnPeriod[j])) {
      if (!flow.ingredient() && flow.material().equals(topic.id())) {
        rate += flow.ratePerUnit();
      }
    }
    return rate;
  }

  private Scope hours() {
    return scope(
        "hour",
        j -> {
          if (!isProcess(j) || inquiry.hoursPerUnit(j) <= 0) {
            return false;
          }
          ProcessOption option = inquiry.process(j);
          return topic.id().equals(topic.kind() == Kind.LINE ? option.line() : option.site());
        },
        inquiry::hoursPerUnit);
  }

  private String[] sold(int j) {
    int at = network.columnSubject[j];
    if (network.columnKind[j] == ColumnKind.SALE) {
      SaleTier tier = inquiry.dataset.sales().get(at);
      return new String[] {tier.market(), tier.material()};
    }
    var contract = inquiry.dataset.contracts().get(at);
    return new String[] {contract.market(), contract.material()};
  }

  private Scope sales() {
    return scope(
        inquiry.unit(topic.id()),
        j -> inquiry.is(j, SALES) && sold(j)[1].equals(topic.id()) && topic.isAt(sold(j)[0]),
        j -> 1);
  }

  private Scope salesByMass() {
    return scope(
        "t", j -> inquiry.is(j, SALES) && sold(j)[0].equals(topic.id()), j -> tonnes(sold(j)[1]));
  }

  private double tonnes(String material) {
    Double mass = inquiry.materials.get(material).massKgPerUnit();
    return mass == null ? 1 : mass / 1000;
  }

  private Scope lots() {
    Set<String> units = new HashSet<>();
    Scope found =
        scope(
            "",
            j -> {
              if (network.columnKind[j] != ColumnKind.LOTS) {
                return false;
              }
              IntakeOption option = inquiry.options.intakes().get(network.columnSubject[j]);
              Supply supply = inquiry.supplies.get(option.supply());
              boolean here = isOf(option, supply);
              if (here) {
                units.add(inquiry.unit(supply.material()));
              }
              return here;
            },
            j -> supplyOf(j).unitsPerLot());
    String unit = units.size() == 1 ? units.iterator().next() : "";
    return new Scope(unit, found.columns(), found.weights());
  }

  private boolean isOf(IntakeOption option, Supply supply) {
    return switch (topic.kind()) {
      case SUPPLY -> supply.supply().equals(topic.id());
      case HAUL ->
          supply.origin().equals(topic.from())
              && option.site().equals(topic.at())
              && (topic.id().isEmpty() || supply.material().equals(topic.id()));
      case SITE -> supply.origin().equals(topic.id()) || option.site().equals(topic.id());
      default ->
          (supply.material().equals(topic.id()) || option.entersAs().equals(topic.id()))
              && topic.isAt(option.site(), supply.origin());
    };
  }

  private Supply supplyOf(int lotsColumn) {
    String supply = inquiry.options.intakes().get(network.columnSubject[lotsColumn]).supply();
    return inquiry.supplies.get(supply);
  }

  private Scope purchases() {
    return scope(
        inquiry.unit(topic.id()),
        j ->
            network.columnKind[j] == ColumnKind.PURCHASE
                && inquiry
                    .options
                    .purchases()
                    .get(network.columnSubject[j])
                    .material()
                    .equals(topic.id()),
        j -> 1);
  }

  private Scope hauls() {
    boolean one = topic.kind() == Kind.HAUL && !topic.id().isEmpty();
    return scope(
        one ? inquiry.unit(topic.id()) : "t",
        j -> {
          if (network.columnKind[j] != ColumnKind.HAUL) {
            return false;
          }
          HaulOption haul = inquiry.options.hauls().get(network.columnSubject[j]);
          return topic.kind() == Kind.SITE
              ? haul.fromSite().equals(topic.id()) || haul.toSite().equals(topic.id())
              : haul.fromSite().equals(topic.from())
                  && haul.toSite().equals(topic.at())
                  && (topic.id().isEmpty() || haul.material().equals(topic.id()));
        },
        j -> one ? 1 : tonnes(inquiry.options.hauls().get(network.columnSubject[j]).material()));
  }
}
