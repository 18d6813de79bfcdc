package org.agrichain.clash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agrichain.domain.Certificate;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Material;
import org.agrichain.domain.Period;
import org.agrichain.domain.Supply;
import org.agrichain.domain.TransportClass;
import org.agrichain.rules.Ban;
import org.agrichain.rules.RuleInfo;
import org.agrichain.rules.facts.Haul;
import org.agrichain.rules.facts.Intake;
import org.agrichain.rules.facts.Journey;
import org.agrichain.rules.facts.Store;

/**
 * Why something is forbidden: figures of the dataset where the rule only reads them (a certificate
 * that somebody lacks, how long goods keep, how far and how long a class of transport may travel),
 * else the rule itself. Rows of rule tables are causes of their own.
 */
final class Causes {
  private static final double HOURS = 24;

  /** A figure on which a ban may rest, and what it would have to be. */
  private record Figure(Kind kind, Object row, double now, double needed) {}

  private final ClashModel model;
  private final Licences licences;
  private final Map<String, RuleInfo> rules = new HashMap<>();
  private final Map<String, Material> materials;
  private final Map<String, Supply> supplies;
  private final Map<String, TransportClass> transports;
  private final double longest;

  /** Kinds of figures on which not every ban of a rule rests. */
  private final Map<String, Set<Kind>> others = new HashMap<>();

  Causes(ClashModel model, List<RuleInfo> rules, List<Ban> bans) {
    this.model = model;
    Dataset dataset = model.network.dataset;
    licences = new Licences(dataset);
    rules.forEach(rule -> this.rules.put(rule.name(), rule));
    materials = FlowInputs.index(dataset.materials(), Material::material);
    supplies = FlowInputs.index(dataset.supplies(), Supply::supply);
    transports = FlowInputs.index(dataset.transportClasses(), TransportClass::transportClass);
    longest = dataset.periods().stream().mapToInt(Period::days).max().orElse(0) * HOURS;
    for (Ban ban : bans) {
      Set<Kind> kinds = Set.of(Kind.SHELF_LIFE, Kind.MAX_KM, Kind.MAX_HOURS);
      Set<Kind> missing = new HashSet<>(kinds);
      figures(ban).forEach(figure -> missing.remove(figure.kind()));
      others.computeIfAbsent(ban.rule(), rule -> new HashSet<>()).addAll(missing);
    }
  }

  /**
   * What forbids something.
   *
   * @param needed what its figure would have to be; null for what is no figure
   */
  record Cause(Input input, Double needed) {}

  /** What forbids by a ban in a period, each of them on its own. */
  List<Cause> of(Ban ban, int period) {
    RuleInfo rule = rules.get(ban.rule());
    List<Cause> causes = new ArrayList<>();
    for (Certificate row : licences.lacking(ban)) {
      if (period < row.fromPeriod() || period > row.toPeriod()) {
        causes.add(new Cause(model.input(Kind.CERTIFICATE, row, 0), null));
      }
    }
    for (Figure figure : rule.isRow() || !causes.isEmpty() ? List.<Figure>of() : figures(ban)) {
      if (!others.get(ban.rule()).contains(figure.kind())) {
        Input input = model.input(figure.kind(), figure.row(), figure.now());
        causes.add(new Cause(input, figure.needed()));
      }
    }
    if (causes.isEmpty()) {
      causes.add(new Cause(model.input(Kind.RULE, rule, 0), null));
    }
    return causes;
  }

  /** Figures that would have to be other for what is forbidden. */
  private List<Figure> figures(Ban ban) {
    if (ban.candidate() instanceof Store store) {
      return life(materials.get(store.material()), longest);
    } else if (ban.candidate() instanceof Haul haul) {
      return life(materials.get(haul.material()), haul.hours());
    } else if (ban.candidate() instanceof Intake intake) {
      double age = supplies.get(intake.supply()).ageHours();
      return life(materials.get(intake.material()), age + intake.hours());
    } else if (ban.candidate() instanceof Journey journey) {
      return journey(journey);
    }
    return List.of();
  }

  private static List<Figure> life(Material material, double needed) {
    Double life = material.shelfLifeHours();
    return life == null || life >= needed
        ? List.of()
        : List.of(new Figure(Kind.SHELF_LIFE, material, life, needed));
  }

  private List<Figure> journey(Journey journey) {
    List<Figure> figures = new ArrayList<>();
    TransportClass transport = transports.get(journey.transportClass());
    if (transport.maxKm() != null && journey.km() > transport.maxKm()) {
      figures.add(new Figure(Kind.MAX_KM, transport, transport.maxKm(), journey.km()));
    }
    if (transport.maxHours() != null && journey.hours() > transport.maxHours()) {
      figures.add(new Figure(Kind.MAX_HOURS, transport, transport.maxHours(), journey.hours()));
    }
    return figures;
  }
}
