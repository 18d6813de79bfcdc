package org.agrichain.pricing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Exact solvers of other authors that take a whole model. */
public enum ExactEngine {
  /** SCIP; works on one thread. */
  SCIP("scip", true, true) {
    @Override
    String parameters(int threads, long seed, Path incumbents) {
      List<String> all = new ArrayList<>(SCIP_SETTINGS);
      all.add("randomization/randomseedshift = " + seed);
      all.add("limits/gap = " + GAP);
      all.add("numerics/feastol = 1e-7");
      return String.join("\n", all);
    }
  },
  /**
   * CP-SAT; works with whole numbers, here hundredths of what is divisible. Left at whole units it
   * finds no plan where there is one; at finer ones its coefficients lose their precision.
   */
  CP_SAT("sat", true, false) {
    @Override
    String parameters(int threads, long seed, Path incumbents) {
      return String.join(
          "\n",
          "num_workers: " + threads,
          "random_seed: " + seed,
          "relative_gap_limit: " + GAP,
          "log_search_progress: true",
          "mip_var_scaling: 100",
          // Hours and head of a year in hundredths are beyond its usual limit.
          "mip_max_bound: 1e13");
    }
  },
  /** HiGHS; a hint kills it, and only a file it writes tells of plans before the end. */
  HIGHS("highs", false, true) {
    @Override
    String parameters(int threads, long seed, Path incumbents) {
      return String.join(
          "\n",
          "threads=" + threads,
          "random_seed=" + seed,
          "mip_rel_gap=" + GAP,
          "mip_improving_solution_save=true",
          "mip_improving_solution_file=" + incumbents);
    }
  };

  /**
   * Settings that suit the network. Probing alone takes half a minute on a region; without it the
   * bound arrives several times sooner.
   */
  static final List<String> SCIP_SETTINGS =
      List.of(
          "propagating/probing/maxprerounds = 0",
          "separating/maxcutsroot = 5000",
          "separating/aggregation/maxroundsroot = -1",
          "separating/aggregation/maxsepacutsroot = 5000");

  /** Relative gap at which a solver may stop. */
  private static final String GAP = "1e-7";

  private final String name;
  private final boolean hints;
  private final boolean sound;

  ExactEngine(String name, boolean hints, boolean sound) {
    this.name = name;
    this.hints = hints;
    this.sound = sound;
  }

  /** Name in messages, such as {@code cp-sat}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Name by which the native library knows it. */
  String nativeName() {
    return name;
  }

  /** True when it can be given a known plan to start from. */
  public boolean takesHints() {
    return hints;
  }

  /**
   * True when what it proves holds for the model it was given; false when it proves it of one with
   * whole numbers in the place of what is divisible.
   */
  public boolean provesOfTheModelItself() {
    return sound;
  }

  /**
   * Settings in its own language.
   *
   * @param threads threads it may use
   * @param incumbents file for plans on the way, of a solver that writes one
   */
  abstract String parameters(int threads, long seed, Path incumbents);
}
