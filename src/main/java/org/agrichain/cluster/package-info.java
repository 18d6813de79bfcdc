/**
 * Runs the cells of a sweep as a job of Apache Spark. In go a prepared sweep and its open cells,
 * out come the same finished cells in the same folder as without a cluster. Never decides anything
 * about a plan, and is the only package that knows Spark, which is not among the program's own
 * libraries.
 */
package org.agrichain.cluster;
