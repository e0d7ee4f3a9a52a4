package org.visionderbyshire.rule;

import org.visionderbyshire.vocabulary.Term;

/** How it stands with a joint committee on the day. */
public enum Standing implements Term {
  /** None is named, or the area has none. */
  NONE,
  NOT_YET,
  IN_BEING,
  /** Its end was resolved; whether it took effect is unknown. */
  IN_DOUBT,
  ENDED
}
