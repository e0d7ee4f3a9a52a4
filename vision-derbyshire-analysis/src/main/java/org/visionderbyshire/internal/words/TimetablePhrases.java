package org.visionderbyshire.internal.words;

import java.util.EnumSet;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.rule.BankHolidayTest;
import org.visionderbyshire.rule.CountTest;
import org.visionderbyshire.rule.DatesTest;
import org.visionderbyshire.rule.ImplementationTest;
import org.visionderbyshire.rule.PublicationTest;

/** Words for what the days of a timetable follow from. */
final class TimetablePhrases {

  private TimetablePhrases() {}

  static void fill(Phrasebook book) {
    book.of(CountTest.class)
        .say("clock", clock("for "), clock("days are counted for "))
        .say(
            "unit",
            Choice.of(
                    CountTest.Unit.class,
                    "whichever days are said to count",
                    Choice.<CountTest.Unit>listed("", unit -> switch (unit) {
                      case WORKING -> "working days are said to count";
                      case CALENDAR -> "calendar days are said to count";
                      case UNKNOWN -> "nothing is said of which days count";
                    }))
                .with(
                    EnumSet.of(CountTest.Unit.WORKING, CountTest.Unit.CALENDAR),
                    "it is said which days count"));
    book.of(BankHolidayTest.class)
        .say("clock", clock("for "), clock("days are counted for "))
        .say(
            "unit",
            Choice.of(
                DayUnit.class,
                "whichever days count",
                Choice.<DayUnit>listed("", unit -> switch (unit) {
                  case WORKING -> "working days count";
                  case CALENDAR -> "calendar days count";
                })))
        .say(
            "stated",
            Choice.of(
                    BankHolidayTest.Stated.class,
                    "whatever is said of bank holidays",
                    Choice.<BankHolidayTest.Stated>listed("", stated -> switch (stated) {
                      case EXCLUDED -> "bank holidays are said to be left out";
                      case COUNTED -> "bank holidays are said to count";
                      case UNKNOWN -> "nothing is said of bank holidays";
                    }))
                .with(
                    EnumSet.of(BankHolidayTest.Stated.EXCLUDED, BankHolidayTest.Stated.COUNTED),
                    "it is said whether bank holidays count"));
    book.of(PublicationTest.class)
        .say(
            "given", YesNo.of("the day of publication is given", "no day of publication is given"));
    book.of(ImplementationTest.class)
        .say(
            "callable",
            Known.of(
                "the decision can be called in",
                "the decision cannot be called in",
                "whether the decision can be called in",
                "it is not ruled out that the decision can be called in",
                "it is not known that the decision can be called in"))
        .say("waived", YesNo.of("call-in is waived", "call-in is not waived"))
        .say(
            "lengthKnown",
            YesNo.of("it is known how long call-in takes", "how long call-in takes is unknown"))
        .say(
            "joint",
            YesNo.of(
                "the decision is that of a joint committee",
                "the decision is not that of a joint committee"));
    book.of(DatesTest.class)
        .say(
            "before",
            YesNo.of(
                "the dates begin before the day on which facts are read",
                "the dates do not begin before the day on which facts are read"))
        .say(
            "change",
            YesNo.of(
                "{council}'s notices or call-in change in the meantime",
                "{council}'s notices and call-in stay the same"));
  }

  private static Choice<CountTest.Clock> clock(String before) {
    return Choice.of(
            CountTest.Clock.class,
            "whatever days are counted for",
            Choice.<CountTest.Clock>listed(before, clock -> switch (clock) {
              case LONG -> "notices that come weeks ahead";
              case SHORT -> "notices that come days ahead";
              case CALL_IN -> "call-in";
            }))
        .with(
            EnumSet.of(CountTest.Clock.LONG, CountTest.Clock.SHORT),
            before + "notices of any kind");
  }
}
