package org.agrichain.domain;

/**
 * Licences and certificates held by plants or lines.
 *
 * @param holder site or line
 * @param certificate certificate
 * @param fromPeriod first period in which it holds
 * @param toPeriod last period in which it holds
 */
public record Certificate(String holder, String certificate, int fromPeriod, int toPeriod) {}
