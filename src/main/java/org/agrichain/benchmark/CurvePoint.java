package org.agrichain.benchmark;

/**
 * State of a run when its plan or its bound had become better, or when it ended.
 *
 * @param seconds wall time since the run began
 * @param valueYuan best value so far, null while there is no plan; before the end that of the
 *     settled plan, at the end that of the published one
 * @param boundYuan lowest bound it proved so far, null while there is none
 */
public record CurvePoint(double seconds, Double valueYuan, Double boundYuan) {}
