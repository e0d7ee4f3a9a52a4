package org.visionderbyshire.policy;

import static org.visionderbyshire.policy.Situations.with;
import static org.visionderbyshire.rule.Words.ask;
import static org.visionderbyshire.rule.Words.bankHolidays;
import static org.visionderbyshire.rule.Words.counts;
import static org.visionderbyshire.rule.Words.finding;
import static org.visionderbyshire.rule.Words.published;
import static org.visionderbyshire.rule.Words.takesEffect;

import java.util.List;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.rule.BankHolidayTest;
import org.visionderbyshire.rule.BankHolidayTest.Stated;
import org.visionderbyshire.rule.CountTest;
import org.visionderbyshire.rule.CountTest.Clock;
import org.visionderbyshire.rule.CountTest.Unit;
import org.visionderbyshire.rule.DatesTest;
import org.visionderbyshire.rule.Effect;
import org.visionderbyshire.rule.ImplementationTest;
import org.visionderbyshire.rule.PublicationTest;
import org.visionderbyshire.vocabulary.Answer;

class TimetableRulesTest extends RuleExamples {

  /** A council's own decision that can be called in, for a number of days that is known. */
  private static final ImplementationTest CALLABLE =
      new ImplementationTest(Answer.YES, false, true, false);

  private static final ImplementationTest PERHAPS = with(CALLABLE, "callable", Answer.UNKNOWN);
  private static final ImplementationTest NOT_CALLABLE = with(CALLABLE, "callable", Answer.NO);
  private static final ImplementationTest WAIVED = with(CALLABLE, "waived", true);
  private static final ImplementationTest OF_UNKNOWN_LENGTH = with(CALLABLE, "lengthKnown", false);
  private static final ImplementationTest JOINT = with(CALLABLE, "joint", true);

  private static final String WORKING_DAY = "effect-day=working-day";
  private static final String NEXT_DAY = "effect-day=next-day";

  private static final PublicationTest UNPUBLISHED = new PublicationTest(false);

  private static final CountTest LONG = new CountTest(Clock.LONG, Unit.UNKNOWN);
  private static final CountTest SHORT = new CountTest(Clock.SHORT, Unit.UNKNOWN);
  private static final CountTest CALL_IN = new CountTest(Clock.CALL_IN, Unit.UNKNOWN);

  private static final BankHolidayTest CALENDAR_DAYS =
      new BankHolidayTest(Clock.LONG, DayUnit.CALENDAR, Stated.UNKNOWN);
  private static final BankHolidayTest WORKING_DAYS =
      new BankHolidayTest(Clock.SHORT, DayUnit.WORKING, Stated.UNKNOWN);
  private static final BankHolidayTest OF_CALL_IN = with(WORKING_DAYS, "clock", Clock.CALL_IN);

  @Override
  String file() {
    return "timetable.drl";
  }

