package org.visionderbyshire.council;

import org.visionderbyshire.vocabulary.Term;

/** What days a clock counts. */
public enum DayUnit implements Term {
  /** Mondays to Fridays. */
  WORKING,
  CALENDAR
}
