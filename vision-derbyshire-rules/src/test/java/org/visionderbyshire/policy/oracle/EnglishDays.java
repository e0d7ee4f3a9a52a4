package org.visionderbyshire.policy.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;

/**
 * Days of England worked out from what the law says of each year and not from a list: Easter by its
 * rule, substitutes for holidays at weekends, and the four years in which one was moved or added.
 */
final class EnglishDays {

  private static final Set<LocalDate> BANK_HOLIDAYS = bankHolidays(2017, 2029);

  private EnglishDays() {}

  static boolean isBankHoliday(LocalDate day) {
    return BANK_HOLIDAYS.contains(day);
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  static boolean isWorkingDay(LocalDate day) {
    return !isWeekend(day) && !isBankHoliday(day);
  }

  private static Set<LocalDate> bankHolidays(int first, int last) {
    Set<LocalDate> days = new TreeSet<>();
    for (int year = first; year <= last; year++) {
      substituted(days, LocalDate.of(year, 1, 1));
      LocalDate easter = easter(year);
      days.add(easter.minusDays(2));
      days.add(easter.plusDays(1));
      days.add(firstMonday(year, Month.MAY));
      days.add(lastMonday(year, Month.MAY));
      days.add(lastMonday(year, Month.AUGUST));
      substituted(days, LocalDate.of(year, 12, 25));
      substituted(days, LocalDate.of(year, 12, 26));
    }
    move(days, "2020-05-04", "2020-05-08"); // 75 years after the war
    move(days, "2022-05-30", "2022-06-02"); // the Platinum Jubilee
    days.add(LocalDate.parse("2022-06-03"));
    days.add(LocalDate.parse("2022-09-19")); // the funeral of the Queen
    days.add(LocalDate.parse("2023-05-08")); // the coronation
    return days;
  }

  private static void move(Set<LocalDate> days, String from, String to) {
    days.remove(LocalDate.parse(from));
    days.add(LocalDate.parse(to));
  }

  /** At a weekend, the next weekday that is not taken; Boxing Day comes after Christmas Day. */
  private static void substituted(Set<LocalDate> days, LocalDate holiday) {
    LocalDate day = holiday;
    while (isWeekend(day) || days.contains(day)) {
      day = day.plusDays(1);
    }
    days.add(day);
  }

  private static LocalDate firstMonday(int year, Month month) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
  }

  private static LocalDate lastMonday(int year, Month month) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
  }

  /** Easter Sunday, by the anonymous Gregorian rule. */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
