/**
 * Plans of one dataset under several scenarios, side by side: figures, who gains and who loses,
 * what moved, and which part of a subsidy pays for what would have happened anyway. Finished plans
 * go in; nothing here plans.
 */
package org.agrichain.comparison;
