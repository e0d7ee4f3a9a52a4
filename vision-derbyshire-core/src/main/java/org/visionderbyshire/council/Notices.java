package org.visionderbyshire.council;

import java.util.Objects;
import java.util.Optional;

/**
 * How a council counts the days of its public notices. Immutable and thread-safe.
 *
 * @param longClock the clock of the 28 clear days
 * @param shortClock the clock of the five clear days
 */
public record Notices(Optional<Clock> longClock, Optional<Clock> shortClock) {

  public Notices {
    Objects.requireNonNull(longClock, "longClock");
    Objects.requireNonNull(shortClock, "shortClock");
  }

  /**
   * One clock.
   *
   * @param unit what days it counts, where known
   * @param bankHolidays what it does with bank holidays, where known
   */
  public record Clock(Optional<DayUnit> unit, Optional<BankHolidayRule> bankHolidays) {

    public Clock {
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(bankHolidays, "bankHolidays");
    }
  }
}
