package org.agrichain.clash;

import static org.agrichain.clash.Input.Way.MORE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agrichain.domain.Contract;
import org.agrichain.domain.HaulOption;
import org.agrichain.domain.IntakeOption;
import org.agrichain.domain.Material;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.PurchaseOption;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.StoreOption;
import org.agrichain.domain.Supply;
import org.agrichain.network.Network;
import org.agrichain.rules.Ban;
import org.agrichain.rules.RuleInfo;
import org.agrichain.rules.facts.Buy;
import org.agrichain.rules.facts.Candidate;
import org.agrichain.rules.facts.Haul;
import org.agrichain.rules.facts.Intake;
import org.agrichain.rules.facts.Journey;
import org.agrichain.rules.facts.Operation;
import org.agrichain.rules.facts.Sale;
import org.agrichain.rules.facts.Store;

/**
 * What rules refuse, as figures like any other: the model is built as if nothing were refused, and
 * each cause of a refusal shuts what it forbids.
 */
final class Bans {
  private static final int MOST_TOLD = 3;

  /** A column that an input shuts, and how that is told. */
  private record Shut(int column, String told) {}

  private final ClashModel model;
  private final Network network;
  private final Causes causes;
  private final Map<List<Object>, List<Ban>> bans = new HashMap<>();
  private final Map<String, Material> materials;
  private final Map<String, Supply> supplies;
  private final Map<Input, Integer> rows = new HashMap<>();
  private final Map<Input, List<Shut>> shut = new HashMap<>();

  Bans(ClashModel model, List<RuleInfo> rules, List<Ban> bans) {
    this.model = model;
    network = model.network;
    causes = new Causes(model, rules, bans);
    materials = FlowInputs.index(network.dataset.materials(), Material::material);
    supplies = FlowInputs.index(network.dataset.supplies(), Supply::supply);
    for (Ban ban : bans) {
      this.bans.computeIfAbsent(key(ban.candidate()), key -> new ArrayList<>()).add(ban);
    }
  }

  /** Shuts what is refused. */
  void add() {
    for (int j = 0; j < network.columns; j++) {
      for (List<Object> key : keys(j)) {
        for (Ban ban : bans.getOrDefault(key, List.of())) {
          shut(j, ban);
        }
      }
    }
  }

  private void shut(int column, Ban ban) {
    int period = network.columnPeriod[column];
    boolean timeless = ban.candidate() instanceof Store || ban.candidate() instanceof Intake;
    if (!timeless && !ban.periods().contains(period)) {
      return;
    }
    for (Causes.Cause cause : causes.of(ban, period)) {
      shut(column, cause.input(), ban);
      if (cause.needed() != null) {
        cause.input().steps.add(cause.needed());
        cause.input().needs.merge(column, cause.needed(), Math::max);
      }
    }
  }

  /** All that an input shuts is one row: nothing of it may happen. */
  private void shut(int column, Input input, Ban ban) {
    List<Shut> all = shut.computeIfAbsent(input, each -> new ArrayList<>());
    Integer row = rows.get(input);
    if (row == null) {
      row = model.row(Double.NEGATIVE_INFINITY, 0);
      rows.put(input, row);
      input.hold(row, true, MORE, 0);
    } else if (all.get(all.size() - 1).column() == column) {
      return;
    }
    model.put(row, column, 1);
    String fact = ban.fact().isEmpty() ? "" : " (" + ban.fact() + ")";
    all.add(new Shut(column, ban.candidate().subject() + fact));
  }

  /** What an input refuses of the activities of a point, the greatest first. */
  List<String> told(Input input, double[] x) {
    Set<String> told = new LinkedHashSet<>();
    shut.getOrDefault(input, List.of()).stream()
        .filter(each -> x[each.column()] > Elastic.NOTHING)
        .sorted(Comparator.comparingDouble(each -> -x[each.column()]))
        .forEach(each -> told.add(each.told()));
    return told.stream().limit(MOST_TOLD).toList();
  }

  private static List<Object> key(Candidate candidate) {
    if (candidate instanceof Operation is) {
      return List.of(Operation.class, is.recipe(), is.line());
    } else if (candidate instanceof Intake is) {
      return List.of(Intake.class, is.supply(), is.site(), is.delay());
    } else if (candidate instanceof Journey is) {
      return journey(is.from(), is.to(), is.transportClass(), is.ofLots());
    } else if (candidate instanceof Haul is) {
      return List.of(Haul.class, is.from(), is.to(), is.material());
    } else if (candidate instanceof Store is) {
      return List.of(Store.class, is.site(), is.material());
    } else if (candidate instanceof Sale is) {
      return List.of(Sale.class, is.market(), is.material());
    } else if (candidate instanceof Buy is) {
      return List.of(Buy.class, is.purchase(), is.site());
    }
    return List.of(candidate);
  }

  private static List<Object> journey(String from, String to, String transport, boolean ofLots) {
    return List.of(Journey.class, from, to, String.valueOf(transport), ofLots);
  }

  /** Candidates of rules that a column needs. */
  private List<List<Object>> keys(int j) {
    int at = network.columnSubject[j];
    return switch (network.columnKind[j]) {
      case PROCESS -> {
        ProcessOption is = network.options.processes().get(at);
        yield List.of(List.of(Operation.class, is.recipe(), is.line()));
      }
      case LOTS -> {
        IntakeOption is = network.options.intakes().get(at);
        Supply supply = supplies.get(is.supply());
        String transport = materials.get(supply.material()).transportClass();
        yield List.of(
            List.of(Intake.class, is.supply(), is.site(), is.delayPeriods()),
            journey(supply.origin(), is.site(), transport, true));
      }
      case HAUL -> {
        HaulOption is = network.options.hauls().get(at);
        String transport = materials.get(is.material()).transportClass();
        yield List.of(
            List.of(Haul.class, is.fromSite(), is.toSite(), is.material()),
            journey(is.fromSite(), is.toSite(), transport, false));
      }
      case STORE -> {
        StoreOption is = network.options.stores().get(at);
        yield List.of(List.of(Store.class, is.site(), is.material()));
      }
      case SALE -> {
        SaleTier is = network.dataset.sales().get(at);
        yield List.of(List.of(Sale.class, is.market(), is.material()));
      }
      case CONTRACT -> {
        Contract is = network.dataset.contracts().get(at);
        yield List.of(List.of(Sale.class, is.market(), is.material()));
      }
      case PURCHASE -> {
        PurchaseOption is = network.options.purchases().get(at);
        yield List.of(List.of(Buy.class, is.purchase(), is.site()));
      }
      default -> List.of();
    };
  }
}
