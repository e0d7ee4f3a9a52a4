package org.visionderbyshire.rule;

import org.visionderbyshire.vocabulary.Term;

/** From when on a decision can be put into effect. */
public enum Effect implements Term {
  /** From the day of the decision. */
  AT_ONCE,
  /** Once call-in has run. */
  AFTER_CALL_IN,
  /** On a later day than that of the decision; which one is unknown. */
  LATER,
  /** That is unknown; not before the day of the decision. */
  UNKNOWN
}
