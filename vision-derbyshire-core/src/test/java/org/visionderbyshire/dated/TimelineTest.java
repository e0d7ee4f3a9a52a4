package org.visionderbyshire.dated;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.api.OptionalAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.citation.Citation;

/** How dated facts resolve: policy.md section 7, sentence by sentence. */
class TimelineTest {

  @Test
  void withoutFactsNothingHolds() {
    assertThatOn("2022-01-01", Timeline.of(List.of())).isEmpty();
  }

  @Nested
  class OneFact {

    @Test
    void holdsFromItsFirstToItsLastDayBothIncluded() {
      Timeline<String> timeline = Timeline.of(List.of(shipped("a", "2020-01-01", "2020-12-31")));

      assertThatOn("2019-12-31", timeline).isEmpty();
      assertThatOn("2020-01-01", timeline).contains("a");
      assertThatOn("2020-12-31", timeline).contains("a");
      assertThatOn("2021-01-01", timeline).isEmpty();
    }

    @Test
    void withoutALastDayGoesOnHolding() {
      Timeline<String> timeline = Timeline.of(List.of(shipped("a", "2020-01-01", "")));

      assertThatOn("2019-12-31", timeline).isEmpty();
      assertThatOn("2999-12-31", timeline).contains("a");
    }

    @Test
    void undatedHoldsOnAnyDay() {
      Timeline<String> timeline = Timeline.of(List.of(shipped("a", "", "")));

      assertThatOn("0001-01-01", timeline).contains("a");
      assertThatOn("2999-12-31", timeline).contains("a");
    }

    @Test
    void undatedWithALastDayHoldsUntilThen() {
      Timeline<String> timeline = Timeline.of(List.of(shipped("a", "", "2020-12-31")));

      assertThatOn("0001-01-01", timeline).contains("a");
      assertThatOn("2020-12-31", timeline).contains("a");
      assertThatOn("2021-01-01", timeline).isEmpty();
    }

    @Test
    void comesWithItsPeriodItsCitationsAndWhoBroughtIt() {
      Fact<String> fact = supplied("a", "2020-01-01", "");

      assertThat(Timeline.of(List.of(fact)).on(day("2020-06-01"))).containsSame(fact);
    }
  }

  @Nested
  class LaterFacts {

    @Test
    void takeThePlaceOfEarlierOnesFromTheirFirstDay() {
      Timeline<String> timeline =
          Timeline.of(List.of(shipped("a", "2020-01-01", ""), shipped("b", "2021-01-01", "")));

      assertThatOn("2020-12-31", timeline).contains("a");
      assertThatOn("2021-01-01", timeline).contains("b");
    }

    @Test
    void cutOffAnEarlierOneThatWouldLastLonger() {
      Timeline<String> timeline = Timeline.of(
          List.of(shipped("a", "2020-01-01", "2022-12-31"), shipped("b", "2021-01-01", "")));

      assertThatOn("2020-12-31", timeline).contains("a");
      assertThatOn("2021-01-01", timeline).contains("b");
      assertThatOn("2022-06-01", timeline).contains("b");
    }

    @Test
    void thatEndedDoNotReviveTheOneBefore() {
      Timeline<String> timeline = Timeline.of(
          List.of(shipped("a", "2020-01-01", ""), shipped("b", "2021-01-01", "2021-12-31")));

      assertThatOn("2021-12-31", timeline).contains("b");
      assertThatOn("2022-01-01", timeline).isEmpty();
    }

    @Test
    void areLaterThanAnUndatedOne() {
      Timeline<String> timeline =
          Timeline.of(List.of(shipped("b", "2021-01-01", "2021-12-31"), shipped("a", "", "")));

      assertThatOn("2020-12-31", timeline).contains("a");
      assertThatOn("2021-01-01", timeline).contains("b");
      assertThatOn("2022-01-01", timeline).isEmpty();
    }

    @Test
    void canLeaveAGapInWhichNothingHolds() {
      Timeline<String> timeline = Timeline.of(
          List.of(shipped("a", "2020-01-01", "2020-06-30"), shipped("b", "2021-01-01", "")));

      assertThatOn("2020-12-31", timeline).isEmpty();
      assertThatOn("2021-01-01", timeline).contains("b");
    }

    @Test
    void ofTwoThatBeginTogetherTheOneThatEndsSoonerPrevails() {
      Fact<String> open = supplied("open", "2020-01-01", "");
      Fact<String> later = supplied("later", "2020-01-01", "2022-12-31");
      Fact<String> sooner = supplied("sooner", "2020-01-01", "2021-12-31");

      for (Timeline<String> timeline : List.of(
          Timeline.of(List.of(open, later, sooner)), Timeline.of(List.of(sooner, later, open)))) {
        assertThatOn("2021-12-31", timeline).contains("sooner");
        assertThatOn("2022-01-01", timeline).isEmpty();
      }
    }
  }

  @Nested
  class SuppliedFacts {

    @Test
    void winOverAShippedOneThatBeganEarlier() {
      Timeline<String> timeline = Timeline.of(
          List.of(shipped("shipped", "2020-01-01", ""), supplied("supplied", "2021-01-01", "")));

      assertThatOn("2020-12-31", timeline).contains("shipped");
      assertThatOn("2021-01-01", timeline).contains("supplied");
    }

    @Test
    void winOverAShippedOneThatBeganLater() {
      Timeline<String> timeline = Timeline.of(
          List.of(supplied("supplied", "2020-01-01", ""), shipped("shipped", "2021-01-01", "")));

      assertThatOn("2021-01-01", timeline).contains("supplied");
      assertThatOn("2999-01-01", timeline).contains("supplied");
    }

