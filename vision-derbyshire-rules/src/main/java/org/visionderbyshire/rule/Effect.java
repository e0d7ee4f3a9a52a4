package org.visionderbyshire.rule;

import org.visionderbyshire.vocabulary.Term;

/** From when on a decision can be put into effect. */
public enum Effect implements Term {
  /** From the day of the decision. */
  AT_ONCE,
  /** On the first day after call-in has run, whatever day it is. */
  DAY_AFTER_CALL_IN,
  /**
   * On the first day after call-in has run that is no weekend, nor a bank holiday where the clock
   * leaves those out.
   */
  AFTER_CALL_IN,
  /** On some later day than that of the decision, whatever day it is. */
  ANY_LATER_DAY,
  /** On some later working day than that of the decision. */
  LATER,
  /** That is unknown; not before the day of the decision. */
  UNKNOWN
}
