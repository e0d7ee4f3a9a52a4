package org.visionderbyshire.policy;

import java.util.Objects;
import org.visionderbyshire.rule.Conclusion;

/**
 * What a rule says in a situation. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param conclusion what it adds
 */
public record RuleConclusion(Rule rule, Conclusion conclusion) {

  public RuleConclusion {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(conclusion, "conclusion");
  }
}
