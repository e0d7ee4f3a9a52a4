package org.visionderbyshire.internal.words;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.visionderbyshire.policy.Condition;

/**
 * How one attribute of a situation is put into words: of many situations, in a rule's condition,
 * and of one situation. Words in braces are {@link Named}. Immutable and thread-safe.
 */
abstract class Phrase {

  /** What is said of a condition that nothing meets. */
  static final String NEVER = "never";

  /** That it is one of some values; these are some of all that it can be, and not all of them. */
  abstract String among(Set<Object> values, Collection<Object> all);

  /** One condition of a rule on it. */
  abstract String rule(Condition.Comparison comparison, List<Object> constants);

  /** That it is this value. */
  abstract String is(Object value);

  /** A comparison that the kind of the attribute does not know. */
  static IllegalArgumentException unfit(Condition.Comparison comparison) {
    return new IllegalArgumentException("it cannot be compared by " + comparison);
  }
}
