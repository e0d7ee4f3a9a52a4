package org.visionderbyshire.rule;

import org.visionderbyshire.vocabulary.Term;

/** A council's money, held against its key-decision threshold in the threshold's own shape. */
public enum Money implements Term {
  /** It has none in this initiative. */
  NONE,
  BELOW_THRESHOLD,
  /** It is more than that, or exactly the sum, where that counts. */
  REACHES_THRESHOLD,
  /** Nobody knows the council's threshold. */
  THRESHOLD_UNKNOWN,
  /** The threshold is a share of a budget that nobody gave. */
  SERVICE_BUDGET_UNKNOWN,
  /** Both. */
  THRESHOLD_AND_SERVICE_BUDGET_UNKNOWN,
  /** It is to move money, and nobody said how much. */
  AMOUNT_UNKNOWN;

  /** Whether it is known not to reach the threshold. */
  public boolean isSmall() {
    return this == NONE || this == BELOW_THRESHOLD;
  }
}
