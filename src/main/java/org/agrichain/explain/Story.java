package org.agrichain.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.domain.Flow;
import org.agrichain.domain.HaulOption;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.SaleOption;
import org.agrichain.domain.StoreOption;
import org.agrichain.explain.LotAnswer.Amount;
import org.agrichain.explain.LotAnswer.Kind;
import org.agrichain.explain.LotAnswer.Step;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.Places;

/** A trail as steps in the words of the dataset. */
final class Story {
  /** Shares and amounts of money too small to tell. */
  private static final double SHARE = 1e-12;

  private static final double YUAN = 0.005;

  private final Inquiry inquiry;
  private final Network network;
  private final Trail trail;
  private final String entersAs;
  private final Map<String, Integer> depth = new HashMap<>();
  private final Map<List<Object>, Step> steps = new LinkedHashMap<>();

  /**
   * @param entersAs material as which the lot enters its plant
   */
  Story(Inquiry inquiry, Trail trail, String entersAs) {
    this.entersAs = entersAs;
    this.inquiry = inquiry;
    network = inquiry.network;
    this.trail = trail;
  }

  /** Every step but raw supply, in the order of periods and kinds. */
  List<Step> steps() {
    for (int j = 0; j < network.columns; j++) {
      if (trail.share(j) > SHARE && inquiry.x[j] > 0) {
        step(j);
      }
    }
    return steps.values().stream()
        .filter(step -> Math.abs(step.yuan()) >= YUAN || step.kind() == Kind.PROCESS)
        .sorted(
            Comparator.comparingInt(Step::period)
                .thenComparing(Step::kind)
                .thenComparing(step -> step.kind() == Kind.PROCESS ? depth(step) : 0)
                .thenComparing(step -> -Math.abs(step.yuan())))
        .toList();
  }

  /** Number of processes between the lot and what a process takes. */
  private int depth(Step process) {
    if (depth.isEmpty()) {
      int found = -1;
      while (found < depth.size()) {
        found = depth.size();
        steps.values().forEach(this::deepen);
      }
    }
    return process.gives().isEmpty() ? 0 : depth.getOrDefault(process.gives().get(0).material(), 0);
  }

  private void deepen(Step step) {
    if (step.kind() == Kind.PROCESS) {
      int least = Integer.MAX_VALUE;
      for (Amount take : step.takes()) {
        boolean first = take.material().equals(entersAs);
        least = Math.min(least, first ? 0 : depth.getOrDefault(take.material(), least));
      }
      for (Amount give : least == Integer.MAX_VALUE ? List.<Amount>of() : step.gives()) {
        depth.putIfAbsent(give.material(), least + 1);
      }
    }
  }

  private void step(int j) {
    int t = network.columnPeriod[j];
    int at = network.columnSubject[j];
    double units = inquiry.units(j) * trail.share(j);
    switch (network.columnKind[j]) {
      case PROCESS -> process(j);
      case CAMPAIGN -> {
        ProcessOption option = inquiry.process(j);
        add(j, Kind.LINE, option.recipe(), option.site(), "", List.of(), List.of());
      }
      case MODE -> {
        var line = inquiry.dataset.lines().get(at);
        add(j, Kind.LINE, line.line(), line.site(), "", List.of(), List.of());
      }
      case HAUL -> {
        HaulOption haul = inquiry.options.hauls().get(at);
        List<Amount> sent = amounts(haul.material(), units);
        add(
            j,
            Kind.HAUL,
            haul.material(),
            haul.fromSite(),
            haul.toSite(),
            sent,
            haul.reason().rules());
      }
      case STORE -> {
        StoreOption store = inquiry.options.stores().get(at);
        List<Amount> kept = amounts(store.material(), units);
        add(j, Kind.STORE, store.material(), store.site(), "", kept, store.reason().rules());
      }
      case SALE -> {
        var tier = inquiry.dataset.sales().get(at);
        sale(j, Kind.SALE, tier.market(), tier.material(), units);
      }
      case CONTRACT -> {
        var contract = inquiry.dataset.contracts().get(at);
        sale(j, Kind.CONTRACT, contract.market(), contract.material(), units);
      }
      case DISCARD -> {
        Places.Key key = network.places.key(at);
        List<Amount> away = amounts(key.material(), units);
        add(j, Kind.DISCARD, key.material(), key.site(), "", away, List.of());
      }
      case PURCHASE -> {
        var row = inquiry.options.purchases().get(at);
        List<Amount> bought = amounts(row.material(), units);
        add(j, Kind.PURCHASE, row.material(), row.site(), "", bought, List.of());
      }
      default -> {}
    }
  }

