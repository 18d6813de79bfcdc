/**
 * The one optimisation model, in plain arrays with readable names. A dataset and the options the
 * rules made of it go in; columns, rows and their money terms come out, and column values turn back
 * into a published plan. It never solves anything.
 */
package org.agrichain.network;
