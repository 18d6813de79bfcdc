package org.agrichain.comparison;

/**
 * A level at which a figure appears, disappears or jumps, tipping.csv.
 *
 * @param figure part and name of the figure
 * @param factor factor
 * @param kind appears, disappears, rises or falls as the level goes up
 * @param below greatest level seen on the lower side
 * @param above least level seen on the upper side
 * @param level middle between them
 * @param sharePercent cells that lie on the side the level says
 */
public record TippingRow(
    String figure,
    String factor,
    String kind,
    double below,
    double above,
    double level,
    double sharePercent) {}
