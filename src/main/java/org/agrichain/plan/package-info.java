/**
 * A finished plan in published units, and its independent checker. A dataset, options and published
 * tables go in; violations come out. Nothing here comes from network, pricing or assignment.
 */
package org.agrichain.plan;
