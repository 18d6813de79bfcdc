package org.agrichain.domain;

/**
 * Which certificate is needed for what. Recipes that take or give a material with the trait need
 * it.
 *
 * @param requirement identifier
 * @param subjectKind whose trait: an input of the recipe, an output, or the recipe itself
 * @param trait trait
 * @param value value of the trait
 * @param certificate certificate needed
 * @param heldBy who must hold it
 * @param source law, standard or contract
 */
public record Requirement(
    String requirement,
    RequirementSubject subjectKind,
    String trait,
    String value,
    String certificate,
    HolderKind heldBy,
    String source) {}
