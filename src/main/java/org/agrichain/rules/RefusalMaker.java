package org.agrichain.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.agrichain.domain.ActivityKind;
import org.agrichain.domain.Refusal;
import org.agrichain.rules.facts.Buy;
import org.agrichain.rules.facts.Candidate;
import org.agrichain.rules.facts.Closure;
import org.agrichain.rules.facts.Grading;
import org.agrichain.rules.facts.Haul;
import org.agrichain.rules.facts.Intake;
import org.agrichain.rules.facts.Journey;
import org.agrichain.rules.facts.Operation;
import org.agrichain.rules.facts.Sale;
import org.agrichain.rules.facts.Store;

/** Refusals: what some rule forbade, wholly or for some periods. */
final class RefusalMaker {
  private final Recorder recorder;

  RefusalMaker(Recorder recorder) {
    this.recorder = recorder;
  }

  List<Refusal> refusals() {
    List<Refusal> refusals = new ArrayList<>();
    for (Case each : recorder.cases(Candidate.class)) {
      if (each.hasBans()) {
        SortedSet<Integer> refused = each.refusedPeriods();
        boolean wholly = each.periods().isEmpty();
        refusals.add(
            new Refusal(
                kind(each.candidate()),
                each.candidate().subject(),
                wholly ? "" : text(refused),
                each.refusalReason()));
      }
    }
    return refusals;
  }

  private static ActivityKind kind(Candidate candidate) {
    if (candidate instanceof Operation || candidate instanceof Grading) {
      return ActivityKind.PROCESS;
    } else if (candidate instanceof Intake || candidate instanceof Closure) {
      return ActivityKind.INTAKE;
    } else if (candidate instanceof Journey journey) {
      return journey.ofLots() ? ActivityKind.INTAKE : ActivityKind.HAUL;
    } else if (candidate instanceof Haul) {
      return ActivityKind.HAUL;
    } else if (candidate instanceof Store) {
      return ActivityKind.STORE;
    } else if (candidate instanceof Sale) {
      return ActivityKind.SALE;
    } else if (candidate instanceof Buy) {
      return ActivityKind.PURCHASE;
    }
    throw new IllegalArgumentException(candidate.toString());
  }

  /** Periods as spans: {@code 1-3, 5}. */
  private static String text(SortedSet<Integer> periods) {
    StringBuilder text = new StringBuilder();
    int first = 0;
    int last = 0;
    for (int period : periods) {
      if (first == 0) {
        first = period;
      } else if (period != last + 1) {
        append(text, first, last);
        first = period;
      }
      last = period;
    }
    append(text, first, last);
    return text.toString();
  }

  private static void append(StringBuilder text, int first, int last) {
    if (first > 0) {
      text.append(text.isEmpty() ? "" : ", ").append(first);
      text.append(last > first ? "-" + last : "");
    }
  }
}
