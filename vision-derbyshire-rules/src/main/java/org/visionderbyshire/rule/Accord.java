package org.visionderbyshire.rule;

import org.visionderbyshire.vocabulary.Term;

/** Whether councils of the area take part that mean to speak with one voice. */
public enum Accord implements Term {
  /** No council of the area takes part. */
  NONE,
  /** One alone does. */
  ALONE,
  /** Several do, on a day before they agreed to speak with one voice. */
  TOO_EARLY,
  /** Several do, and speak with one voice. */
  ONE_VOICE
}
