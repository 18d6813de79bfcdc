package org.agrichain.dataset;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.HaulageCost;
import org.agrichain.domain.ResourceUse;

/** What only the accounts read speaks of things that exist; no haulier spends more than it gets. */
final class ResourceLaws {
  private static final double FULL = 1 + 1e-9;

  private ResourceLaws() {}

  static void check(Evidence evidence) {
    if (evidence.sound("materials", "recipes", "transport_classes", "resource_uses")) {
      subjects(evidence);
    }
    if (evidence.sound("haulage_costs")) {
      shares(evidence);
    }
  }

  private static void subjects(Evidence evidence) {
    Dataset data = evidence.dataset();
    Set<String> materials = ids(data.materials().stream().map(m -> m.material()));
    Set<String> recipes = ids(data.recipes().stream().map(r -> r.recipe()));
    Set<String> classes = ids(data.transportClasses().stream().map(c -> c.transportClass()));
    for (ResourceUse use : data.resourceUses()) {
      Set<String> known =
          switch (use.activity()) {
            case FARM, PURCHASE -> materials;
            case RECIPE -> recipes;
            case HAUL -> classes;
          };
      if (!known.contains(use.subject())) {
        String limit = Messages.text("limit.kind", Canonical.word(use.activity()));
        String hint = Nearest.hint(use.subject(), known);
        evidence.add(Fault.UNKNOWN_ID, use, "subject", use.subject(), limit, hint);
      }
    }
  }

  private static void shares(Evidence evidence) {
    Map<String, Double> sums = new HashMap<>();
    for (HaulageCost cost : evidence.dataset().haulageCosts()) {
      double sum = sums.merge(cost.transportClass(), cost.share(), Double::sum);
      if (sum > FULL) {
        String value = Numbers.plain(sum);
        evidence.add(Fault.OUT_OF_LIMITS, cost, "share", value, "0 .. 1", "");
      }
    }
  }

  private static Set<String> ids(Stream<String> ids) {
    return ids.collect(Collectors.toCollection(TreeSet::new));
  }
}
