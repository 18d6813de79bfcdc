package org.agrichain.benchmark;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.agrichain.PlanSettings.Part;

/** Who takes part in a benchmark. */
public enum Competitor {
  /** The search of this program. */
  AGRICHAIN(null),
  /** OptaPlanner as it comes, settled once at the end. */
  PLAIN_OPTAPLANNER(null),
  /** SCIP on the whole model, without a hint. */
  SCIP_COLD(null),
  /** SCIP on the whole model, with the first plan of the search as hint. */
  SCIP_HINTED(null),
  /** CP-SAT on the whole model, in hundredths of what is divisible, without a hint. */
  CP_SAT(null),
  /** CP-SAT on the whole model, with the first plan of the search as hint. */
  CP_SAT_HINTED(null),
  /** HiGHS on the whole model; it takes no hint. */
  HIGHS(null),
  /** The linear relaxation rounded, as one would without a search. */
  LP_ROUNDING(null),
  /** Every lot to the nearest plant. */
  NEAREST_PLANT(null),
  /** The search without OptaPlanner's local search. */
  WITHOUT_LOCAL_SEARCH(Part.LOCAL_SEARCH),
  /** The search without exact neighbourhoods. */
  WITHOUT_NEIGHBOURHOODS(Part.NEIGHBOURHOODS),
  /** The search without slope scaling. */
  WITHOUT_SLOPE_SCALING(Part.SLOPE_SCALING),
  /** The search without root cuts. */
  WITHOUT_BOUND_CUTS(Part.BOUND_CUTS),
  /** The search without rows that tie set-ups to what is due. */
  WITHOUT_LINKING_CUTS(Part.LINKING_CUTS),
  /** The search in which no neighbourhood is the whole model. */
  WITHOUT_WHOLE_MODEL(Part.WHOLE_MODEL),
  /** The search whose bound is worked out for all parts together. */
  WITHOUT_BOUND_PARTS(Part.BOUND_PARTS),
  /** The search whose bound does not cut large parts into periods. */
  WITHOUT_BOUND_PERIODS(Part.BOUND_PERIODS),
  /** The search whose bound does without cutting planes. */
  WITHOUT_BOUND_SEPARATORS(Part.BOUND_SEPARATORS),
  /** The search whose bound does without branching. */
  WITHOUT_BOUND_BRANCHING(Part.BOUND_BRANCHING),
  /** The search whose bound branches in the usual order of nodes. */
  WITHOUT_BOUND_WORST_FIRST(Part.BOUND_WORST_FIRST),
  /** The search whose bound looks at each part once. */
  WITHOUT_BOUND_AGAIN(Part.BOUND_AGAIN);

  private final Part without;

  Competitor(Part without) {
    this.without = without;
  }

  /** Name on the command line and in tables, such as {@code scip-cold}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The competitor of a name. */
  public static Optional<Competitor> named(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
  }

  /** The search, its rivals and the two simple ways. */
  public static List<Competitor> rivals() {
    return List.of(
        AGRICHAIN,
        PLAIN_OPTAPLANNER,
        SCIP_COLD,
        SCIP_HINTED,
        CP_SAT,
        CP_SAT_HINTED,
        HIGHS,
        LP_ROUNDING,
        NEAREST_PLANT);
  }

  /** The search, whole and without each of its parts. */
  public static List<Competitor> ablation() {
    // The model of a large dataset is never solved as a whole anyway.
    return Arrays.stream(values())
        .filter(
            one ->
                one == AGRICHAIN
                    || one.without != null
                        && one != WITHOUT_WHOLE_MODEL
                        && !one.without.isOfTheBound())
        .toList();
  }

  /** The search with its bound, without it, and without each device of it or its rows. */
  public static List<Competitor> bounds() {
    return Arrays.stream(values())
        .filter(
            one ->
                one == AGRICHAIN
                    || one == WITHOUT_BOUND_CUTS
                    || one == WITHOUT_LINKING_CUTS
                    || one.without != null && one.without.isOfTheBound())
        .toList();
  }

  Set<Part> disabled() {
    return without == null ? EnumSet.noneOf(Part.class) : EnumSet.of(without);
  }
}
