/**
 * The front door: a dataset and rules go in, a finished plan comes out, a listener hears how it
 * goes on and the run can be cancelled. Read {@link org.agrichain.ValueChainOptimizer} first;
 * nothing here reads files or prints.
 */
package org.agrichain;