    @Test
    void winOverAShippedOneFromTheSameDay() {
      Timeline<String> timeline = Timeline.of(
          List.of(supplied("supplied", "2020-01-01", ""), shipped("shipped", "2020-01-01", "")));

      assertThatOn("2020-01-01", timeline).contains("supplied");
    }

    @Test
    void undatedWinOverEveryShippedOne() {
      Timeline<String> timeline = Timeline.of(List.of(
          supplied("supplied", "", ""),
          shipped("undated", "", ""),
          shipped("dated", "2021-01-01", "")));

      assertThatOn("2020-01-01", timeline).contains("supplied");
      assertThatOn("2021-01-01", timeline).contains("supplied");
    }

    @Test
    void thatEndedDoNotReviveAShippedOneThatBeganEarlier() {
      Timeline<String> timeline = Timeline.of(List.of(
          shipped("shipped", "2020-01-01", ""), supplied("supplied", "2021-01-01", "2021-12-31")));

      assertThatOn("2021-12-31", timeline).contains("supplied");
      assertThatOn("2022-01-01", timeline).isEmpty();
    }

    @Test
    void thatEndedDoNotReviveAShippedOneFromTheSameDay() {
      Timeline<String> timeline = Timeline.of(List.of(
          shipped("shipped", "2021-01-01", ""), supplied("supplied", "2021-01-01", "2021-12-31")));

      assertThatOn("2022-01-01", timeline).isEmpty();
    }

    @Test
    void thatEndedDoNotReviveAnUndatedShippedOne() {
      Timeline<String> timeline =
          Timeline.of(List.of(shipped("shipped", "", ""), supplied("supplied", "", "2021-12-31")));

      assertThatOn("2021-12-31", timeline).contains("supplied");
      assertThatOn("2022-01-01", timeline).isEmpty();
    }

    @Test
    void thatEndedGiveWayToAShippedOneThatBeganLater() {
      Timeline<String> timeline = Timeline.of(List.of(
          supplied("supplied", "2020-01-01", "2021-12-31"), shipped("shipped", "2021-01-01", "")));

      assertThatOn("2021-12-31", timeline).contains("supplied");
      assertThatOn("2022-01-01", timeline).contains("shipped");
    }

    @Test
    void thatEndedLeaveAGapUntilAShippedOneBegins() {
      Timeline<String> timeline = Timeline.of(List.of(
          supplied("supplied", "2020-01-01", "2020-12-31"), shipped("shipped", "2022-01-01", "")));

      assertThatOn("2021-12-31", timeline).isEmpty();
      assertThatOn("2022-01-01", timeline).contains("shipped");
    }

    @Test
    void replaceOneAnotherByDate() {
      Timeline<String> timeline = Timeline.of(List.of(
          supplied("c", "2022-01-01", "2022-12-31"),
          supplied("a", "", ""),
          supplied("b", "2021-01-01", ""),
          shipped("shipped", "2020-01-01", "")));

      assertThatOn("2020-12-31", timeline).contains("a");
      assertThatOn("2021-01-01", timeline).contains("b");
      assertThatOn("2022-12-31", timeline).contains("c");
      assertThatOn("2023-01-01", timeline).isEmpty();
    }
  }

  @Test
  void theOrderInWhichFactsComeDoesNotMatter() {
    List<Fact<String>> facts = new ArrayList<>(List.of(
        shipped("a", "", ""),
        shipped("b", "2018-01-01", "2019-12-31"),
        shipped("c", "2021-06-01", ""),
        supplied("d", "2020-01-01", "2020-12-31"),
        supplied("e", "2021-01-01", "2021-12-31"),
        supplied("f", "2021-01-01", "")));
    List<Optional<Fact<String>>> expected = overTheYears(facts);
    Random random = new Random(20220404);

    for (int i = 0; i < 50; i++) {
      Collections.shuffle(facts, random);
      assertThat(overTheYears(facts)).as("%s", facts).isEqualTo(expected);
    }
  }

  @Test
  void tellsShippedFactsFirstAndEachGroupByItsBeginning() {
    Timeline<String> timeline = Timeline.of(List.of(
        supplied("d", "2021-01-01", ""),
        shipped("b", "2022-01-01", ""),
        supplied("c", "", ""),
        shipped("a", "2020-01-01", "")));

    assertThat(timeline.facts()).extracting(Fact::value).containsExactly("a", "b", "c", "d");
  }

  private static List<Optional<Fact<String>>> overTheYears(List<Fact<String>> facts) {
    Timeline<String> timeline = Timeline.of(facts);
    return day("2017-01-01").datesUntil(day("2023-01-01")).map(timeline::on).toList();
  }

  private static OptionalAssert<String> assertThatOn(String day, Timeline<String> timeline) {
    return assertThat(timeline.on(day(day)).map(Fact::value));
  }

  private static Fact<String> shipped(String value, String from, String to) {
    return new Fact<>(value, period(from, to), List.of(Citation.of("a record")), false);
  }

  private static Fact<String> supplied(String value, String from, String to) {
    return new Fact<>(value, period(from, to), List.of(Citation.of("a constitution")), true);
  }

  private static Period period(String from, String to) {
    return new Period(optionalDay(from), optionalDay(to));
  }

  private static Optional<LocalDate> optionalDay(String text) {
    return Optional.of(text).filter(day -> !day.isEmpty()).map(TimelineTest::day);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
