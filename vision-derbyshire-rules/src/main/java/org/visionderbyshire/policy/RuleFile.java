package org.visionderbyshire.policy;

/**
 * A file of rules in DRL. Rule files are code: load them only from places you trust. Immutable and
 * thread-safe.
 *
 * @param name the name that faults give, such as {@code outcome.drl}
 * @param text the rules
 */
public record RuleFile(String name, String text) {}
