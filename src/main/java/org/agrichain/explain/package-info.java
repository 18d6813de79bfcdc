/**
 * Answers to "why" about a finished plan: where a lot went and what it earned, why something is not
 * done and what would have to change, what one more unit of a scarce thing is worth. A dataset, its
 * options and a plan go in, answers as records come out, with every figure found by solving again.
 * Never changes a plan.
 */
package org.agrichain.explain;
