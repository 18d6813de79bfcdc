/**
 * A finished plan in, one page with pictures (report.html) and the numbers behind them
 * (report.xlsx) out. Every picture is drawn from the rows of its own table, so the two cannot
 * disagree. Nothing is computed but sums of published rows.
 */
package org.agrichain.report.page;
