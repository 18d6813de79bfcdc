package org.agrichain.domain;

/**
 * What one unit of an activity uses of a resource.
 *
 * @param activity kind of activity
 * @param subject identifier of the material, recipe or transport class
 * @param resource resource
 * @param amountPerUnit amount of the resource for one unit of the activity
 * @param source where the figure comes from; null when blank
 */
public record ResourceUse(
    ResourceActivity activity,
    String subject,
    String resource,
    double amountPerUnit,
    String source) {}
