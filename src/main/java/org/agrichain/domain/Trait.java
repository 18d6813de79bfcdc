package org.agrichain.domain;

/**
 * Facts about a subject that rules, blends and reports use. A value may be a number or a word.
 *
 * @param subjectKind kind of the subject
 * @param subject identifier of the subject, of the kind named
 * @param trait name of the trait
 * @param value value
 */
public record Trait(SubjectKind subjectKind, String subject, String trait, String value) {}
