/**
 * Prices, bounds and settlements by linear programming, and exact solutions of small parts. A
 * network and fixed whole decisions go in; flows, worths and proven bounds come out. It never
 * chooses which part to look at. The only package that imports the LP library.
 */
package org.agrichain.pricing;
