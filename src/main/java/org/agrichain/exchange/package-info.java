/**
 * Lots that compete for tight rows: local search whose moves pass through plans that breach them.
 * Knows nothing but numbers; whoever uses it says what they mean.
 */
package org.agrichain.exchange;
