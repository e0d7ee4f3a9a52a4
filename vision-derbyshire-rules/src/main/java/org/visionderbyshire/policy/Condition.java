package org.visionderbyshire.policy;

import java.util.List;
import java.util.Objects;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.Situation;

/**
 * One condition of a rule: a comparison of an attribute with constants, as the rule file has it. A
 * rule holds where all its conditions hold. Immutable and thread-safe.
 *
 * @param text the condition as written
 * @param attribute what it reads
 * @param comparison how it compares
 * @param constants what it compares with: constants of an enum, numbers; none for what is yes or no
 */
public record Condition(
    String text, Attribute attribute, Comparison comparison, List<Object> constants) {

  /** How an attribute is compared. */
  public enum Comparison {
    /** It is yes. */
    YES,
    /** It is no. */
    NO,
    /** It is one of the constants. */
    AMONG,
    /** It is none of them. */
    NOT_AMONG,
    BELOW,
    AT_MOST,
    AT_LEAST,
    ABOVE,
    /** It is not compared at all: the rule repeats it in what it says. */
    READ
  }

  public Condition {
    Objects.requireNonNull(constants, "constants");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(attribute, "attribute");
    Objects.requireNonNull(comparison, "comparison");
    constants = List.copyOf(constants);
  }

  /** Whether it holds in a situation of the kind that it is about. */
  public boolean holds(Situation situation) {
    return holdsOf(attribute.in(situation));
  }

  /** Whether it holds where the attribute is that. */
  public boolean holdsOf(Object value) {
    return switch (comparison) {
      case YES -> value.equals(true);
      case NO -> value.equals(false);
      case AMONG -> constants.contains(value);
      case NOT_AMONG -> !constants.contains(value);
      case BELOW -> (Integer) value < (Integer) constants.get(0);
      case AT_MOST -> (Integer) value <= (Integer) constants.get(0);
      case AT_LEAST -> (Integer) value >= (Integer) constants.get(0);
      case ABOVE -> (Integer) value > (Integer) constants.get(0);
      case READ -> true;
    };
  }
}
