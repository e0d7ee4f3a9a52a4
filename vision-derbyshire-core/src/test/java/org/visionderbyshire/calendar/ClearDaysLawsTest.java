package org.visionderbyshire.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.DayUnit;

/** What holds for all days, whichever days they are. */
class ClearDaysLawsTest {

  private static final List<LocalDate> DAYS =
      LocalDate.of(2019, 1, 1).datesUntil(LocalDate.of(2028, 1, 1)).toList();
  private static final List<LocalDate> WORKING_DAYS = DAYS.stream()
      .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
      .filter(day -> !BankHolidays.englandAndWales().contains(day))
      .toList();
  private static final List<Integer> LENGTHS = List.of(0, 1, 2, 5, 28);

  private final ClearDays clearDays = new ClearDays(BankHolidays.englandAndWales());

  @ParameterizedTest
  @EnumSource
  void moreClearDaysNeverGiveAnEarlierMeetingOrALaterNotice(DayCount count) {
    forAll(DAYS, IntStream.range(0, 30), (day, n) -> {
      assertThat(clearDays.earliest(day, n + 1, count))
          .isAfterOrEqualTo(clearDays.earliest(day, n, count));
      assertThat(clearDays.latest(day, n + 1, count))
          .isBeforeOrEqualTo(clearDays.latest(day, n, count));
    });
  }

  @ParameterizedTest
  @EnumSource
  void aLaterDayNeverGivesAnEarlierOne(DayCount count) {
    forAll(DAYS, (day, n) -> {
      LocalDate next = day.plusDays(1);
      assertThat(clearDays.earliest(next, n, count))
          .isAfterOrEqualTo(clearDays.earliest(day, n, count));
      assertThat(clearDays.latest(next, n, count))
          .isAfterOrEqualTo(clearDays.latest(day, n, count));
      assertThat(clearDays.lastOfCallIn(next, n, count))
          .isAfterOrEqualTo(clearDays.lastOfCallIn(day, n, count));
      assertThat(clearDays.implementation(next, n, count))
          .isAfterOrEqualTo(clearDays.implementation(day, n, count));
    });
  }

  @ParameterizedTest
  @EnumSource
  void aMeetingCanBeHeldOnTheLatestNoticeForIt(DayCount count) {
    forAll(
        DAYS,
        (meeting, n) -> assertThat(
                clearDays.earliest(clearDays.latest(meeting, n, count), n, count))
            .isBeforeOrEqualTo(meeting));
  }

  @ParameterizedTest
  @EnumSource
  void aNoticeIsInTimeForTheEarliestMeetingAfterIt(DayCount count) {
    forAll(
        DAYS,
        (notice, n) -> assertThat(clearDays.latest(clearDays.earliest(notice, n, count), n, count))
            .isAfterOrEqualTo(notice));
  }

  @ParameterizedTest
  @EnumSource
  void fromAWorkingDayToItsNoticeAndBackIsThatDay(DayCount count) {
    forAll(WORKING_DAYS, (day, n) -> {
      LocalDate notice = clearDays.latest(day, n, count);
      assertThat(clearDays.workingDayFrom(clearDays.earliest(notice, n, count))).isEqualTo(day);
    });
  }

  @ParameterizedTest
  @EnumSource
  void fromAWorkingDayToItsMeetingAndBackIsThatDay(DayCount count) {
    forAll(WORKING_DAYS, (day, n) -> {
      LocalDate meeting = clearDays.earliest(day, n, count);
      assertThat(clearDays.workingDayUntil(clearDays.latest(meeting, n, count))).isEqualTo(day);
    });
  }

  @ParameterizedTest
  @EnumSource
  void leavingBankHolidaysOutNeverShortensAPeriod(DayUnit unit) {
    DayCount with = DayCount.of(unit, BankHolidayRule.COUNTED);
    DayCount without = DayCount.of(unit, BankHolidayRule.EXCLUDED);
    forAll(DAYS, (day, n) -> {
      assertThat(clearDays.earliest(day, n, without))
          .isAfterOrEqualTo(clearDays.earliest(day, n, with));
      assertThat(clearDays.latest(day, n, without))
          .isBeforeOrEqualTo(clearDays.latest(day, n, with));
      assertThat(clearDays.implementation(day, n, without))
          .isAfterOrEqualTo(clearDays.implementation(day, n, with));
    });
  }

  @ParameterizedTest
  @EnumSource
  void oneMoreBankHolidayNeverShortensAPeriod(DayCount count) {
    List<LocalDate> aboutEaster =
        LocalDate.of(2026, 3, 27).datesUntil(LocalDate.of(2026, 4, 18)).toList();
    forAll(aboutEaster, IntStream.rangeClosed(-45, 45), (day, away) -> {
      ClearDays more = new ClearDays(withOneMore(day.plusDays(away)));
      for (int n : LENGTHS) {
        assertThat(more.earliest(day, n, count))
            .as("%s clear days", n)
            .isAfterOrEqualTo(clearDays.earliest(day, n, count));
        assertThat(more.latest(day, n, count))
            .as("%s clear days", n)
            .isBeforeOrEqualTo(clearDays.latest(day, n, count));
        assertThat(more.implementation(day, n, count))
            .as("%s clear days", n)
            .isAfterOrEqualTo(clearDays.implementation(day, n, count));
      }
    });
  }

  private static BankHolidays withOneMore(LocalDate day) {
    List<BankHoliday> holidays = new ArrayList<>(BankHolidays.englandAndWales().all());
    holidays.add(new BankHoliday(day, "One more bank holiday"));
    return BankHolidays.of(holidays);
  }

  /** What holds for a day and a number. */
  private interface Law {
    void holds(LocalDate day, int n);
  }

  private static void forAll(List<LocalDate> days, Law law) {
    forAll(days, LENGTHS.stream().mapToInt(n -> n), law);
  }

  private static void forAll(List<LocalDate> days, IntStream numbers, Law law) {
    int[] each = numbers.toArray();
    for (LocalDate day : days) {
      for (int n : each) {
        try {
          law.holds(day, n);
        } catch (AssertionError e) {
          throw new AssertionError(day + " with " + n + ": " + e.getMessage(), e);
        }
      }
    }
  }
}
