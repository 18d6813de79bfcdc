package org.agrichain.rules;

/**
 * A rule and where it is written.
 *
 * @param name name of the rule
 * @param file file, relative to the folder of rules, with forward slashes
 * @param line line of its heading, from 1
 */
public record RuleInfo(String name, String file, int line) {}
