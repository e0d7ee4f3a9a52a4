package org.visionderbyshire.programme;

import org.visionderbyshire.vocabulary.Term;

/** The office that a lead holds in their council. */
public enum LeadRole implements Term {
  /** The elected leader of the council. */
  LEADER,
  /** The head of the council's staff. */
  CHIEF_EXECUTIVE,
  /** The head of the council's staff, where that is the title. */
  MANAGING_DIRECTOR
}
