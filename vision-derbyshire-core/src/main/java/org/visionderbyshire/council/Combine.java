package org.visionderbyshire.council;

import org.visionderbyshire.vocabulary.Term;

/** How a threshold puts a sum and a share of the budget together. */
public enum Combine implements Term {
  /** The sum alone. */
  FLAT,
  /** The greater of the sum and the share of the service's budget. */
  GREATER_OF
}
