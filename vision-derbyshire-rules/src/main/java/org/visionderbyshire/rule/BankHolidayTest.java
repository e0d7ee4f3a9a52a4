package org.visionderbyshire.rule;

import java.util.Objects;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.vocabulary.Term;

/**
 * One clock of a council or joint committee, of which it is settled what days it counts: what
 * becomes of bank holidays?
 *
 * @param clock which clock
 * @param unit what days it counts
 * @param stated what its constitution or agreement says
 */
public record BankHolidayTest(CountTest.Clock clock, DayUnit unit, Stated stated)
    implements Situation {

  public BankHolidayTest {
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(stated, "stated");
  }

  /** What is said of bank holidays. */
  public enum Stated implements Term {
    EXCLUDED,
    COUNTED,
    UNKNOWN
  }
}
