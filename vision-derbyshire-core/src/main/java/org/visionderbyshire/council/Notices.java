package org.visionderbyshire.council;

import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a council counts the days of its public notices. Immutable and thread-safe.
 *
 * @param longClock the clock of the 28 clear days
 * @param shortClock the clock of the five clear days
 */
@Value.Builder
public record Notices(Optional<Clock> longClock, Optional<Clock> shortClock) {

  public Notices {
    Objects.requireNonNull(longClock, "longClock");
    Objects.requireNonNull(shortClock, "shortClock");
  }

  /** A builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds what is known of notices. Not thread-safe. */
  public static final class Builder extends NoticesBuilder {}

  /**
   * One clock.
   *
   * @param unit what days it counts, where known
   * @param bankHolidays what it does with bank holidays, where known
   */
  @Value.Builder
  public record Clock(Optional<DayUnit> unit, Optional<BankHolidayRule> bankHolidays) {

    public Clock {
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(bankHolidays, "bankHolidays");
    }

    /** A builder. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a clock. Not thread-safe. */
    public static final class Builder extends ClockBuilder {}
  }
}
