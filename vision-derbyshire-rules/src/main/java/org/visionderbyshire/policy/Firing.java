package org.visionderbyshire.policy;

import org.visionderbyshire.rule.Conclusion;

/**
 * What a rule added, in a situation. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param template its sentence, ready to be filled in
 * @param conclusion what it added
 */
record Firing(Rule rule, Template template, Conclusion conclusion) {}
