package org.agrichain.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.ActivityKind;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Flow;
import org.agrichain.domain.HaulOption;
import org.agrichain.domain.IntakeOption;
import org.agrichain.domain.IntakeTerm;
import org.agrichain.domain.LimitTerm;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.PurchaseOption;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.Site;
import org.agrichain.domain.StoreOption;

/** Says which columns a term of a limit speaks of. */
final class ActivityMatch {
  private final Draft draft;
  private final Dataset dataset;
  private final Map<String, List<IntakeTerm>> termsOf = new HashMap<>();
  private final Map<Integer, Subject> subjects = new HashMap<>();

  ActivityMatch(Draft draft) {
    this.draft = draft;
    dataset = draft.catalogue.dataset;
    for (IntakeTerm term : dataset.intakeTerms()) {
      termsOf
          .computeIfAbsent(term.supply() + "@" + term.site(), key -> new ArrayList<>())
          .add(term);
    }
  }

  /** What a column is about, in the words of a limit term. */
  private record Subject(
      ActivityKind activity,
      String recipe,
      String line,
      String site,
      String fromSite,
      String material) {}

  ActivityKind activity(int column) {
    return subject(column).activity();
  }

  /** Place of the activity; destination of an intake or a haul. */
  String site(int column) {
    return subject(column).site();
  }

  int period(int column) {
    return draft.matrix.columnPeriod.get(column);
  }

  IntakeOption intake(int column) {
    return draft.options.intakes().get(draft.matrix.columnSubject.get(column));
  }

  List<IntakeTerm> intakeTerms(int column) {
    IntakeOption option = intake(column);
    return termsOf.getOrDefault(option.supply() + "@" + option.site(), List.of());
  }

  /** Units that count in a limit per column unit: for lots the units at their origin. */
  double unitsPerColumn(int column) {
    return activity(column) == ActivityKind.INTAKE
        ? draft.catalogue.supplies.get(intake(column).supply()).unitsPerLot()
        : draft.matrix.unitsPerColumnUnit.get(column);
  }

  boolean matches(LimitTerm term, int column) {
    Subject subject = subject(column);
    return subject.activity() == term.activity()
        && same(term.recipe(), subject.recipe())
        && same(term.line(), subject.line())
        && same(term.site(), subject.site())
        && same(term.fromSite(), subject.fromSite())
        && same(term.material(), subject.material())
        && inRegion(term.region(), subject.site());
  }

  private static boolean same(String wanted, String found) {
    return Draft.blank(wanted) || wanted.equals(found);
  }

  private boolean inRegion(String region, String site) {
    if (Draft.blank(region)) {
      return true;
    }
    Site found = draft.catalogue.sites.get(site);
    return found != null && region.equals(found.region());
  }

  private Subject subject(int column) {
    return subjects.computeIfAbsent(column, this::find);
  }

  private Subject find(int column) {
    int at = draft.matrix.columnSubject.get(column);
    switch (draft.matrix.columnKind.get(column)) {
      case LOTS:
        IntakeOption intake = draft.options.intakes().get(at);
        String origin = draft.catalogue.supplies.get(intake.supply()).origin();
        String lot = draft.catalogue.supplies.get(intake.supply()).material();
        return new Subject(ActivityKind.INTAKE, null, null, intake.site(), origin, lot);
      case MODE:
        String line = dataset.lines().get(at).line();
        String place = dataset.lines().get(at).site();
        return new Subject(ActivityKind.LINE_ON, null, line, place, null, null);
      case PROCESS:
        ProcessOption process = draft.options.processes().get(at);
        return new Subject(
            ActivityKind.PROCESS,
            process.recipe(),
            process.line(),
            process.site(),
            null,
            reference(process));
      case HAUL:
        HaulOption haul = draft.options.hauls().get(at);
        return new Subject(
            ActivityKind.HAUL, null, null, haul.toSite(), haul.fromSite(), haul.material());
      case STORE:
        StoreOption store = draft.options.stores().get(at);
        return new Subject(ActivityKind.STORE, null, null, store.site(), null, store.material());
      case SALE:
        SaleTier tier = dataset.sales().get(at);
        return new Subject(ActivityKind.SALE, null, null, tier.market(), null, tier.material());
      case CONTRACT:
        String market = dataset.contracts().get(at).market();
        String product = dataset.contracts().get(at).material();
        return new Subject(ActivityKind.SALE, null, null, market, null, product);
      case DISCARD:
        Places.Key key = draft.places.key(at);
        return new Subject(ActivityKind.DISCARD, null, null, key.site(), null, key.material());
      case PURCHASE:
        PurchaseOption purchase = draft.options.purchases().get(at);
        return new Subject(
            ActivityKind.PURCHASE, null, null, purchase.site(), null, purchase.material());
      default:
        return new Subject(null, null, null, null, null, null);
    }
  }

  private static String reference(ProcessOption process) {
    for (Flow flow : process.flows()) {
      if (!flow.ingredient() && flow.ratePerUnit() == -1) {
        return flow.material();
      }
    }
    return null;
  }
}
