/**
 * What rules are worth: the best relaxed plan of a dataset with each rule or row of a table, and
 * without it. Rules, a dataset and an objective go in, records come out, every figure found by
 * solving again.
 */
package org.agrichain.worth;
