package org.visionderbyshire.rule;

/**
 * One decision that can be called in: when is it published?
 *
 * @param given whether somebody said on which day
 */
public record PublicationTest(boolean given) implements Situation {}
