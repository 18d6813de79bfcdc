/**
 * Value added of a finished plan: a dataset and the published tables go in, accounts by stage,
 * plant, league and actor, and indicators come out. Value added is worked out twice, from what is
 * made and used and from every actor's own ledger. Never plans, prices or changes anything.
 */
package org.agrichain.accounts;
