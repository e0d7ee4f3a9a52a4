package org.visionderbyshire.internal.stage;

import org.visionderbyshire.internal.template.Template;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.rule.Conclusion;

/**
 * What a rule added, in a situation. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param template its sentence, ready to be filled in
 * @param conclusion what it added
 */
public record Firing(Rule rule, Template template, Conclusion conclusion) {

  public static Firing of(Rule rule, Conclusion conclusion) {
    return new Firing(rule, Template.of(rule.sentence()), conclusion);
  }
}
