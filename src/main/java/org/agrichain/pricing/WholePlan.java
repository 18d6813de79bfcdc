package org.agrichain.pricing;

/**
 * A settled point: whole decisions with the best flows for them.
 *
 * @param x value of every column
 * @param value value less the price of breaches, in thousand yuan
 * @param lp the linear programme that settled it, with its prices
 */
public record WholePlan(double[] x, double value, LpResult lp) {}
