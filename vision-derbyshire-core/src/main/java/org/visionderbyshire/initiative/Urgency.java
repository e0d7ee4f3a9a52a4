package org.visionderbyshire.initiative;

import org.visionderbyshire.vocabulary.Term;

/** Whether the usual notice can be given. */
public enum Urgency implements Term {
  NORMAL,
  /** The 28 days are impracticable (SI 2012/2089 reg 10). */
  NOTICE_IMPRACTICABLE,
  /** Not even five days can pass (SI 2012/2089 reg 11). */
  SPECIAL
}
