/**
 * Makes datasets of any size out of another dataset: its places are copied, its lots, lines, stores
 * and demand scaled, everything else stays as it is. Knows only the domain; what is made of what
 * comes from the dataset that is scaled.
 */
package org.agrichain.generate;
