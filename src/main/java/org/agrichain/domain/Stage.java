package org.agrichain.domain;

/**
 * Names of stages of the chain, and the actor whose value added they make.
 *
 * @param stage stage as recipes name it
 * @param name name in English
 * @param nameZh name in Chinese; null when blank
 * @param actor whose value added the stage makes; null when blank: the built-in processor
 */
public record Stage(String stage, String name, String nameZh, String actor) {}
