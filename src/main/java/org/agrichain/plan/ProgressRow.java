package org.agrichain.plan;

/**
 * How the search went, progress.csv: one row each time the plan or its bound got better. No rows
 * when the run was limited by steps, because the bound is sought beside the search and comes when
 * it comes. Not checked.
 *
 * @param number 1 and up, in order of time
 * @param seconds wall time from JVM start, of a later plan of the process from its call
 * @param phase what was going on
 * @param steps settled rounds so far
 * @param valueYuan best value so far; empty when there was no plan yet
 * @param upperBoundYuan best upper bound so far; empty when there was none yet
 */
public record ProgressRow(
    int number, double seconds, String phase, int steps, Double valueYuan, Double upperBoundYuan) {}
