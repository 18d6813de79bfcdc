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
  WITHOUT_WHOLE_MODEL(Part.WHOLE_MODEL);

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
        AGRICHAIN, PLAIN_OPTAPLANNER, SCIP_COLD, SCIP_HINTED, LP_ROUNDING, NEAREST_PLANT);
  }

  /** The search, whole and without each of its parts. */
  public static List<Competitor> ablation() {
    // The model of a large dataset is never solved as a whole anyway.
    return Arrays.stream(values())
        .filter(one -> one == AGRICHAIN || one.without != null && one != WITHOUT_WHOLE_MODEL)
        .toList();
  }

  Set<Part> disabled() {
    return without == null ? EnumSet.noneOf(Part.class) : EnumSet.of(without);
  }
}
