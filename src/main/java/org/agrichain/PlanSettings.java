package org.agrichain;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.agrichain.domain.Objective;
import org.agrichain.pricing.BoundDevice;

/**
 * How to plan.
 *
 * @param objective what to maximize
 * @param seconds wall time allowed from the call, null when {@code steps} limits the run
 * @param steps settled rounds allowed, null when {@code seconds} limits the run; with steps equal
 *     input gives equal bytes
 * @param gapPercent stop when the plan is proven this near to the best, in percent
 * @param seed seed of everything random
 * @param disabled parts that are switched off
 * @param writeModel file to write the full model to (MPS), or null
 * @param threads threads that search, 1 or more; with two the bound is worked out beside the search
 *     and parts that are apart are solved together
 */
public record PlanSettings(
    Objective objective,
    Double seconds,
    Integer steps,
    double gapPercent,
    long seed,
    Set<Part> disabled,
    Path writeModel,
    int threads) {

  /** Threads of a run unless it is said otherwise. */
  public static final int USUAL_THREADS = 2;

  /** A part of the optimiser that can be switched off. */
  public enum Part {
    /** OptaPlanner's local search over lots, modes and campaigns. */
    LOCAL_SEARCH,
    /** Exact neighbourhoods. */
    NEIGHBOURHOODS,
    /** Slope scaling of fixed costs. */
    SLOPE_SCALING,
    /** Everything that takes something off the bound of the linear relaxation. */
    BOUND_CUTS,
    /** Rows in exact solves that tie set-ups to what is due of a stocked material. */
    LINKING_CUTS,
    /** Solving a small model, or most of a model, as one exact neighbourhood. */
    WHOLE_MODEL,
    /** For the bound: parts that share nothing but limits apart. */
    BOUND_PARTS(BoundDevice.PARTS),
    /** For the bound: large parts cut into periods. */
    BOUND_PERIODS(BoundDevice.PERIODS),
    /** For the bound: cutting planes. */
    BOUND_SEPARATORS(BoundDevice.SEPARATORS),
    /** For the bound: branching after the cuts. */
    BOUND_BRANCHING(BoundDevice.BRANCHING),
    /** For the bound: branching at the worst node first. */
    BOUND_WORST_FIRST(BoundDevice.WORST_FIRST),
    /** For the bound: all parts again where there is time. */
    BOUND_AGAIN(BoundDevice.AGAIN);

    private final BoundDevice device;

    Part() {
      this(null);
    }

    Part(BoundDevice device) {
      this.device = device;
    }

    /** True for one device of the bound. */
    public boolean isOfTheBound() {
      return device != null;
    }
  }

  Set<BoundDevice> boundWithout() {
    return disabled.stream()
        .map(part -> part.device)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Settings with the usual number of threads. */
  public PlanSettings(
      Objective objective,
      Double seconds,
      Integer steps,
      double gapPercent,
      long seed,
      Set<Part> disabled,
      Path writeModel) {
    this(objective, seconds, steps, gapPercent, seed, disabled, writeModel, USUAL_THREADS);
  }

  /** The same settings with another time. */
  public PlanSettings withSeconds(double newSeconds) {
    return new PlanSettings(
        objective, newSeconds, steps, gapPercent, seed, disabled, writeModel, threads);
  }

  /** The same settings with another number of threads. */
  public PlanSettings withThreads(int newThreads) {
    return new PlanSettings(
        objective, seconds, steps, gapPercent, seed, disabled, writeModel, newThreads);
  }

  /** Sixty seconds for the most value added. */
  public static PlanSettings defaults() {
    return new PlanSettings(
        Objective.VALUE_ADDED, 60.0, null, 0.0001, 1, EnumSet.noneOf(Part.class), null);
  }
}
