/**
 * Published instances of other problems, restated as ordinary datasets: a folder of instances in,
 * tables out. Nothing here solves anything, and no published value ever reaches a dataset.
 */
package org.agrichain.benchmark.outside;
