package org.agrichain.explain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.agrichain.PlanSettings;
import org.agrichain.ValueChainOptimizer;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.dataset.Reading;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Objective;
import org.agrichain.domain.Options;
import org.agrichain.network.Network;
import org.agrichain.network.RandomChain;
import org.agrichain.network.Settled;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanChecker;
import org.agrichain.rules.RuleBook;

/** A plan that the checker passes, with its question. */
record Answered(String name, Dataset dataset, Options options, Plan plan) {
  static final RuleBook RULES = RuleBook.shipped();

  /** Plans of the random chains of the first so many seeds. */
  static List<Answered> random(int seeds) {
    List<Answered> plans = new ArrayList<>();
    for (long seed = 1; seed <= seeds; seed++) {
      RandomChain chain = new RandomChain(seed);
      Network network = Network.of(chain.dataset, chain.options, Objective.VALUE_ADDED);
      Plan plan = new Settled(network, 1e4).plan();
      if (PlanChecker.check(chain.dataset, chain.options, plan).isEmpty()) {
        plans.add(new Answered("seed " + seed, chain.dataset, chain.options, plan));
      }
    }
    return plans;
  }

  /** The best plan of a small dataset. */
  static Answered small(String name) {
    return small(name, null, PlanSettings.defaults().objective());
  }

  /** The best plan of a small dataset under a scenario. */
  static Answered small(String name, String scenario, Objective objective) {
    Reading reading = DatasetReader.read(Path.of("datasets", name), scenario);
    PlanSettings normal = PlanSettings.defaults();
    PlanSettings settings =
        new PlanSettings(objective, null, 20, normal.gapPercent(), 1, normal.disabled(), null);
    Plan plan = new ValueChainOptimizer(RULES).plan(reading, settings, progress -> {});
    return new Answered(name, reading.dataset(), RULES.derive(reading.dataset()), plan);
  }

  Explanation explanation() {
    return new Explanation(dataset, options, plan);
  }

  @Override
  public String toString() {
    return name;
  }
}
