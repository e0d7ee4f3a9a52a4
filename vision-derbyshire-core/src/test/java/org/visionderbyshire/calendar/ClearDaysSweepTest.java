package org.visionderbyshire.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.visionderbyshire.fault.BadInputException;

/**
 * Holds clear days against {@link NaiveClearDays} from every day of ten years on, and from the days
 * about the first and the last day for which the shipped bank holidays are known.
 */
class ClearDaysSweepTest {

  private static final LocalDate FIRST_KNOWN = LocalDate.of(2012, 1, 1);
  private static final LocalDate LAST_KNOWN = LocalDate.of(2028, 12, 31);

  private static final List<LocalDate> DAYS = Stream.of(
          days(FIRST_KNOWN.minusDays(30), FIRST_KNOWN.plusDays(60)),
          days(LocalDate.of(2019, 1, 1), LAST_KNOWN),
          days(LAST_KNOWN.plusDays(1), LAST_KNOWN.plusDays(30)))
      .flatMap(days -> days)
      .toList();
  private static final List<Integer> LENGTHS = List.of(0, 1, 2, 3, 5, 10, 28);

  private final ClearDays clearDays = new ClearDays(BankHolidays.englandAndWales());
  private final NaiveClearDays naive = new NaiveClearDays(
      FIRST_KNOWN,
      LAST_KNOWN,
      BankHolidays.englandAndWales().all().stream().map(BankHoliday::date).toList());

  @ParameterizedTest
  @EnumSource
  void betweenCountsTheDaysOneByOne(DayCount count) {
    List<Integer> ahead = IntStream.rangeClosed(-1, 40).boxed().toList();
    assertThatEqual(
        ahead,
        (day, n) -> clearDays.between(day, day.plusDays(n), count),
        (day, n) -> naive.between(day, day.plusDays(n), count));
  }

  @ParameterizedTest
  @EnumSource
  void earliestIsTheSmallestDayThatLeavesEnough(DayCount count) {
    assertThatEqual(
        LENGTHS,
        (day, n) -> clearDays.earliest(day, n, count),
        (day, n) -> naive.earliest(day, n, count));
  }

  @ParameterizedTest
  @EnumSource
  void latestIsTheLargestDayThatLeavesEnough(DayCount count) {
    assertThatEqual(
        LENGTHS,
        (day, n) -> clearDays.latest(day, n, count),
        (day, n) -> naive.latest(day, n, count));
  }

  @ParameterizedTest
  @EnumSource
  void callInEndsOnTheSmallestDayByWhichEnoughHaveRun(DayCount count) {
    assertThatEqual(
        LENGTHS,
        (day, n) -> clearDays.lastOfCallIn(day, n, count),
        (day, n) -> naive.lastOfCallIn(day, n, count));
  }

  @ParameterizedTest
  @EnumSource
  void implementationIsTheSmallestDayOfEffectByWhichCallInHasRun(DayCount count) {
    assertThatEqual(
        LENGTHS,
        (day, n) -> clearDays.implementation(day, n, count),
        (day, n) -> naive.implementation(day, n, count));
  }

  @Test
  void workingDayFromIsTheSmallestFromThatDayOn() {
    assertThatEqual(
        List.of(0),
        (day, n) -> clearDays.workingDayFrom(day),
        (day, n) -> naive.workingDayFrom(day));
  }

  @Test
  void workingDayUntilIsTheLargestUpToThatDay() {
    assertThatEqual(
        List.of(0),
        (day, n) -> clearDays.workingDayUntil(day),
        (day, n) -> naive.workingDayUntil(day));
  }

  /** An answer for a day and a number of days. */
  private interface Question<T> {
    T answer(LocalDate day, int n);
  }

  private static <T> void assertThatEqual(
      List<Integer> numbers, Question<T> actual, Question<Optional<T>> expected) {
    List<String> differences = new ArrayList<>();
    for (LocalDate day : DAYS) {
      for (int n : numbers) {
        Optional<T> is = unlessUnknown(() -> actual.answer(day, n));
        Optional<T> shouldBe = expected.answer(day, n);
        if (!is.equals(shouldBe)) {
          differences.add(day + " with " + n + ": " + is + " but should be " + shouldBe);
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  /** The answer, or none if it fails for want of bank holidays and says for which years it has. */
  private static <T> Optional<T> unlessUnknown(Supplier<T> question) {
    try {
      return Optional.of(question.get());
    } catch (BadInputException e) {
      assertThat(e).hasMessageContaining("bank holidays are known: 2012 to 2028;");
      return Optional.empty();
    }
  }

  private static Stream<LocalDate> days(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1));
  }
}
