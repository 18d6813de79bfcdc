package org.agrichain.rules;

import org.agrichain.tables.RuleTest;

/**
 * Outcome of a test.
 *
 * @param test the test
 * @param passed whether it is as expected
 * @param found what was found: {@code allowed}, {@code refused}, {@code absent}, or the recipes,
 *     with the rules that did it
 */
public record RuleTestResult(RuleTest test, boolean passed, String found) {}
