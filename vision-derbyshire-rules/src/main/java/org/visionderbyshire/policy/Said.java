package org.visionderbyshire.policy;

import java.util.Objects;
import org.visionderbyshire.rule.Conclusion;

/**
 * What a rule says in a situation. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param conclusion what it adds
 */
public record Said(Rule rule, Conclusion conclusion) {

  public Said {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(conclusion, "conclusion");
  }
}
