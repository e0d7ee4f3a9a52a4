package org.visionderbyshire.initiative;

import org.visionderbyshire.vocabulary.Term;

/** In whose hands the powers come that councils are asked to accept from government. */
public enum Powers implements Term {
  /** In those of a combined county authority, in which counties and unitaries join (LURA 2023). */
  COMBINED_COUNTY_AUTHORITY,
  /** In those of a combined authority (LDEDCA 2009). */
  COMBINED_AUTHORITY,
  /** In those of the councils themselves (CLGDA 2016). */
  TO_COUNCILS,
  UNKNOWN
}
