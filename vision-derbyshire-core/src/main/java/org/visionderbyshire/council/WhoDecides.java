package org.visionderbyshire.council;

import org.visionderbyshire.vocabulary.Term;

/**
 * Who in a council decides where law leaves it to the constitution: full council, the executive, or
 * one of them after the other has said what it thinks.
 */
public enum WhoDecides implements Term {
  COUNCIL_DECIDES,
  EXECUTIVE_DECIDES,
  EXECUTIVE_RECOMMENDS_COUNCIL_DECIDES,
  COUNCIL_ADVISES_EXECUTIVE_DECIDES,
  UNKNOWN
}
