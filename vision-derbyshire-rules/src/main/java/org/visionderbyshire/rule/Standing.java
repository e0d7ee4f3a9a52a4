package org.visionderbyshire.rule;

import java.util.Objects;
import org.visionderbyshire.facts.Existence;
import org.visionderbyshire.vocabulary.Term;

/** How it stands with a joint committee on the day. */
public enum Standing implements Term {
  /** None is named, or the area has none. */
  NONE,
  NOT_YET,
  IN_BEING,
  /** Its end was resolved; whether it took effect is unknown. */
  IN_DOUBT,
  ENDED;

  /** How it stands with a committee that is known so. */
  public static Standing of(Existence existence) {
    Objects.requireNonNull(existence, "existence");
    return switch (existence) {
      case NOT_YET -> NOT_YET;
      case IN_BEING -> IN_BEING;
      case IN_DOUBT -> IN_DOUBT;
      case ENDED -> ENDED;
    };
  }
}
