package org.agrichain.domain;

import java.util.List;

/**
 * A place to which the lots of one supply may go.
 *
 * @param supply supply whose lots are meant
 * @param site plant that receives them
 * @param delayPeriods whole periods the lot waits at its origin first; arrival = supply period +
 *     delay
 * @param entersAs material under which the lot enters the plant (a name of protected origin may be
 *     lost on the way)
 * @param arrivingUnitsPerLot units that arrive of one lot, a multiple of the material's quantum,
 *     rounded down; the rest is the loss on the way
 * @param km road distance
 * @param costsPerLot costs of one lot besides its price, its farm inputs and rows of intake_terms
 *     (haul, delay, shrink), in yuan a lot
 * @param reason rules and facts
 */
public record IntakeOption(
    String supply,
    String site,
    int delayPeriods,
    String entersAs,
    double arrivingUnitsPerLot,
    double km,
    List<Cost> costsPerLot,
    Reason reason) {}
