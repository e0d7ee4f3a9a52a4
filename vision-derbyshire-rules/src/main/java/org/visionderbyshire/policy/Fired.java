package org.visionderbyshire.policy;

import org.visionderbyshire.rule.Conclusion;

/** What a rule added, in a situation. Immutable and thread-safe. */
record Fired(Rule rule, Conclusion conclusion) {}
