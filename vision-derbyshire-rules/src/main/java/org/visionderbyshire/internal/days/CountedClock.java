package org.visionderbyshire.internal.days;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.visionderbyshire.calendar.DayCount;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.internal.stage.About;
import org.visionderbyshire.internal.stage.Cause;
import org.visionderbyshire.internal.stage.Inquiry;
import org.visionderbyshire.rule.BankHolidayTest;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.CountTest;

/**
 * Which days a clock counts, as the rules have it.
 *
 * @param count which days
 * @param causes why
 */
public record CountedClock(DayCount count, List<Cause> causes) {

  static CountedClock of(
      Inquiry inquiry,
      CountTest.Clock clock,
      Optional<DayUnit> statedUnit,
      Optional<BankHolidayRule> statedRule,
      About about) {
    List<Cause> causes = new ArrayList<>(inquiry.ask(
        new CountTest(
            clock,
            statedUnit
                .map(unit -> switch (unit) {
                  case WORKING -> CountTest.Unit.WORKING;
                  case CALENDAR -> CountTest.Unit.CALENDAR;
                })
                .orElse(CountTest.Unit.UNKNOWN)),
        about));
    DayUnit unit = causes.stream()
        .flatMap(cause -> cause.concluding(Conclusion.Counts.class))
        .map(Conclusion.Counts::unit)
        .findFirst()
        .orElseThrow(() -> silent(clock));
    List<Cause> onHolidays = inquiry.ask(
        new BankHolidayTest(
            clock,
            unit,
            statedRule
                .map(rule -> switch (rule) {
                  case EXCLUDED -> BankHolidayTest.Stated.EXCLUDED;
                  case COUNTED -> BankHolidayTest.Stated.COUNTED;
                })
                .orElse(BankHolidayTest.Stated.UNKNOWN)),
        about);
    BankHolidayRule rule = onHolidays.stream()
        .flatMap(cause -> cause.concluding(Conclusion.OnBankHolidays.class))
        .map(Conclusion.OnBankHolidays::rule)
        .findFirst()
        .orElseThrow(() -> silent(clock));
    causes.addAll(onHolidays);
    return new CountedClock(DayCount.of(unit, rule), causes);
  }

  /** A policy need not have a timetable, but then none can be asked of it. */
  private static BadInputException silent(CountTest.Clock clock) {
    return new BadInputException(List.of(Fault.at(
        "timetable",
        "no rule of the policy says which days count by the " + clock.code() + " clock")));
  }
}
