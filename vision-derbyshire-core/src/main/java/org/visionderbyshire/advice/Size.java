package org.visionderbyshire.advice;

import java.math.BigDecimal;
import java.util.Objects;
import org.visionderbyshire.vocabulary.Term;

/**
 * By how much something differs. Immutable and thread-safe.
 *
 * @param unit what is counted
 * @param number how many, more than zero
 * @param more whether it is as many more; else it is as many fewer
 */
public record Size(Unit unit, BigDecimal number, boolean more) {

  public Size {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(number, "number");
  }

  /** What is counted. */
  public enum Unit implements Term {
    DISTRICTS,
    COUNCILS,
    EFFECTS,
    ACTS,
    /** Pounds, in whole pence. */
    POUNDS,
    /** Days of the calendar; more are later. */
    DAYS,
    /** Whatever else a rule counts. */
    NUMBER
  }
}
