package org.agrichain.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.agrichain.PlanSettings;
import org.agrichain.Publisher;
import org.agrichain.ValueChainOptimizer;
import org.agrichain.assignment.PlainSearch;
import org.agrichain.assignment.PlanSearch;
import org.agrichain.assignment.SearchListener;
import org.agrichain.assignment.SearchResult;
import org.agrichain.assignment.SearchSettings;
import org.agrichain.assignment.SimplePlan;
import org.agrichain.dataset.Reading;
import org.agrichain.domain.Objective;
import org.agrichain.domain.Options;
import org.agrichain.network.Network;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanChecker;
import org.agrichain.plan.Violation;
import org.agrichain.pricing.ExactEngine;
import org.agrichain.pricing.LpModel;
import org.agrichain.pricing.Settlement;
import org.agrichain.pricing.SolverApart;
import org.agrichain.pricing.WholeModel;
import org.agrichain.pricing.WholePlan;
import org.agrichain.rules.RuleBook;

/**
 * Runs competitors one after another on one dataset, each for the same time. Only what the
 * independent checker passes counts as a plan.
 *
 * <p>The rivals are favoured: rules and network are made for them beforehand, and settling and
 * publishing come on top of their time, while the search of this program does all of it within.
 */
public final class Benchmark {
  private final Reading reading;
  private final RuleBook rules;
  private final double seconds;
  private final Options options;
  private final Network network;

  /**
   * Prepares the runs.
   *
   * @param reading a dataset without errors
   * @param seconds wall time of each run
   */
  public Benchmark(Reading reading, RuleBook rules, Objective objective, double seconds) {
    this.reading = reading;
    this.rules = rules;
    this.seconds = seconds;
    options = rules.derive(reading.dataset());
    network = Network.of(reading.dataset(), options, objective);
  }

  /** Runs one competitor once. */
  public Measurement run(Competitor competitor, long seed) {
    Stopwatch watch = new Stopwatch();
    PlanSettings settings = settings(competitor, seed);
    Plan plan =
        switch (competitor) {
          case PLAIN_OPTAPLANNER -> plain(settings, watch);
          case SCIP_COLD -> exact(ExactEngine.SCIP, settings, null, watch);
          case SCIP_HINTED -> exact(ExactEngine.SCIP, settings, firstPlan(seed, watch), watch);
          case CP_SAT -> exact(ExactEngine.CP_SAT, settings, null, watch);
          case CP_SAT_HINTED -> exact(ExactEngine.CP_SAT, settings, firstPlan(seed, watch), watch);
          case HIGHS -> exact(ExactEngine.HIGHS, settings, null, watch);
          case LP_ROUNDING -> simple(settings, SimplePlan::roundedRelaxation);
          case NEAREST_PLANT -> simple(settings, SimplePlan::nearestPlant);
          default -> search(settings, watch);
        };
    double taken = watch.seconds();
    boolean good = plan.summary().valueYuan() != null && passes(plan, watch);
    BigDecimal value = good ? plan.summary().valueYuan() : null;
    return new Measurement(
        competitor,
        seed,
        taken,
        value,
        plan.summary().upperBoundYuan(),
        good ? watch.firstPlan() : null,
        good ? watch.wonBy() : null,
        watch.failure(),
        watch.curve(taken, value, plan.summary().upperBoundYuan()));
  }

  /** Whether the checker passes a plan; what it finds otherwise is told. */
  private boolean passes(Plan plan, Stopwatch watch) {
    List<Violation> found = PlanChecker.check(reading.dataset(), options, plan);
    if (!found.isEmpty()) {
      watch.failed("the checker finds %d, first %s".formatted(found.size(), found.get(0)));
    }
    return found.isEmpty();
  }

  private PlanSettings settings(Competitor competitor, long seed) {
    return new PlanSettings(
        network.goal,
        seconds,
        null,
        PlanSettings.defaults().gapPercent(),
        seed,
        competitor.disabled(),
        null);
  }

  private Plan search(PlanSettings settings, Stopwatch watch) {
    return new ValueChainOptimizer(rules)
        .plan(
            reading,
            settings,
            progress -> {
              watch.seen(progress.valueYuan(), progress.boundYuan());
              if (progress.valueYuan() != null) {
                watch.progress(progress.phase(), progress.valueYuan());
              }
            });
  }

  private Plan plain(PlanSettings settings, Stopwatch watch) {
    try (Settlement settlement = new Settlement(network, new LpModel(network))) {
      SearchResult found = new PlainSearch(network, settlement, seconds, settings.seed()).run();
      if (found.best() != null) {
        watch.planFound();
      }
      return publish(settings, settlement, found);
    }
  }

  private Plan simple(PlanSettings settings, Function<SimplePlan, SearchResult> way) {
    try (Settlement settlement = new Settlement(network, new LpModel(network))) {
      SimplePlan simple = new SimplePlan(network, settlement, settings.seed());
      return publish(settings, settlement, way.apply(simple));
    }
  }

  /** The first plan of the search, null when there is none in time. */
  private double[] firstPlan(long seed, Stopwatch watch) {
    try (Settlement settlement = new Settlement(network, new LpModel(network))) {
      AtomicReference<PlanSearch> search = new AtomicReference<>();
      SearchListener stopAtFirst =
          (phase, value, bound, steps) -> {
            if (value != null) {
              watch.seen(value * Network.YUAN, null);
              watch.planFound();
              search.get().cancel();
            }
          };
      long deadline = System.nanoTime() + Math.round(seconds * 1e9);
      SearchSettings settings =
          new SearchSettings(
              deadline,
              null,
              0,
              seed,
              true,
              true,
              true,
              false,
              true,
              false,
              System::nanoTime,
              1,
              Set.of());
      search.set(new PlanSearch(network, settings, stopAtFirst, settlement));
      WholePlan best = search.get().run().best();
      return best == null ? null : best.x();
    }
  }

  private Plan exact(ExactEngine engine, PlanSettings settings, double[] hint, Stopwatch watch) {
    double spent = watch.seconds();
    SolverApart.Result result =
        new SolverApart(engine, PlanSettings.USUAL_THREADS)
            .solve(
                network,
                hint,
                Math.max(0.1, seconds - spent),
                settings.seed(),
                new SolverApart.Listener() {
                  @Override
                  public void starts() {
                    watch.leaveOut(spent);
                  }

                  @Override
                  public void seen(Double value, Double bound) {
                    watch.seenOf(yuan(value), yuan(bound));
                  }
                });
    watch.failed(result.failure());
    WholeModel.Answer answer = result.answer();
    try (Settlement settlement = new Settlement(network, new LpModel(network))) {
      WholePlan plan = answer.x() == null ? null : settlement.settle(answer.x());
      SearchResult found =
          new SearchResult(plan, answer.bound(), answer.infeasible(), 0, "seconds", 0, 0, Map.of());
      return publish(settings, settlement, found);
    }
  }

  private static Double yuan(Double thousandYuan) {
    return thousandYuan == null ? null : thousandYuan * Network.YUAN;
  }

  private Plan publish(PlanSettings settings, Settlement settlement, SearchResult found) {
    return new Publisher(network, settings, settlement)
        .plan(found, reading.sha256(), rules.sha256());
  }
}
