package org.agrichain.assignment;

import java.util.Set;
import java.util.function.LongSupplier;
import org.agrichain.pricing.BoundDevice;

/**
 * How to search.
 *
 * @param deadlineNanos when to stop by {@code clock}, null when steps limit the search
 * @param steps settled rounds, null when the clock limits the search
 * @param gap relative gap at which to stop
 * @param seed seed
 * @param localSearch whether OptaPlanner's local search runs
 * @param neighbourhoods whether exact neighbourhoods run
 * @param slopeScaling whether fixed costs are spread by slope scaling
 * @param boundCuts whether root cuts tighten the bound, in a second thread or after the search
 * @param linkingCuts whether exact solves get rows that tie set-ups to what is due
 * @param wholeModel whether a small network may be solved as a whole
 * @param clock nanoseconds
 * @param threads threads to use
 * @param boundWithout devices that the bound does without
 */
public record SearchSettings(
    Long deadlineNanos,
    Integer steps,
    double gap,
    long seed,
    boolean localSearch,
    boolean neighbourhoods,
    boolean slopeScaling,
    boolean boundCuts,
    boolean linkingCuts,
    boolean wholeModel,
    LongSupplier clock,
    int threads,
    Set<BoundDevice> boundWithout) {}
