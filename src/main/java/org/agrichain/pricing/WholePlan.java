package org.agrichain.pricing;

import java.util.Map;

/**
 * A settled point: whole decisions with the best flows for them.
 *
 * @param x value of every column
 * @param value value less the price of breaches, in thousand yuan
 * @param breached price of the breaches by row, in thousand yuan; empty when feasible
 * @param lp the linear programme that settled it, with its prices
 */
public record WholePlan(double[] x, double value, LpResult lp, Map<Integer, Double> breached) {}
