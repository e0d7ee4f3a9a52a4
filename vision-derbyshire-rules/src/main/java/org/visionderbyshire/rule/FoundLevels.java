package org.visionderbyshire.rule;

/**
 * The levels that were found.
 *
 * @param several whether there is more than one
 */
public record FoundLevels(boolean several) implements Situation {}
