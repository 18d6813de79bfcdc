package org.agrichain.domain;

/**
 * An option that a rule forbade.
 *
 * @param kind kind of activity refused
 * @param subject what was refused, as a readable key ("supply x -> plant y, delay 0")
 * @param periods periods refused, as text ("4-5"); empty when all
 * @param reason the rule and the facts that did it
 */
public record Refusal(ActivityKind kind, String subject, String periods, Reason reason) {}
