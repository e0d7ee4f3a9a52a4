package org.visionderbyshire.facts;

/** Whether a joint committee is in being on a day. */
public enum Existence {
  /** It has not begun, or nobody has heard of it. */
  NOT_YET,
  IN_BEING,
  /** Its end was resolved; when that came about nobody knows. */
  IN_DOUBT,
  ENDED
}
