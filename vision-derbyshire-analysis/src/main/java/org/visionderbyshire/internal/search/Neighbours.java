package org.visionderbyshire.internal.search;

import org.visionderbyshire.input.Case;

/**
 * Two cases that differ in one input, and in whether something holds. Immutable and thread-safe.
 *
 * @param holds the case in which it holds
 * @param fails the other, in which it is asked as well and holds of nothing
 * @param input the name of the input
 */
public record Neighbours(Case holds, Case fails, String input) {}
