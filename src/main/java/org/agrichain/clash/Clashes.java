package org.agrichain.clash;

import java.util.ArrayList;
import java.util.List;
import org.agrichain.clash.ClashReport.Status;
import org.agrichain.clash.ClashSearch.Found;
import org.agrichain.dataset.Change;
import org.agrichain.dataset.DatasetVariants;
import org.agrichain.dataset.RowPlaces;
import org.agrichain.domain.Dataset;
import org.agrichain.network.Network;
import org.agrichain.pricing.Effort;
import org.agrichain.rules.Lifted;
import org.agrichain.rules.RuleBook;
import org.agrichain.rules.RuleInfo;

/**
 * Why a dataset has no plan: irreducible sets of figures that cannot hold together, and least
 * changes that were tried on the whole dataset.
 */
public final class Clashes {
  /** Solves that reducing one set may take, when each takes all its time. */
  private static final double PATIENCE = 6;

  private final DatasetVariants variants;
  private final String scenario;
  private final List<Change> changes;
  private final RuleBook rules;
  private final ClashSettings settings;

  /**
   * Prepares a search.
   *
   * @param scenario scenario, or several joined by {@code +}; null for none
   */
  public Clashes(
      DatasetVariants variants, String scenario, RuleBook rules, ClashSettings settings) {
    this(variants, scenario, List.of(), rules, settings);
  }

  /**
   * Prepares a search.
   *
   * @param scenario scenario, or several joined by {@code +}; null for none
   * @param changes further changes, made after those of the scenario
   */
  public Clashes(
      DatasetVariants variants,
      String scenario,
      List<Change> changes,
      RuleBook rules,
      ClashSettings settings) {
    this.variants = variants;
    this.scenario = scenario;
    this.changes = List.copyOf(changes);
    this.rules = rules;
    this.settings = settings;
  }

  /**
   * Finds all disjoint sets and repairs.
   *
   * @throws IllegalArgumentException when the dataset has errors
   */
  public ClashReport find() {
    RowPlaces.Located located = variants.locate(scenario, changes);
    Dataset dataset = located.reading().dataset();
    if (dataset == null) {
      throw new IllegalArgumentException("The dataset has errors: " + located.reading().issues());
    }
    Lifted lifted = rules.lifted(dataset);
    ClashModel model =
        ClashModel.of(Network.unfolded(dataset, lifted.options(), settings.objective()));
    Bans bans = new Bans(model, rules.rules(), lifted.bans());
    bans.add();
    Effort effort = Effort.ofSeconds(settings.secondsPerSolve());
    try (Elastic divisible = new Elastic(model, false, effort);
        Elastic whole = settings.whole() ? new Elastic(model, true, effort) : null) {
      ClashSearch search =
          new ClashSearch(model, divisible, whole, PATIENCE * settings.secondsPerSolve());
      List<Found> sets = search.all();
      RepairSearch repairs =
          new RepairSearch(
              model,
              divisible,
              whole,
              new Edits(dataset, located.places()),
              new Trial(variants, scenario, changes, rules, settings));
      List<Repair> found = repairs.all(sets);
      Status status = Status.CLASH;
      if (sets.isEmpty()) {
        status = whole == null || search.unknown() ? Status.UNKNOWN : Status.NONE;
      }
      return new ClashReport(
          dataset.header().dataset(),
          scenario == null ? "" : scenario,
          settings.objective().name(),
          status,
          whole != null && !search.unknown(),
          clashes(search, sets, new Members(dataset, located.places()), bans),
          found,
          repairs.without(),
          repairs.left());
    }
  }

  private static List<Clash> clashes(
      ClashSearch search, List<Found> sets, Members members, Bans bans) {
    List<Clash> clashes = new ArrayList<>();
    for (Found set : sets) {
      List<Member> each =
          set.inputs().stream()
              .map(input -> member(search, set.inputs(), input, members, bans))
              .toList();
      clashes.add(new Clash(clashes.size() + 1, set.whole(), set.irreducible(), each));
    }
    return List.copyOf(clashes);
  }

  private static Member member(
      ClashSearch search, List<Input> set, Input input, Members members, Bans bans) {
    double[] point = input.isPlain() || input.kind == Kind.RULE ? search.beside(set, input) : null;
    if (input.kind == Kind.RULE) {
      return Members.rule(
          (RuleInfo) input.row, point == null ? List.of() : bans.told(input, point));
    }
    return members.of(input, point == null ? null : search.figure(input, point));
  }
}
