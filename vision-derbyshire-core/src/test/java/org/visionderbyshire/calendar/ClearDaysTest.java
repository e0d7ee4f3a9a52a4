package org.visionderbyshire.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.visionderbyshire.calendar.DayCount.CALENDAR_DAYS;
import static org.visionderbyshire.calendar.DayCount.CALENDAR_DAYS_WITHOUT_BANK_HOLIDAYS;
import static org.visionderbyshire.calendar.DayCount.WEEKDAYS;
import static org.visionderbyshire.calendar.DayCount.WORKING_DAYS;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.visionderbyshire.fault.BadInputException;

/** Days counted by hand in a calendar. */
class ClearDaysTest {

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.ENGLISH);

  private final ClearDays clearDays = new ClearDays(BankHolidays.englandAndWales());

  @Nested
  class Between {

    @Test
    void leavesOutTheDayOfTheNoticeAndTheDayOfTheMeeting() {
      assertThat(clearDays.between(
              day("Thu 25 September 2025"), day("Thu 6 November 2025"), CALENDAR_DAYS))
          .isEqualTo(41);
    }

    @ParameterizedTest
    @CsvSource({"Mon 9 June 2025", "Tue 10 June 2025", "Wed 11 June 2025"})
    void isNoneUntilTheSecondDayAfterTheNotice(String meeting) {
      assertThat(clearDays.between(day("Tue 10 June 2025"), day(meeting), CALENDAR_DAYS))
          .isZero();
    }

    @ParameterizedTest
    @CsvSource({
      "CALENDAR_DAYS,                       14",
      "CALENDAR_DAYS_WITHOUT_BANK_HOLIDAYS, 11",
      "WEEKDAYS,                            10",
      "WORKING_DAYS,                        7"
    })
    void takesOutWhatDoesNotCountAtTheTurnOfTheYear(DayCount count, int days) {
      assertThat(clearDays.between(day("Sun 22 December 2019"), day("Mon 6 January 2020"), count))
          .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
      "Wed 28 February 2024, Fri 1 March 2024, 1",
      "Mon 28 February 2028, Wed 1 March 2028, 1",
      "Tue 28 February 2023, Wed 1 March 2023, 0"
    })
    void hasTheLeapDayInLeapYearsOnly(String notice, String meeting, int days) {
      assertThat(clearDays.between(day(notice), day(meeting), WORKING_DAYS)).isEqualTo(days);
    }
  }

  @Nested
  class EarliestMeeting {

    @ParameterizedTest
    @CsvSource({
      "CALENDAR_DAYS,                       Thu 13 June 2024",
      "CALENDAR_DAYS_WITHOUT_BANK_HOLIDAYS, Thu 13 June 2024",
      "WEEKDAYS,                            Sat 15 June 2024",
      "WORKING_DAYS,                        Sat 15 June 2024"
    })
    void afterANoticeOnAFriday(DayCount count, String meeting) {
      assertThat(clearDays.earliest(day("Fri 7 June 2024"), 5, count)).isEqualTo(day(meeting));
    }

    @ParameterizedTest
    @CsvSource({
      "CALENDAR_DAYS,                       Tue 2 April 2024",
      "CALENDAR_DAYS_WITHOUT_BANK_HOLIDAYS, Thu 4 April 2024",
      "WEEKDAYS,                            Thu 4 April 2024",
      "WORKING_DAYS,                        Sat 6 April 2024"
    })
    void overEaster(DayCount count, String meeting) {
      assertThat(clearDays.earliest(day("Wed 27 March 2024"), 5, count)).isEqualTo(day(meeting));
    }

    /** Christmas Day was a Saturday, Boxing Day and 2 January were Sundays. */
    @ParameterizedTest
    @CsvSource({
      "CALENDAR_DAYS,                       Tue 28 December 2021",
      "CALENDAR_DAYS_WITHOUT_BANK_HOLIDAYS, Thu 30 December 2021",
      "WEEKDAYS,                            Thu 30 December 2021",
      "WORKING_DAYS,                        Sat 1 January 2022"
    })
    void overChristmasOnAWeekendKeptOnMondayAndTuesday(DayCount count, String meeting) {
      assertThat(clearDays.earliest(day("Wed 22 December 2021"), 5, count)).isEqualTo(day(meeting));
    }

    /** Christmas Day and New Year's Day were Sundays. */
    @ParameterizedTest
    @CsvSource({
      "CALENDAR_DAYS,                       Wed 28 December 2022",
      "CALENDAR_DAYS_WITHOUT_BANK_HOLIDAYS, Fri 30 December 2022",
      "WEEKDAYS,                            Fri 30 December 2022",
      "WORKING_DAYS,                        Wed 4 January 2023"
    })
    void overChristmasOnASundayKeptOnTuesday(DayCount count, String meeting) {
      assertThat(clearDays.earliest(day("Thu 22 December 2022"), 5, count)).isEqualTo(day(meeting));
    }

    @ParameterizedTest
    @CsvSource({
      "CALENDAR_DAYS,                       Sun 5 June 2022",
      "CALENDAR_DAYS_WITHOUT_BANK_HOLIDAYS, Tue 7 June 2022",
      "WEEKDAYS,                            Tue 7 June 2022",
      "WORKING_DAYS,                        Thu 9 June 2022"
    })
    void overTheFourDaysOfThePlatinumJubilee(DayCount count, String meeting) {
      assertThat(clearDays.earliest(day("Mon 30 May 2022"), 5, count)).isEqualTo(day(meeting));
    }

    @ParameterizedTest
    @CsvSource({
      "CALENDAR_DAYS,                       Tue 20 September 2022",
      "CALENDAR_DAYS_WITHOUT_BANK_HOLIDAYS, Wed 21 September 2022",
      "WEEKDAYS,                            Thu 22 September 2022",
      "WORKING_DAYS,                        Fri 23 September 2022"
    })
    void overTheStateFuneral(DayCount count, String meeting) {
      assertThat(clearDays.earliest(day("Wed 14 September 2022"), 5, count))
          .isEqualTo(day(meeting));
    }

    @ParameterizedTest
    @CsvSource({
      "CALENDAR_DAYS,                       Wed 10 May 2023",
      "CALENDAR_DAYS_WITHOUT_BANK_HOLIDAYS, Thu 11 May 2023",
      "WEEKDAYS,                            Fri 12 May 2023",
      "WORKING_DAYS,                        Sat 13 May 2023"
    })
    void overTheCoronation(DayCount count, String meeting) {
      assertThat(clearDays.earliest(day("Thu 4 May 2023"), 5, count)).isEqualTo(day(meeting));
    }

    @ParameterizedTest
    @CsvSource({
      "Thu 1 February 2024,  28, CALENDAR_DAYS, Fri 1 March 2024",
      "Wed 1 February 2023,  28, CALENDAR_DAYS, Thu 2 March 2023",
      "Thu 29 February 2024, 5,  WORKING_DAYS,  Fri 8 March 2024",
      "Tue 22 February 2028, 5,  WORKING_DAYS,  Wed 1 March 2028",
      "Tue 29 February 2028, 28, CALENDAR_DAYS, Wed 29 March 2028"
    })
    void aboutTheLeapDay(String notice, int days, DayCount count, String meeting) {
      assertThat(clearDays.earliest(day(notice), days, count)).isEqualTo(day(meeting));
    }

    @Test
    void canBeABankHoliday() {
      assertThat(clearDays.earliest(day("Fri 20 December 2024"), 5, WORKING_DAYS))
          .isEqualTo(day("Wed 1 January 2025"));
    }

    @ParameterizedTest
    @EnumSource
    void withNoClearDaysIsTheDayOfTheNoticeThoughItDoesNotCount(DayCount count) {
      LocalDate christmas = day("Wed 25 December 2024");
      LocalDate sunday = day("Sun 22 December 2024");

      assertThat(clearDays.earliest(christmas, 0, count)).isEqualTo(christmas);
      assertThat(clearDays.earliest(sunday, 0, count)).isEqualTo(sunday);
    }
  }

  @Nested
  class LatestNotice {

    @ParameterizedTest
    @CsvSource({
      "CALENDAR_DAYS,                       Tue 11 June 2024",
      "CALENDAR_DAYS_WITHOUT_BANK_HOLIDAYS, Tue 11 June 2024",
      "WEEKDAYS,                            Sun 9 June 2024",
      "WORKING_DAYS,                        Sun 9 June 2024"
    })
    void beforeAMeetingOnAMonday(DayCount count, String notice) {
      assertThat(clearDays.latest(day("Mon 17 June 2024"), 5, count)).isEqualTo(day(notice));
    }

    @ParameterizedTest
    @CsvSource({
      "CALENDAR_DAYS,                       Fri 18 April 2025",
      "CALENDAR_DAYS_WITHOUT_BANK_HOLIDAYS, Wed 16 April 2025",
      "WEEKDAYS,                            Wed 16 April 2025",
      "WORKING_DAYS,                        Mon 14 April 2025"
    })
    void overEaster(DayCount count, String notice) {
      assertThat(clearDays.latest(day("Thu 24 April 2025"), 5, count)).isEqualTo(day(notice));
    }

    @ParameterizedTest
    @CsvSource({
      "CALENDAR_DAYS,                       Thu 29 December 2022",
      "CALENDAR_DAYS_WITHOUT_BANK_HOLIDAYS, Wed 28 December 2022",
      "WEEKDAYS,                            Tue 27 December 2022",
      "WORKING_DAYS,                        Thu 22 December 2022"
    })
    void overChristmasAndNewYear(DayCount count, String notice) {
      assertThat(clearDays.latest(day("Wed 4 January 2023"), 5, count)).isEqualTo(day(notice));
    }

    /** The Coronation came a week after the early May bank holiday. */
    @ParameterizedTest
    @CsvSource({
      "CALENDAR_DAYS,                       Thu 4 May 2023",
      "CALENDAR_DAYS_WITHOUT_BANK_HOLIDAYS, Wed 3 May 2023",
      "WEEKDAYS,                            Tue 2 May 2023",
      "WORKING_DAYS,                        Mon 1 May 2023"
    })
    void overTheCoronation(DayCount count, String notice) {
      assertThat(clearDays.latest(day("Wed 10 May 2023"), 5, count)).isEqualTo(day(notice));
    }

    @ParameterizedTest
    @CsvSource({
      "Thu 29 February 2024, 5,  WORKING_DAYS,  Wed 21 February 2024",
      "Fri 1 March 2024,     28, CALENDAR_DAYS, Thu 1 February 2024",
      "Tue 29 February 2028, 5,  WORKING_DAYS,  Mon 21 February 2028",
      "Wed 1 March 2028,     28, CALENDAR_DAYS, Tue 1 February 2028"
    })
    void aboutTheLeapDay(String meeting, int days, DayCount count, String notice) {
      assertThat(clearDays.latest(day(meeting), days, count)).isEqualTo(day(notice));
    }

    @ParameterizedTest
    @EnumSource
    void withNoClearDaysIsTheDayOfTheMeetingThoughItDoesNotCount(DayCount count) {
      LocalDate christmas = day("Wed 25 December 2024");

      assertThat(clearDays.latest(christmas, 0, count)).isEqualTo(christmas);
    }
  }

  @Nested
  class CallIn {

    @ParameterizedTest
    @CsvSource({
      "Thu 2 February 2023,  WORKING_DAYS, Thu 9 February 2023,  Fri 10 February 2023",
      "Fri 3 February 2023,  WORKING_DAYS, Fri 10 February 2023, Mon 13 February 2023",
      "Sat 4 February 2023,  WORKING_DAYS, Fri 10 February 2023, Mon 13 February 2023",
      "Fri 27 May 2022,      WORKING_DAYS, Tue 7 June 2022,      Wed 8 June 2022",
      "Fri 27 May 2022,      WEEKDAYS,     Fri 3 June 2022,      Mon 6 June 2022",
      "Fri 9 September 2022, WORKING_DAYS, Fri 16 September 2022, Tue 20 September 2022",
      "Fri 9 September 2022, WEEKDAYS,     Fri 16 September 2022, Mon 19 September 2022",
      "Fri 20 December 2024, WORKING_DAYS, Tue 31 December 2024, Thu 2 January 2025",
      "Fri 20 December 2024, WEEKDAYS,     Fri 27 December 2024, Mon 30 December 2024"
    })
    void runsForFiveDaysAfterPublicationAndEffectComesNext(
        String published, DayCount count, String last, String effect) {
      assertThat(clearDays.lastOfCallIn(day(published), 5, count)).isEqualTo(day(last));
      assertThat(clearDays.implementation(day(published), 5, count)).isEqualTo(day(effect));
    }

    @ParameterizedTest
    @CsvSource({
      "CALENDAR_DAYS,                       Sun 31 March 2024, Mon 1 April 2024",
      "CALENDAR_DAYS_WITHOUT_BANK_HOLIDAYS, Tue 2 April 2024,  Wed 3 April 2024",
      "WEEKDAYS,                            Tue 2 April 2024,  Wed 3 April 2024",
      "WORKING_DAYS,                        Thu 4 April 2024,  Fri 5 April 2024"
    })
    void overEasterEndsWhereTheCountSaysAndEasterMondayIsADayOfEffectWhereItCounts(
        DayCount count, String last, String effect) {
      LocalDate published = day("Tue 26 March 2024");

      assertThat(clearDays.lastOfCallIn(published, 5, count)).isEqualTo(day(last));
      assertThat(clearDays.implementation(published, 5, count)).isEqualTo(day(effect));
    }

    @ParameterizedTest
    @CsvSource({
      "CALENDAR_DAYS,                       Fri 29 March 2024",
      "CALENDAR_DAYS_WITHOUT_BANK_HOLIDAYS, Tue 2 April 2024",
      "WEEKDAYS,                            Fri 29 March 2024",
      "WORKING_DAYS,                        Tue 2 April 2024"
    })
    void thatDoesNotRunPutsEffectOffToTheNextDayThatIsOpen(DayCount count, String effect) {
      LocalDate published = day("Thu 28 March 2024");

      assertThat(clearDays.lastOfCallIn(published, 0, count)).isEqualTo(published);
      assertThat(clearDays.implementation(published, 0, count)).isEqualTo(day(effect));
    }
  }

  @Nested
  class WorkingDays {

    @ParameterizedTest
    @CsvSource({
      "Wed 1 June 2022,      Wed 1 June 2022",
      "Thu 2 June 2022,      Mon 6 June 2022",
      "Sat 1 January 2022,   Tue 4 January 2022",
      "Sat 17 September 2022, Tue 20 September 2022",
      "Sat 6 May 2023,       Tue 9 May 2023",
      "Thu 29 February 2024, Thu 29 February 2024"
    })
    void areFoundFromADayOn(String first, String workingDay) {
      assertThat(clearDays.workingDayFrom(day(first))).isEqualTo(day(workingDay));
    }

    @ParameterizedTest
    @CsvSource({
      "Mon 6 June 2022,       Mon 6 June 2022",
      "Sun 5 June 2022,       Wed 1 June 2022",
      "Mon 3 January 2022,    Fri 31 December 2021",
      "Mon 19 September 2022, Fri 16 September 2022",
      "Mon 8 May 2023,        Fri 5 May 2023",
      "Tue 29 February 2028,  Tue 29 February 2028"
    })
    void areFoundUpToADay(String last, String workingDay) {
      assertThat(clearDays.workingDayUntil(day(last))).isEqualTo(day(workingDay));
    }
  }

  @Nested
  class WhereBankHolidaysAreNotKnown {

    @Test
    void theLastDayThatIsKnownCanBeTheAnswer() {
      LocalDate last = day("Sun 31 December 2028");

      assertThat(clearDays.earliest(day("Mon 25 December 2028"), 5, CALENDAR_DAYS))
          .isEqualTo(last);
      assertThat(clearDays.earliest(last, 0, CALENDAR_DAYS)).isEqualTo(last);
      assertThat(clearDays.between(last, last.plusDays(1), CALENDAR_DAYS)).isZero();
    }

    @Test
    void theFirstDayThatIsKnownCanBeTheAnswer() {
      LocalDate first = day("Sun 1 January 2012");

      assertThat(clearDays.latest(day("Sat 7 January 2012"), 5, CALENDAR_DAYS)).isEqualTo(first);
      assertThat(clearDays.between(first.minusDays(2), first.minusDays(1), CALENDAR_DAYS))
          .isZero();
    }

    @Test
    void nothingIsToldPastTheLastDay() {
      LocalDate eve = day("Sun 31 December 2028");

      assertThatNotKnown(
          "2029-01-01",
          () -> clearDays.earliest(day("Tue 26 December 2028"), 5, CALENDAR_DAYS),
          () -> clearDays.earliest(eve.plusDays(1), 0, CALENDAR_DAYS),
          () -> clearDays.between(eve, eve.plusDays(2), CALENDAR_DAYS),
          () -> clearDays.lastOfCallIn(eve, 1, CALENDAR_DAYS),
          () -> clearDays.lastOfCallIn(eve.plusDays(1), 0, CALENDAR_DAYS),
          () -> clearDays.implementation(day("Fri 22 December 2028"), 5, WEEKDAYS),
          () -> clearDays.workingDayFrom(day("Sat 30 December 2028")));
    }

    @Test
    void nothingIsToldBeforeTheFirstDay() {
      LocalDate newYear = day("Sun 1 January 2012");

      assertThatNotKnown(
          "2011-12-31",
          () -> clearDays.latest(day("Fri 6 January 2012"), 5, CALENDAR_DAYS),
          () -> clearDays.latest(newYear.minusDays(1), 0, CALENDAR_DAYS),
          () -> clearDays.between(newYear.minusDays(2), newYear, CALENDAR_DAYS),
          () -> clearDays.workingDayUntil(day("Mon 2 January 2012")));
    }

    @Test
    void aSaturdayIsNotPassedOverUnseen() {
      assertThatNotKnown(
          "2011-12-31",
          () -> clearDays.implementation(day("Fri 30 December 2011"), 0, WORKING_DAYS));
    }

    @Test
    void aYearThatIsMissingBetweenTwoIsNotPassedOver() {
      ClearDays gap = new ClearDays(BankHolidays.of(List.of(
          new BankHoliday(day("Mon 27 December 2027"), "Christmas Day"),
          new BankHoliday(day("Mon 1 January 2029"), "New Year’s Day"))));

      assertThatThrownBy(() -> gap.between(
              day("Fri 31 December 2027"),
              day("Tue 2 January 2029"),
              CALENDAR_DAYS_WITHOUT_BANK_HOLIDAYS))
          .isInstanceOf(BadInputException.class)
          .hasMessageContaining("2028-01-01 lies outside")
          .hasMessageContaining("known: 2027, 2029;");
    }

    private static void assertThatNotKnown(String day, ThrowingCallable... questions) {
      for (ThrowingCallable question : questions) {
        assertThatThrownBy(question)
            .isInstanceOf(BadInputException.class)
            .hasMessageContaining(day + " lies outside")
            .hasMessageContaining("2012 to 2028");
      }
    }
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text, WRITTEN);
  }
}