  private void sale(int j, Kind kind, String market, String material, double units) {
    List<String> rules =
        inquiry.options.sales().stream()
            .filter(s -> s.market().equals(market) && s.material().equals(material))
            .findFirst()
            .map(SaleOption::reason)
            .map(reason -> reason.rules())
            .orElse(List.of());
    add(j, kind, material, market, "", amounts(material, units), rules);
  }

  private List<Amount> amounts(String material, double units) {
    return List.of(new Amount(material, units, inquiry.unit(material)));
  }

  private void process(int j) {
    ProcessOption option = inquiry.process(j);
    int t = network.columnPeriod[j];
    double units = inquiry.units(j);
    Map<String, Double> takes = new TreeMap<>();
    Map<String, Double> gives = new LinkedHashMap<>();
    List<Flow> flows = option.flowsIn(t);
    for (Flow flow : flows) {
      if (flow.ratePerUnit() > 0) {
        gives.merge(flow.material(), flow.ratePerUnit() * units * trail.share(j), Double::sum);
      } else if (flow.ratePerUnit() < 0) {
        takes.merge(flow.material(), -flow.ratePerUnit() * units, Double::sum);
      }
    }
    for (int k = 0; k < network.columns; k++) {
      boolean part =
          network.columnKind[k] == ColumnKind.INGREDIENT
              && network.columnSubject[k] == network.columnSubject[j]
              && network.columnPeriod[k] == t;
      if (part && inquiry.x[k] > 0) {
        takes.merge(flows.get(network.columnPart[k]).material(), inquiry.units(k), Double::sum);
      }
    }
    takes.replaceAll(
        (material, amount) ->
            amount * trail.shareAt(network.places.find(option.site(), material), t));
    add(
        j,
        Kind.PROCESS,
        option.recipe(),
        option.site(),
        "",
        list(takes),
        list(gives),
        option.reason().rules());
  }

  private List<Amount> list(Map<String, Double> units) {
    List<Amount> list = new ArrayList<>();
    units.forEach(
        (material, amount) -> {
          if (amount > 0) {
            list.add(new Amount(material, amount, inquiry.unit(material)));
          }
        });
    return List.copyOf(list);
  }

  private void add(
      int j,
      Kind kind,
      String subject,
      String site,
      String toSite,
      List<Amount> takes,
      List<String> rules) {
    add(j, kind, subject, site, toSite, takes, List.of(), rules);
  }

  private void add(
      int j,
      Kind kind,
      String subject,
      String site,
      String toSite,
      List<Amount> takes,
      List<Amount> gives,
      List<String> rules) {
    int t = network.columnPeriod[j];
    Step step = new Step(kind, t, subject, site, toSite, takes, gives, rules, trail.yuan(j));
    steps.merge(List.of(kind, t, subject, site, toSite), step, Story::sum);
  }

  /** Tiers of one market, lines of one recipe: one step. */
  private static Step sum(Step a, Step b) {
    return new Step(
        a.kind(),
        a.period(),
        a.subject(),
        a.site(),
        a.toSite(),
        sum(a.takes(), b.takes()),
        sum(a.gives(), b.gives()),
        a.rules(),
        a.yuan() + b.yuan());
  }

  private static List<Amount> sum(List<Amount> a, List<Amount> b) {
    Map<String, Amount> sums = new LinkedHashMap<>();
    a.forEach(each -> sums.put(each.material(), each));
    for (Amount each : b) {
      sums.merge(
          each.material(),
          each,
          (x, y) -> new Amount(x.material(), x.units() + y.units(), x.unit()));
    }
    return List.copyOf(sums.values());
  }
}
