package org.visionderbyshire.council;

import org.visionderbyshire.vocabulary.Term;

/** Who in or between councils can take a step. */
public enum Body implements Term {
  /** Full council. */
  COUNCIL,
  /** The executive or cabinet as a whole. */
  EXECUTIVE,
  /** A single member of an executive. */
  EXECUTIVE_MEMBER,
  OFFICER,
  /** A committee of a council. */
  COMMITTEE,
  JOINT_COMMITTEE,
  /**
   * An overview and scrutiny committee (LGA 2000 s9F; SI 2012/1020 reg 4 in a committee system).
   */
  SCRUTINY,
  /**
   * The Leaders with their Chief Executives, while there is no joint committee; none is bound by
   * them.
   */
  LEADERS;

  @Override
  public String words() {
    return this == COUNCIL ? "full council" : Term.super.words();
  }
}
