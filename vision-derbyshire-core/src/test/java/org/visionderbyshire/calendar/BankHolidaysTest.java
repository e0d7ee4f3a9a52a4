package org.visionderbyshire.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;

class BankHolidaysTest {

  private static final BankHoliday GOOD_FRIDAY = holiday("2029-03-30", "Good Friday");
  private static final BankHoliday EASTER_MONDAY = holiday("2029-04-02", "Easter Monday");
  private static final BankHoliday NEW_YEAR = holiday("2030-01-01", "New Year’s Day");

  private static final BankHolidays HOLIDAYS =
      BankHolidays.of(List.of(GOOD_FRIDAY, EASTER_MONDAY, NEW_YEAR));

  @Test
  void areTheDaysThatAreListedAndNoOthers() {
    assertThat(HOLIDAYS.contains(day("2029-03-30"))).isTrue();
    assertThat(HOLIDAYS.contains(day("2029-03-29"))).isFalse();
    assertThat(HOLIDAYS.contains(day("2029-03-31"))).isFalse();
  }

  @Test
  void areKnownForEveryDayOfAYearInWhichOneIsListed() {
    assertThat(HOLIDAYS.covers(day("2028-12-31"))).isFalse();
    assertThat(HOLIDAYS.covers(day("2029-01-01"))).isTrue();
    assertThat(HOLIDAYS.covers(day("2030-12-31"))).isTrue();
    assertThat(HOLIDAYS.covers(day("2031-01-01"))).isFalse();
    assertThat(HOLIDAYS.years()).containsExactly(2029, 2030);
  }

  @Test
  void comeInTheOrderOfTheirDaysHoweverTheyAreListed() {
    List<BankHoliday> listed = new ArrayList<>(List.of(
        NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, GOOD_FRIDAY, holiday("2029-03-30", "Holy Friday")));
    Random random = new Random(20220602);

    for (int i = 0; i < 50; i++) {
      Collections.shuffle(listed, random);
      assertThat(BankHolidays.of(listed).all())
          .as("%s", listed)
          .containsExactly(GOOD_FRIDAY, EASTER_MONDAY, NEW_YEAR);
    }
  }

  @Test
  void stayAsTheyAreWhateverBecomesOfTheList() {
    List<BankHoliday> listed = new ArrayList<>(List.of(GOOD_FRIDAY));
    BankHolidays holidays = BankHolidays.of(listed);
    listed.add(NEW_YEAR);

    assertThat(holidays.all()).containsExactly(GOOD_FRIDAY);
    assertThatThrownBy(() -> holidays.all().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> holidays.years().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Nested
  class OutsideTheKnownYears {

    @Test
    void failWithTheDayTheYearsAndWhatToDo() {
      assertThatThrownBy(() -> BankHolidays.englandAndWales().contains(day("2029-01-01")))
          .isInstanceOfSatisfying(
              BadInputException.class,
              e -> assertThat(e.faults())
                  .containsExactly(Fault.at(
                      "bankHolidays",
                      "2029-01-01 lies outside the years for which bank holidays are known:"
                          + " 2012 to 2028; supply a list of them that covers 2029")));
    }

    @Test
    void failBeforeTheFirstAsAfterTheLast() {
      assertThatThrownBy(() -> BankHolidays.englandAndWales().contains(day("2011-12-31")))
          .hasMessage("bankHolidays: 2011-12-31 lies outside the years for which bank holidays are"
              + " known: 2012 to 2028; supply a list of them that covers 2011");
    }

    @ParameterizedTest
    @CsvSource({
      "                         , none",
      "2023                     , 2023",
      "2023 2024                , 2023 to 2024",
      "2025 2023 2024           , 2023 to 2025",
      "2023 2025                , '2023, 2025'",
      "2023 2025 2026 2027      , '2023, 2025 to 2027'",
      "2019 2020 2022 2024 2025 , '2019 to 2020, 2022, 2024 to 2025'"
    })
    void tellThemInWords(String years, String words) {
      List<BankHoliday> listed = Stream.ofNullable(years)
          .flatMap(text -> Arrays.stream(text.split(" ")))
          .map(year -> holiday(year + "-12-25", "Christmas Day"))
          .toList();

      assertThatThrownBy(() -> BankHolidays.of(listed).contains(day("2021-06-01")))
          .hasMessageContaining(" are known: " + words + "; supply");
    }
  }

  @Nested
  class OfEnglandAndWales {

    private final BankHolidays shipped = BankHolidays.englandAndWales();

    @Test
    void reachFrom2012To2028() {
      assertThat(shipped.years()).containsExactlyElementsOf(years().boxed().toList());
      assertThat(shipped.all()).hasSize(140);
    }

    @Test
    void areTheEightOfEachYearButForThoseMovedOrAddedByProclamation() {
      List<LocalDate> moved = days("2012-05-28", "2020-05-04", "2022-05-30");
      List<LocalDate> elsewhere = days("2012-06-04", "2020-05-08", "2022-06-02");
      List<LocalDate> added = days("2012-06-05", "2022-06-03", "2022-09-19", "2023-05-08");

      List<LocalDate> expected = Stream.of(
              years().boxed().flatMap(OfEnglandAndWales::eightOf),
              elsewhere.stream(),
              added.stream())
          .flatMap(days -> days)
          .filter(day -> !moved.contains(day))
          .sorted()
          .toList();

      assertThat(shipped.all()).extracting(BankHoliday::date).containsExactlyElementsOf(expected);
    }

    @Test
    void tellWhatTheyAreCalled() {
      assertThat(shipped.all())
          .contains(
              holiday("2012-06-05", "Queen’s Diamond Jubilee"),
              holiday("2020-05-08", "Early May bank holiday (VE day)"),
              holiday("2022-06-02", "Spring bank holiday"),
              holiday("2022-06-03", "Platinum Jubilee bank holiday"),
              holiday("2022-09-19", "Bank Holiday for the State Funeral of Queen Elizabeth II"),
              holiday("2023-05-08", "Bank holiday for the coronation of King Charles III"));
    }

    private static IntStream years() {
      return IntStream.rangeClosed(2012, 2028);
    }

    private static Stream<LocalDate> eightOf(int year) {
      LocalDate newYear = weekdayFrom(LocalDate.of(year, 1, 1));
      LocalDate easter = easterSunday(year);
      LocalDate christmas = weekdayFrom(LocalDate.of(year, 12, 25));
      return Stream.of(
          newYear,
          easter.minusDays(2),
          easter.plusDays(1),
          LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
          LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
          LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
          christmas,
          weekdayFrom(christmas.plusDays(1)));
    }

    private static LocalDate weekdayFrom(LocalDate first) {
      return switch (first.getDayOfWeek()) {
        case SATURDAY -> first.plusDays(2);
        case SUNDAY -> first.plusDays(1);
        default -> first;
      };
    }

    /** The Sunday after the Paschal full moon, for the years from 1900 to 2099. */
    private static LocalDate easterSunday(int year) {
      int afterTheEquinox = (19 * (year % 19) + 24) % 30;
      int fullMoon = afterTheEquinox - (afterTheEquinox > 28 - year % 19 / 11 ? 1 : 0);
      return LocalDate.of(year, Month.MARCH, 21)
          .plusDays(fullMoon)
          .with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }
  }

  private static BankHoliday holiday(String day, String title) {
    return new BankHoliday(day(day), title);
  }

  private static List<LocalDate> days(String... days) {
    return Arrays.stream(days).map(BankHolidaysTest::day).toList();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
