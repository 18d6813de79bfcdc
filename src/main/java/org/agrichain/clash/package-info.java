/**
 * Which figures of a dataset cannot hold together, and which least changes would let them. A
 * dataset with its rules goes in; irreducible sets of clashing rows and repairs that were tried on
 * the whole come out as records and as text. Never changes a dataset and never makes a plan.
 */
package org.agrichain.clash;
