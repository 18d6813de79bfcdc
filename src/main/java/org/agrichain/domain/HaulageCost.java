package org.agrichain.domain;

/**
 * What hauliers spend of each yuan of freight; the rest is their surplus.
 *
 * @param transportClass transport class
 * @param account account
 * @param share share of the freight, 0..1
 */
public record HaulageCost(String transportClass, Account account, double share) {}
