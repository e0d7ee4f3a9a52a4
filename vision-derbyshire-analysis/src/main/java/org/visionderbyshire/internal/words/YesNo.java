package org.visionderbyshire.internal.words;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.visionderbyshire.policy.Condition;

/** What is so or not. */
final class YesNo extends Phrase {

  private final String yes;
  private final String no;

  private YesNo(String yes, String no) {
    this.yes = yes;
    this.no = no;
  }

  /** What is said where it is so, and where it is not. */
  static YesNo of(String yes, String no) {
    return new YesNo(yes, no);
  }

  @Override
  String among(Set<Object> values, Collection<Object> all) {
    return values.contains(true) ? yes : no;
  }

  @Override
  String is(Object value) {
    return value.equals(true) ? yes : no;
  }

  @Override
  String rule(Condition.Comparison comparison, List<Object> constants) {
    return switch (comparison) {
      case YES -> yes;
      case NO -> no;
      case READ -> "whether or not " + yes;
      case AMONG, NOT_AMONG, BELOW, AT_MOST, AT_LEAST, ABOVE -> throw unfit(comparison);
    };
  }
}
