package org.visionderbyshire.calendar;

import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.vocabulary.Term;

/** Which days count towards a period of clear days. */
public enum DayCount implements Term {
  /** Every day. */
  CALENDAR_DAYS(DayUnit.CALENDAR, BankHolidayRule.COUNTED),
  /** Every day that is no bank holiday, weekends among them. */
  CALENDAR_DAYS_WITHOUT_BANK_HOLIDAYS(DayUnit.CALENDAR, BankHolidayRule.EXCLUDED),
  /** Mondays to Fridays, bank holidays among them. */
  WEEKDAYS(DayUnit.WORKING, BankHolidayRule.COUNTED),
  /** Mondays to Fridays that are no bank holidays. */
  WORKING_DAYS(DayUnit.WORKING, BankHolidayRule.EXCLUDED);

  private final DayUnit unit;
  private final BankHolidayRule bankHolidays;

  DayCount(DayUnit unit, BankHolidayRule bankHolidays) {
    this.unit = unit;
    this.bankHolidays = bankHolidays;
  }

  /** The count with that unit and that rule for bank holidays. */
  public static DayCount of(DayUnit unit, BankHolidayRule bankHolidays) {
    return switch (unit) {
      case CALENDAR ->
        switch (bankHolidays) {
          case COUNTED -> CALENDAR_DAYS;
          case EXCLUDED -> CALENDAR_DAYS_WITHOUT_BANK_HOLIDAYS;
        };
      case WORKING ->
        switch (bankHolidays) {
          case COUNTED -> WEEKDAYS;
          case EXCLUDED -> WORKING_DAYS;
        };
    };
  }

  /** Whether weekends count. */
  public DayUnit unit() {
    return unit;
  }

  /** Whether bank holidays count. */
  public BankHolidayRule bankHolidays() {
    return bankHolidays;
  }
}
