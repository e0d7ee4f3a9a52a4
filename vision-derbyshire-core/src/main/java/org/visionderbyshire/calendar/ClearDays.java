package org.visionderbyshire.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.fault.BadInputException;

/**
 * Clear days: those that lie strictly between two days, so that neither the day of a notice nor the
 * day of the meeting is one of them. Which of the days between count is for a {@link DayCount} to
 * say. Immutable and thread-safe.
 *
 * <p>Every method fails with a {@link BadInputException} that names the years where it would have
 * to look at a day for which bank holidays are not known.
 */
public final class ClearDays {

  private final BankHolidays bankHolidays;

  /** Clear days in the light of these bank holidays. */
  public ClearDays(BankHolidays bankHolidays) {
    this.bankHolidays = bankHolidays;
  }

  /** How many clear days lie between a notice and a meeting; 0 if the meeting is not later. */
  public int between(LocalDate notice, LocalDate meeting, DayCount count) {
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
    return clearDays == 0
        ? known(notice)
        : known(lastOf(notice, clearDays, count, 1).plusDays(1));
  }

  /**
   * The last day of a notice before a meeting that leaves so many clear days; with none to leave,
   * the day of the meeting.
   */
  public LocalDate latest(LocalDate meeting, int clearDays, DayCount count) {
    return clearDays == 0
        ? known(meeting)
        : known(lastOf(meeting, clearDays, count, -1).minusDays(1));
  }

  /**
   * The last day of a call-in period that begins with the publication of a decision; with no days
   * to run, the day of publication.
   */
  public LocalDate lastOfCallIn(LocalDate published, int clearDays, DayCount count) {
    return lastOf(published, clearDays, count, 1);
  }

  /**
   * The first day on which a decision can be put into effect: the first one after call-in has run
   * that is no weekend, nor a bank holiday where these do not count.
   */
  public LocalDate implementation(LocalDate published, int clearDays, DayCount count) {
    LocalDate day = lastOfCallIn(published, clearDays, count).plusDays(1);
    while (isWeekend(day)
        || (count.bankHolidays() == BankHolidayRule.EXCLUDED && bankHolidays.contains(day))) {
      day = day.plusDays(1);
    }
    return known(day);
  }

  /** That day, or the first working day after it. */
  public LocalDate workingDayFrom(LocalDate first) {
    LocalDate day = first;
    while (!counts(day, DayCount.WORKING_DAYS)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** That day, or the last working day before it. */
  public LocalDate workingDayUntil(LocalDate last) {
    LocalDate day = last;
    while (!counts(day, DayCount.WORKING_DAYS)) {
      day = day.minusDays(1);
    }
    return day;
  }

  /**
   * The last of so many counted days after, or before, a day; the day itself where there are none.
   */
  private LocalDate lastOf(LocalDate start, int days, DayCount count, int step) {
    LocalDate day = start;
    int left = days;
    while (left > 0) {
      day = day.plusDays(step);
      left -= counts(day, count) ? 1 : 0;
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
