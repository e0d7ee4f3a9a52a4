package org.visionderbyshire.programme;

import org.visionderbyshire.vocabulary.Term;

/** What the value of a {@link Figure} counts. */
public enum Unit implements Term {
  /** A number of people, events or other things. */
  COUNT,
  /** Parts of a hundred. */
  PER_CENT,
  /** Pounds sterling, not thousands or millions of them. */
  POUNDS
}
