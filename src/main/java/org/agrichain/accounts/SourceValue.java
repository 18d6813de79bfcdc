package org.agrichain.accounts;

import java.math.BigDecimal;

/**
 * Value added of one establishment that comes of the lots of one material that one plant takes:
 * what leads from a line down to its lots, each of which has a part by the units that arrive.
 *
 * @param establishment who adds the value
 * @param source plant that takes the lots, and the material as which they enter it
 * @param yuan value added
 */
public record SourceValue(Establishment establishment, Place source, BigDecimal yuan) {}
