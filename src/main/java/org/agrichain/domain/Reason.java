package org.agrichain.domain;

import java.util.List;

/**
 * Why an option exists, was adjusted or was refused.
 *
 * @param rules names of the rules, in the order of their names
 * @param facts facts the rules rested on, as short readable text ("holds sheep-slaughter-licence")
 */
public record Reason(List<String> rules, List<String> facts) {}
