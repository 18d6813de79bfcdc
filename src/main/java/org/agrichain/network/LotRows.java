package org.agrichain.network;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.agrichain.domain.ActivityKind;
import org.agrichain.domain.IntakeOption;
import org.agrichain.domain.Refusal;
import org.agrichain.domain.Supply;
import org.agrichain.plan.IntakeRow;
import org.agrichain.plan.LotRow;

/** Where every lot goes, or why it was declined, and what each plant receives. */
final class LotRows {
  private static final double YUAN = 0.005;

  final List<LotRow> lots = new ArrayList<>();
  final List<IntakeRow> intake = new ArrayList<>();

  private final Network network;
  private final Publication publication;
  private final Prices prices;
  private final PlantRoom room;
  private final ResourceBundle texts =
      ResourceBundle.getBundle("org.agrichain.network.reasons", Locale.ROOT);
  private final Map<String, List<Refusal>> refusals = new HashMap<>();

  LotRows(Network network, Publication publication, Prices prices) {
    this.network = network;
    this.publication = publication;
    this.prices = prices;
    room = new PlantRoom(network, publication);
    for (Refusal refusal : network.options.refusals()) {
      if (refusal.kind() == ActivityKind.INTAKE) {
        refusals
            .computeIfAbsent(refusal.subject().split(" -> ", 2)[0], key -> new ArrayList<>())
            .add(refusal);
      }
    }
    Map<IntakeRow, int[]> arrivals =
        new TreeMap<>(
            Comparator.comparing(IntakeRow::plant)
                .thenComparing(IntakeRow::period)
                .thenComparing(IntakeRow::origin)
                .thenComparing(IntakeRow::material)
                .thenComparing(IntakeRow::units));
    for (int s = 0; s < network.dataset.supplies().size(); s++) {
      supply(s, network.dataset.supplies().get(s), arrivals);
    }
    receive(arrivals);
  }

  private void supply(int s, Supply supply, Map<IntakeRow, int[]> arrivals) {
    int number = 0;
    for (int j : network.whole.lotColumns()[s]) {
      IntakeOption option = network.options.intakes().get(network.columnSubject[j]);
      int count = (int) publication.units(j);
      for (int i = 0; i < count; i++) {
        lots.add(taken(supply, option, ++number));
      }
      if (count > 0) {
        double each = option.arrivingUnitsPerLot();
        IntakeRow head =
            new IntakeRow(
                option.site(),
                supply.period() + option.delayPeriods(),
                supply.origin(),
                option.entersAs(),
                0,
                each);
        arrivals.computeIfAbsent(head, key -> new int[1])[0] += count;
      }
    }
    String reason = number < supply.lots() ? reason(s, supply) : "";
    while (number < supply.lots()) {
      lots.add(declined(supply, ++number, reason));
    }
  }

  private static LotRow taken(Supply supply, IntakeOption option, int number) {
    return new LotRow(
        supply.supply() + "#" + number,
        supply.supply(),
        supply.origin(),
        supply.material(),
        supply.period(),
        supply.unitsPerLot(),
        option.site(),
        option.delayPeriods(),
        supply.period() + option.delayPeriods(),
        option.entersAs(),
        option.arrivingUnitsPerLot(),
        supply.unitsPerLot() - option.arrivingUnitsPerLot(),
        "");
  }

  private static LotRow declined(Supply supply, int number, String reason) {
    return new LotRow(
        supply.supply() + "#" + number,
        supply.supply(),
        supply.origin(),
        supply.material(),
        supply.period(),
        supply.unitsPerLot(),
        "",
        0,
        null,
        "",
        0,
        0,
        reason);
  }

  private void receive(Map<IntakeRow, int[]> arrivals) {
    arrivals.forEach(
        (head, count) -> {
          IntakeRow last = intake.isEmpty() ? null : intake.get(intake.size() - 1);
          boolean same =
              last != null
                  && last.plant().equals(head.plant())
                  && last.period() == head.period()
                  && last.origin().equals(head.origin())
                  && last.material().equals(head.material());
          int lotsSoFar = same ? last.lots() : 0;
          double units = (same ? last.units() : 0) + count[0] * head.units();
          if (same) {
            intake.remove(intake.size() - 1);
          }
          intake.add(
              new IntakeRow(
                  head.plant(),
                  head.period(),
                  head.origin(),
                  head.material(),
                  lotsSoFar + count[0],
                  units));
        });
  }

  private String reason(int s, Supply supply) {
    int[] columns = network.whole.lotColumns()[s];
    if (columns.length == 0) {
      String rules = rules(supply);
      return rules.isEmpty() ? text("no-option") : text("no-option-by-rules", rules);
    }
    int best = -1;
    boolean anyRoom = false;
    for (int j : columns) {
      anyRoom |= room.takesOneMore(j);
      if (best < 0 || prices.gainPerLot(j, false) > prices.gainPerLot(best, false)) {
        best = j;
      }
    }
    String plant = network.options.intakes().get(network.columnSubject[best]).site();
    if (!anyRoom) {
      return text("no-capacity", columns.length, plant);
    }
    double gain = prices.gainPerLot(best, false);
    return gain <= YUAN
        ? text("worth-less", yuan(Math.max(0, -gain)), plant)
        : text("no-place", yuan(gain), plant);
  }

  private String rules(Supply supply) {
    List<Refusal> found = new ArrayList<>();
    found.addAll(refusals.getOrDefault("supply " + supply.supply(), List.of()));
    found.addAll(refusals.getOrDefault("lots of " + supply.material(), List.of()));
    String transport =
        network.dataset.materials().stream()
            .filter(material -> material.material().equals(supply.material()))
            .map(material -> material.transportClass() + ": " + supply.origin())
            .findFirst()
            .orElse("");
    found.addAll(refusals.getOrDefault(transport, List.of()));
    return found.stream()
        .flatMap(refusal -> refusal.reason().rules().stream())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining("; "));
  }

  private String text(String code, Object... figures) {
    return code + ": " + new MessageFormat(texts.getString(code), Locale.ROOT).format(figures);
  }

  private static String yuan(double amount) {
    return String.format(Locale.ROOT, "%.2f", amount);
  }
}
