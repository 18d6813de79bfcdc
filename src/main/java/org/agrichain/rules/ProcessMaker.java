package org.agrichain.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Material;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.RecipeFlow;
import org.agrichain.rules.facts.Grading;
import org.agrichain.rules.facts.Operation;

/** Process options from what was found about operations and gradings. */
final class ProcessMaker {
  private record Work(String recipe, String line) {}

  private final Recorder recorder;
  private final Map<String, List<RecipeFlow>> flows;
  private final Map<String, Material> materials;
  private final Map<Work, Map<String, Case>> grades = new HashMap<>();

  ProcessMaker(
      Recorder recorder, Map<String, List<RecipeFlow>> flows, Map<String, Material> materials) {
    this.recorder = recorder;
    this.flows = flows;
    this.materials = materials;
    Comparator<Case> best =
        Comparator.comparing((Case each) -> ((Grading) each.candidate()).rank())
            .thenComparing(each -> ((Grading) each.candidate()).graded());
    for (Case each : recorder.cases(Grading.class)) {
      Grading grading = (Grading) each.candidate();
      if (!each.hasBans()) {
        grades
            .computeIfAbsent(new Work(grading.recipe(), grading.line()), w -> new HashMap<>())
            .merge(
                grading.ungraded(),
                each,
                (one, other) -> best.compare(one, other) <= 0 ? one : other);
      }
    }
  }

  List<ProcessOption> options() {
    List<ProcessOption> options = new ArrayList<>();
    for (Case each : recorder.cases(Operation.class)) {
      if (!each.periods().isEmpty()) {
        options.add(option(each));
      }
    }
    return options;
  }

  private ProcessOption option(Case found) {
    Operation operation = (Operation) found.candidate();
    Map<String, Case> given =
        grades.getOrDefault(new Work(operation.recipe(), operation.line()), Map.of());
    Map<String, String> graded = new HashMap<>();
    given.forEach((from, to) -> graded.put(from, ((Grading) to.candidate()).graded()));
    Flows made = new Flows(flows.getOrDefault(operation.recipe(), List.of()), materials, graded);
    return new ProcessOption(
        operation.recipe(),
        operation.line(),
        operation.site(),
        made.ordinary(),
        made.byPeriod(found.scales()),
        found.periods(),
        found.costs(),
        found.reason(given.values().toArray(Case[]::new)));
  }
}
