package org.agrichain.plan;

/**
 * Raw material received by one plant in one period, intake.csv (lots of one origin and material
 * together).
 *
 * @param plant plant
 * @param period period of arrival
 * @param origin origin
 * @param material material it enters as
 * @param lots lots
 * @param units units that arrive
 */
public record IntakeRow(
    String plant, int period, String origin, String material, int lots, double units) {}
