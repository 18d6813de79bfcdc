package org.agrichain.rules.facts;

import org.agrichain.domain.HolderKind;

/**
 * A certificate that a recipe calls for.
 *
 * @param recipe recipe
 * @param certificate certificate
 * @param heldBy who must hold it
 * @param because requirement and what calls for it
 */
public record Need(String recipe, String certificate, HolderKind heldBy, String because) {}
