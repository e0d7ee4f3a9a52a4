package org.visionderbyshire.internal.words;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.visionderbyshire.policy.Condition;
import org.visionderbyshire.vocabulary.Answer;

/** What is so or not, or of which nobody knows it. */
final class Known extends Phrase {

  private final String yes;
  private final String no;
  private final String unknown;
  private final String perhaps;
  private final String doubtful;
  private final String known;

  private Known(
      String yes, String no, String unknown, String perhaps, String doubtful, String known) {
    this.yes = yes;
    this.no = no;
    this.unknown = unknown;
    this.perhaps = perhaps;
    this.doubtful = doubtful;
    this.known = known;
  }

  /**
   * What is said where it is so, where it is not, and where nobody knows.
   *
   * @param about whether it is so, with that word
   * @param perhaps what is said where it is so or nobody knows
   * @param doubtful what is said where it is not so or nobody knows
   */
  static Known of(String yes, String no, String about, String perhaps, String doubtful) {
    return new Known(yes, no, about + " is unknown", perhaps, doubtful, "it is known " + about);
  }

  @Override
  String among(Set<Object> values, Collection<Object> all) {
    boolean holds = values.contains(Answer.YES);
    boolean fails = values.contains(Answer.NO);
    if (values.contains(Answer.UNKNOWN)) {
      return holds ? perhaps : fails ? doubtful : unknown;
    }
    return holds && fails ? known : holds ? yes : no;
  }

  @Override
  String is(Object value) {
    return among(Set.of(value), List.of());
  }

  @Override
  String rule(Condition.Comparison comparison, List<Object> constants) {
    Set<Object> values = Set.copyOf(constants);
    return switch (comparison) {
      case READ -> any();
      case AMONG -> said(values);
      case NOT_AMONG -> {
        EnumSet<Answer> rest = EnumSet.allOf(Answer.class);
        rest.removeAll(constants);
        yield said(Set.copyOf(rest));
      }
      case YES, NO, BELOW, AT_MOST, AT_LEAST, ABOVE -> throw unfit(comparison);
    };
  }

  private String any() {
    return "whether or not " + yes;
  }

  private String said(Set<Object> values) {
    if (values.isEmpty()) {
      return NEVER;
    }
    List<Object> all = List.of(Answer.YES, Answer.NO, Answer.UNKNOWN);
    return values.size() == all.size() ? any() : among(values, all);
  }
}
