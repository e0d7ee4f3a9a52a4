package org.visionderbyshire.analysis;

import java.util.Objects;

/**
 * A rule, or one condition of it, that could go without any answer changing. Immutable and
 * thread-safe.
 *
 * @param rule the rule
 * @param part the rule, or the condition as its file has it
 * @param why why it makes no difference, in words
 */
public record IdleRule(RuleReference rule, String part, String why) {

  public IdleRule {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(why, "why");
  }
}
