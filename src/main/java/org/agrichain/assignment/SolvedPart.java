package org.agrichain.assignment;

import org.agrichain.pricing.PartResult;

/**
 * An exact solve that was made.
 *
 * @param index position of the part among all parts
 * @param part what it was when it was solved
 * @param limit effort it might take, in seconds or nodes
 * @param result what it found
 * @param spent effort that counts for it, in seconds or nodes
 */
record SolvedPart(int index, Neighbourhood part, double limit, PartResult result, double spent) {}
