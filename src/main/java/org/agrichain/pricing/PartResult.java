package org.agrichain.pricing;

/**
 * Answer of an exact solve of a part.
 *
 * @param x all column values, better than the incumbent's, or null when nothing better was found
 * @param gain value gained, in thousand yuan, 0 when nothing better was found
 * @param left what the part could still gain at most beyond that, in thousand yuan
 */
public record PartResult(double[] x, double gain, double left) {}
