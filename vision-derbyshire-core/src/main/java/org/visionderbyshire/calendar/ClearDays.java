package org.visionderbyshire.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Checks;

/**
 * Clear days: those that lie strictly between two days, so that neither the day of a notice nor the
 * day of the meeting is one of them. Which of the days between count is for a {@link DayCount} to
 * say. Immutable and thread-safe.
 *
 * <p>Where bank holidays are not known for the day that is the answer, or for one that has to be
 * looked at to find it, every method fails with a {@link BadInputException} that names the years
 * for which they are: even where the count takes no notice of them.
 */
public final class ClearDays {

  private final BankHolidays bankHolidays;

  /** Clear days in the light of these bank holidays. */
  public ClearDays(BankHolidays bankHolidays) {
    Objects.requireNonNull(bankHolidays, "bankHolidays");
    this.bankHolidays = bankHolidays;
  }

  /** How many clear days lie between a notice and a meeting; 0 if the meeting is not later. */
  public int between(LocalDate notice, LocalDate meeting, DayCount count) {
    Objects.requireNonNull(notice, "notice");
    Objects.requireNonNull(meeting, "meeting");
    Objects.requireNonNull(count, "count");
    int days = 0;
    for (LocalDate day = notice.plusDays(1); day.isBefore(meeting); day = day.plusDays(1)) {
      days += counts(day, count) ? 1 : 0;
    }
    return days;
  }

  /**
   * The first day of a meeting after a notice that leaves so many clear days; with none to leave,
   * the day of the notice.
   */
  public LocalDate earliest(LocalDate notice, int clearDays, DayCount count) {
    Objects.requireNonNull(notice, "notice");
    Objects.requireNonNull(count, "count");
    return known(clearDays == 0 ? notice : lastOf(notice, clearDays, count, 1).plusDays(1));
  }

  /**
   * The last day of a notice before a meeting that leaves so many clear days; with none to leave,
   * the day of the meeting.
   */
  public LocalDate latest(LocalDate meeting, int clearDays, DayCount count) {
    Objects.requireNonNull(meeting, "meeting");
    Objects.requireNonNull(count, "count");
    return known(
        clearDays == 0 ? meeting : lastOf(meeting, clearDays, count, -1).minusDays(1));
  }

  /**
   * The last day of call-in: the last of so many counted days after the day on which a decision is
   * published; with none to run, that day.
   */
  public LocalDate lastOfCallIn(LocalDate published, int clearDays, DayCount count) {
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(count, "count");
    return known(lastOf(published, clearDays, count, 1));
  }

  /**
   * The first day on which a decision can be put into effect: of the weekdays that follow the end
   * of call-in the first; a bank holiday is passed over if the count does not include it.
   */
  public LocalDate implementation(LocalDate published, int clearDays, DayCount count) {
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(count, "count");
    DayCount daysOfEffect = DayCount.of(DayUnit.WORKING, count.bankHolidays());
    return counted(lastOf(published, clearDays, count, 1).plusDays(1), daysOfEffect, 1);
  }

  /** That day, or the first working day after it. */
  public LocalDate workingDayFrom(LocalDate first) {
    Objects.requireNonNull(first, "first");
    return counted(first, DayCount.WORKING_DAYS, 1);
  }

  /** That day, or the last working day before it. */
  public LocalDate workingDayUntil(LocalDate last) {
    Objects.requireNonNull(last, "last");
    return counted(last, DayCount.WORKING_DAYS, -1);
  }

  /**
   * The last of so many counted days after, or before, a day; the day itself where there are none.
   */
  private LocalDate lastOf(LocalDate start, int days, DayCount count, int step) {
    new Checks().days("clearDays", Optional.of(days)).throwIfAny();
    LocalDate day = start;
    for (int i = 0; i < days; i++) {
      day = counted(day.plusDays(step), count, step);
    }
    return day;
  }

  /** That day, or the first counted one after, or before, it. */
  private LocalDate counted(LocalDate start, DayCount count, int step) {
    LocalDate day = start;
    while (!counts(day, count)) {
      day = day.plusDays(step);
    }
    return day;
  }

  private boolean counts(LocalDate day, DayCount count) {
    // asked even where the answer does not matter: past the known years nothing is told
    boolean holiday = bankHolidays.contains(day);
    return (count.unit() == DayUnit.CALENDAR || !isWeekend(day))
        && (count.bankHolidays() == BankHolidayRule.COUNTED || !holiday);
  }

  private LocalDate known(LocalDate day) {
    bankHolidays.contains(day);
    return day;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