  @Override
  List<Example> examples() {
    return List.of(
        Example.of("T6.1", NOT_CALLABLE)
            .says(takesEffect(Effect.AT_ONCE))
            .butNotWith("callable", Answer.YES)
            .butNotWith("callable", Answer.UNKNOWN),
        Example.of("T6.2", WAIVED)
            .says(takesEffect(Effect.AT_ONCE))
            .butNotWith("waived", false)
            .butNotWith("callable", Answer.NO),
        Example.of("T6.2", with(PERHAPS, "waived", true))
            .says(takesEffect(Effect.AT_ONCE))
            .butNotWith("waived", false),
        Example.of("T6.2", with(WAIVED, "lengthKnown", false))
            .says(takesEffect(Effect.AT_ONCE))
            .butNotWith("waived", false),
        Example.of("T6.3", CALLABLE)
            .under(WORKING_DAY)
            .says(takesEffect(Effect.AFTER_CALL_IN))
            .butNotWith("callable", Answer.NO)
            .butNotWith("callable", Answer.UNKNOWN)
            .butNotWith("waived", true)
            .butNotWith("lengthKnown", false),
        Example.of("T6.3", JOINT)
            .under(WORKING_DAY)
            .says(takesEffect(Effect.AFTER_CALL_IN))
            .butNotWith("waived", true)
            .butNotWith("lengthKnown", false),
        Example.of("T6.4", PERHAPS)
            .says(takesEffect(Effect.UNKNOWN), ask("call-in-clock"))
            .butNotWith("callable", Answer.YES)
            .butNotWith("callable", Answer.NO)
            .butNotWith("waived", true)
            .butNotWith("lengthKnown", false)
            .butNotWith("joint", true),
        Example.of("T6.5", OF_UNKNOWN_LENGTH)
            .under(WORKING_DAY)
            .says(takesEffect(Effect.LATER), ask("call-in-clock"))
            .butNotWith("callable", Answer.NO)
            .butNotWith("callable", Answer.UNKNOWN)
            .butNotWith("waived", true)
            .butNotWith("lengthKnown", true)
            .butNotWith("joint", true),
        Example.of("T6.6", with(JOINT, "lengthKnown", false))
            .under(WORKING_DAY)
            .says(takesEffect(Effect.LATER), ask("call-in-clock"))
            .butNotWith("callable", Answer.NO)
            .butNotWith("callable", Answer.UNKNOWN)
            .butNotWith("waived", true)
            .butNotWith("lengthKnown", true)
            .butNotWith("joint", false),
        Example.of("T6.7", with(JOINT, "callable", Answer.UNKNOWN, "lengthKnown", false))
            .says(takesEffect(Effect.UNKNOWN), ask("call-in-agreement"))
            .butNotWith("callable", Answer.YES)
            .butNotWith("callable", Answer.NO)
            .butNotWith("waived", true)
            .butNotWith("joint", false),
        Example.of("T6.8", new PublicationTest(true)).says(published(0)).butNotWith("given", false),
        Example.of("T6.9", UNPUBLISHED)
            .under("publication-day=decision-day")
            .says(published(0))
            .butNotWith("given", true),
        Example.of("T6.10", UNPUBLISHED)
            .under("publication-day=two-working-days")
            .says(published(2))
            .butNotWith("given", true),
        Example.of("T6.11", with(OF_UNKNOWN_LENGTH, "callable", Answer.UNKNOWN))
            .says(takesEffect(Effect.UNKNOWN), ask("call-in-clock"))
            .butNotWith("callable", Answer.YES)
            .butNotWith("callable", Answer.NO)
            .butNotWith("waived", true)
            .butNotWith("lengthKnown", true)
            .butNotWith("joint", true),
        Example.of("T6.12", CALLABLE)
            .under(NEXT_DAY)
            .says(takesEffect(Effect.DAY_AFTER_CALL_IN))
            .butNotWith("callable", Answer.NO)
            .butNotWith("callable", Answer.UNKNOWN)
            .butNotWith("waived", true)
            .butNotWith("lengthKnown", false),
        Example.of("T6.13", OF_UNKNOWN_LENGTH)
            .under(NEXT_DAY)
            .says(takesEffect(Effect.ANY_LATER_DAY), ask("call-in-clock"))
            .butNotWith("callable", Answer.NO)
            .butNotWith("callable", Answer.UNKNOWN)
            .butNotWith("waived", true)
            .butNotWith("lengthKnown", true)
            .butNotWith("joint", true),
        Example.of("T6.14", with(JOINT, "lengthKnown", false))
            .under(NEXT_DAY)
            .says(takesEffect(Effect.ANY_LATER_DAY), ask("call-in-clock"))
            .butNotWith("callable", Answer.NO)
            .butNotWith("callable", Answer.UNKNOWN)
            .butNotWith("waived", true)
            .butNotWith("lengthKnown", true)
            .butNotWith("joint", false),
        Example.of("T7.1", with(LONG, "unit", Unit.WORKING))
            .says(counts(DayUnit.WORKING))
            .butNotWith("unit", Unit.UNKNOWN)
            .butNotWith("clock", Clock.SHORT)
            .butNotWith("clock", Clock.CALL_IN),
        Example.of("T7.1", with(LONG, "unit", Unit.CALENDAR))
            .says(counts(DayUnit.CALENDAR))
            .butNotWith("unit", Unit.UNKNOWN),
        Example.of("T7.2", LONG)
            .under("long-clock=calendar")
            .says(counts(DayUnit.CALENDAR))
            .butNotWith("unit", Unit.WORKING)
            .butNotWith("unit", Unit.CALENDAR)
            .butNotWith("clock", Clock.SHORT)
            .butNotWith("clock", Clock.CALL_IN),
        Example.of("T7.3", LONG)
            .under("long-clock=working")
            .says(counts(DayUnit.WORKING))
            .butNotWith("unit", Unit.WORKING)
            .butNotWith("unit", Unit.CALENDAR)
            .butNotWith("clock", Clock.SHORT)
            .butNotWith("clock", Clock.CALL_IN),
        Example.of("T7.4", with(SHORT, "unit", Unit.WORKING))
            .says(counts(DayUnit.WORKING))
            .butNotWith("unit", Unit.UNKNOWN)
            .butNotWith("clock", Clock.LONG)
            .butNotWith("clock", Clock.CALL_IN),
        Example.of("T7.4", with(SHORT, "unit", Unit.CALENDAR))
            .says(counts(DayUnit.CALENDAR))
            .butNotWith("unit", Unit.UNKNOWN),
        Example.of("T7.5", SHORT)
            .under("short-clock=working")
            .says(counts(DayUnit.WORKING))
            .butNotWith("unit", Unit.WORKING)
            .butNotWith("unit", Unit.CALENDAR)
            .butNotWith("clock", Clock.LONG)
            .butNotWith("clock", Clock.CALL_IN),
        Example.of("T7.6", SHORT)
            .under("short-clock=calendar")
            .says(counts(DayUnit.CALENDAR))
            .butNotWith("unit", Unit.WORKING)
            .butNotWith("unit", Unit.CALENDAR)
            .butNotWith("clock", Clock.LONG)
            .butNotWith("clock", Clock.CALL_IN),
        Example.of("T7.7", with(CALL_IN, "unit", Unit.WORKING))
            .says(counts(DayUnit.WORKING))
            .butNotWith("unit", Unit.UNKNOWN)
            .butNotWith("clock", Clock.LONG)
            .butNotWith("clock", Clock.SHORT),
        Example.of("T7.7", with(CALL_IN, "unit", Unit.CALENDAR))
            .says(counts(DayUnit.CALENDAR))
            .butNotWith("unit", Unit.UNKNOWN),
        Example.of("T7.8", CALL_IN)
            .says(counts(DayUnit.WORKING), ask("call-in-clock"))
            .butNotWith("unit", Unit.WORKING)
            .butNotWith("unit", Unit.CALENDAR)
            .butNotWith("clock", Clock.LONG)
            .butNotWith("clock", Clock.SHORT),
        Example.of("T7.9", with(OF_CALL_IN, "stated", Stated.COUNTED))
            .says(bankHolidays(BankHolidayRule.COUNTED))
            .butNotWith("stated", Stated.UNKNOWN)
            .butNotWith("clock", Clock.LONG)
            .butNotWith("clock", Clock.SHORT),
        Example.of("T7.10", CALENDAR_DAYS)
            .says(bankHolidays(BankHolidayRule.COUNTED))
            .butNotWith("unit", DayUnit.WORKING)
            .butNotWith("stated", Stated.EXCLUDED)
            .butNotWith("stated", Stated.COUNTED)
            .butNotWith("clock", Clock.CALL_IN),
        Example.of("T7.10", with(CALENDAR_DAYS, "clock", Clock.SHORT))
            .says(bankHolidays(BankHolidayRule.COUNTED))
            .butNotWith("clock", Clock.CALL_IN),
        Example.of("T7.11", WORKING_DAYS)
            .says(bankHolidays(BankHolidayRule.EXCLUDED))
            .butNotWith("unit", DayUnit.CALENDAR)
            .butNotWith("stated", Stated.EXCLUDED)
            .butNotWith("stated", Stated.COUNTED)
            .butNotWith("clock", Clock.CALL_IN),
        Example.of("T7.11", with(WORKING_DAYS, "clock", Clock.LONG))
            .says(bankHolidays(BankHolidayRule.EXCLUDED))
            .butNotWith("clock", Clock.CALL_IN),
        Example.of("T7.12", OF_CALL_IN)
            .says(bankHolidays(BankHolidayRule.EXCLUDED), ask("call-in-clock"))
            .butNotWith("stated", Stated.EXCLUDED)
            .butNotWith("stated", Stated.COUNTED)
            .butNotWith("clock", Clock.LONG)
            .butNotWith("clock", Clock.SHORT),
        Example.of("T7.12", with(OF_CALL_IN, "unit", DayUnit.CALENDAR))
            .says(bankHolidays(BankHolidayRule.EXCLUDED), ask("call-in-clock"))
            .butNotWith("clock", Clock.SHORT),
        Example.of("T7.13", with(OF_CALL_IN, "clock", Clock.LONG, "stated", Stated.EXCLUDED))
            .says(bankHolidays(BankHolidayRule.EXCLUDED))
            .butNotWith("stated", Stated.UNKNOWN)
            .butNotWith("clock", Clock.SHORT)
            .butNotWith("clock", Clock.CALL_IN),
        Example.of("T7.14", with(OF_CALL_IN, "clock", Clock.SHORT, "stated", Stated.COUNTED))
            .says(bankHolidays(BankHolidayRule.COUNTED))
            .butNotWith("stated", Stated.UNKNOWN)
            .butNotWith("clock", Clock.LONG)
            .butNotWith("clock", Clock.CALL_IN),
        Example.of("T9.1", new DatesTest(true, false))
            .says(finding("dates-before-reading"))
            .butNotWith("before", false),
        Example.of("T9.2", new DatesTest(false, true))
            .says(finding("clocks-change"))
            .butNotWith("change", false));
  }
}
