package org.visionderbyshire.council;

import org.visionderbyshire.vocabulary.Term;

/** Whether a sum that is exactly reached counts as reached. */
public enum Counting implements Term {
  /** A decision is key from the sum on. */
  COUNTS,
  /** A decision is key only above the sum. */
  DOES_NOT_COUNT
}
