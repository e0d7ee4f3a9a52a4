package org.visionderbyshire.council;

import org.visionderbyshire.vocabulary.Term;

/** Whose function a matter is (LGA 2000 s9D). */
public enum Function implements Term {
  /** The executive's: whatever regulations do not list. */
  EXECUTIVE,
  /** The council's own, never the executive's. */
  COUNCIL,
  UNKNOWN
}
