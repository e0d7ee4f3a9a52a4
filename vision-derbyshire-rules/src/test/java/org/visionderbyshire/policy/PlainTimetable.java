package org.visionderbyshire.policy;

import static org.visionderbyshire.rule.Words.ask;
import static org.visionderbyshire.rule.Words.bankHolidays;
import static org.visionderbyshire.rule.Words.counts;
import static org.visionderbyshire.rule.Words.finding;
import static org.visionderbyshire.rule.Words.published;
import static org.visionderbyshire.rule.Words.takesEffect;

import java.util.HashSet;
import java.util.Set;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.rule.BankHolidayTest;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.CountTest;
import org.visionderbyshire.rule.DatesTest;
import org.visionderbyshire.rule.Effect;
import org.visionderbyshire.rule.ImplementationTest;
import org.visionderbyshire.rule.PublicationTest;
import org.visionderbyshire.vocabulary.Answer;

/** Policy.md T6 and T7: when decisions take effect, and which days count. */
final class PlainTimetable {

  private static final String CLOCK = "call-in-clock";
  private static final String AGREEMENT = "call-in-agreement";

  private PlainTimetable() {}

  /** T6: at once, or after call-in, or nobody knows. */
  static Set<Conclusion> implementation(ImplementationTest test) {
    if (test.waived() || test.callable() == Answer.NO) {
      return Set.of(takesEffect(Effect.AT_ONCE));
    }
    boolean agreed = test.callable() == Answer.YES;
    if (test.joint() && !agreed) {
      return Set.of(takesEffect(Effect.UNKNOWN), ask(AGREEMENT));
    }
    if (!test.lengthKnown()) {
      // what is called in for at least a day does not take effect on its own
      return Set.of(takesEffect(agreed ? Effect.LATER : Effect.UNKNOWN), ask(CLOCK));
    }
    return agreed
        ? Set.of(takesEffect(Effect.AFTER_CALL_IN))
        : Set.of(takesEffect(Effect.AFTER_CALL_IN), ask(CLOCK));
  }

  /** T9: what may no longer hold, or not yet. */
  static Set<Conclusion> dates(DatesTest test) {
    Set<Conclusion> said = new HashSet<>();
    if (test.before()) {
      said.add(finding("dates-before-reading"));
    }
    if (test.change()) {
      said.add(finding("clocks-change"));
    }
    return said;
  }

  /** T6: on the day given, else by the reading. */
  static Set<Conclusion> publication(PublicationTest test, PlainRules.Readings readings) {
    if (test.given()) {
      return Set.of(published(0)); // no days are added to a day that is given
    }
    return Set.of(published(
        switch (readings.publicationDay()) {
          case "decision-day" -> 0;
          case "two-working-days" -> 2;
          default -> throw new IllegalArgumentException(readings.publicationDay());
        }));
  }

  /** T7: as stated; else by the readings of notices, and for call-in what ends later. */
  static Set<Conclusion> counted(CountTest test, PlainRules.Readings readings) {
    return switch (test.unit()) {
      case WORKING -> Set.of(counts(DayUnit.WORKING));
      case CALENDAR -> Set.of(counts(DayUnit.CALENDAR));
      case UNKNOWN ->
        switch (test.clock()) {
          case LONG -> Set.of(counts(unit(readings.longClock())));
          case SHORT -> Set.of(counts(unit(readings.shortClock())));
          case CALL_IN -> Set.of(counts(DayUnit.WORKING), ask(CLOCK));
        };
    };
  }

  private static DayUnit unit(String option) {
    return switch (option) {
      case "working" -> DayUnit.WORKING;
      case "calendar" -> DayUnit.CALENDAR;
      default -> throw new IllegalArgumentException(option);
    };
  }

  /** T7: as stated; else notices by the days they count, and for call-in what ends later. */
  static Set<Conclusion> onBankHolidays(BankHolidayTest test) {
    return switch (test.stated()) {
      case EXCLUDED -> Set.of(bankHolidays(BankHolidayRule.EXCLUDED));
      case COUNTED -> Set.of(bankHolidays(BankHolidayRule.COUNTED));
      case UNKNOWN ->
        switch (test.clock()) {
          case LONG, SHORT ->
            Set.of(bankHolidays(
                test.unit() == DayUnit.CALENDAR
                    ? BankHolidayRule.COUNTED
                    : BankHolidayRule.EXCLUDED));
          case CALL_IN -> Set.of(bankHolidays(BankHolidayRule.EXCLUDED), ask(CLOCK));
        };
    };
  }
}
