package org.agrichain.domain;

/**
 * A money item of an option.
 *
 * @param account account it belongs to
 * @param yuan positive amount per unit (or per lot for intake), in yuan
 */
public record Cost(Account account, double yuan) {}
