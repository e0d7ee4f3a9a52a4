package org.visionderbyshire.policy;

import org.visionderbyshire.rule.Conclusion;

/**
 * What a rule says in a situation. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param conclusion what it adds
 */
public record Said(Rule rule, Conclusion conclusion) {}
