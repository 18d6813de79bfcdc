package org.agrichain.dataset;

import java.util.List;

/**
 * A scenario as it is written down.
 *
 * @param head what it says about itself
 * @param file its first file, for messages
 * @param changes changes, in order
 * @param tables tables of its folder whose rows are added, or set where their key is known
 */
record RawScenario(Scenario head, String file, List<Change> changes, List<RawTable> tables) {}
