package org.visionderbyshire.rule;

/**
 * Dates that were found with the facts of one day: do these still hold then?
 *
 * @param before whether the dates begin before that day
 * @param change whether the clocks of one council are others on some day of its steps
 */
public record DatesTest(boolean before, boolean change) implements Situation {}
