/**
 * Whole decisions: which lot goes where and when, which line runs on how many shifts, which
 * campaign runs. A network goes in; the best settled plan found comes out. OptaPlanner's solver
 * owns the solution, its phases and its end. The only package that imports OptaPlanner.
 */
package org.agrichain.assignment;
