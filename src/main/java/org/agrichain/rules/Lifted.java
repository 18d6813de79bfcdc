package org.agrichain.rules;

import java.util.List;
import org.agrichain.domain.Options;

/**
 * What would be allowed if nothing were refused, with every refusal beside it.
 *
 * @param options options as if no rule forbade anything but grades; without refusals
 * @param bans what rules forbid, also of what another rule keeps out of reach today; those of
 *     grades are left out
 */
public record Lifted(Options options, List<Ban> bans) {}
