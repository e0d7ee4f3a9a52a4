package org.visionderbyshire.council;

import org.visionderbyshire.vocabulary.Term;

/** How a council is governed under Part 1A of the Local Government Act 2000. */
public enum FormOfGovernance implements Term {
  /** A leader with an executive or cabinet (LGA 2000 s9D, s9E). */
  EXECUTIVE,
  /** Committees and no executive (SI 2012/1020). */
  COMMITTEE_SYSTEM,
  UNKNOWN
}
