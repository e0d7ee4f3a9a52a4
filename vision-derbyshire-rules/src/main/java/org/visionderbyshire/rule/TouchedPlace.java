package org.visionderbyshire.rule;

/**
 * A district that an effect touches.
 *
 * @param takesPart whether it is a participant
 */
public record TouchedPlace(boolean takesPart) implements Situation {}
