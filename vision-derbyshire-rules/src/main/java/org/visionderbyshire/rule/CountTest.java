package org.visionderbyshire.rule;

import java.util.Objects;
import org.visionderbyshire.vocabulary.Term;

/**
 * One clock of a council or joint committee: does it count working or calendar days?
 *
 * @param clock which clock
 * @param unit what its constitution or agreement says
 */
public record CountTest(Clock clock, Unit unit) implements Situation {

  public CountTest {
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(unit, "unit");
  }

  /** The clocks by which days are counted. */
  public enum Clock implements Term {
    /** Notices that come weeks ahead. */
    LONG,
    /** Notices that come days ahead. */
    SHORT,
    CALL_IN
  }

  /** What is said of the days of a clock. */
  public enum Unit implements Term {
    WORKING,
    CALENDAR,
    UNKNOWN
  }
}
