package org.agrichain.domain;

import java.util.List;
import java.util.SortedMap;

/**
 * Everything the rules allow and refuse, each list in the order of its key (all fields before the
 * figures), so that equal datasets and rules give equal options.
 *
 * @param intakes where lots may go
 * @param processes what may be made where
 * @param hauls what may be hauled
 * @param stores what may be stored
 * @param sales what may be sold
 * @param purchases what may be bought
 * @param refusals what was refused and why
 * @param firings how often each rule fired, by rule name
 */
public record Options(
    List<IntakeOption> intakes,
    List<ProcessOption> processes,
    List<HaulOption> hauls,
    List<StoreOption> stores,
    List<SaleOption> sales,
    List<PurchaseOption> purchases,
    List<Refusal> refusals,
    SortedMap<String, Integer> firings) {}
