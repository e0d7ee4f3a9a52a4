package org.visionderbyshire.internal.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.council.Notices;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.internal.stage.Wiring;
import org.visionderbyshire.rule.BankHolidayTest;
import org.visionderbyshire.rule.CountTest;
import org.visionderbyshire.rule.DatesTest;
import org.visionderbyshire.rule.ImplementationTest;
import org.visionderbyshire.rule.PublicationTest;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.Standing;
import org.visionderbyshire.vocabulary.Answer;

/** Examples of what the timetable stage puts to the rules. */
final class TimetableExamples {

  private final Trials trials;
  private final Supplier<Steps> steps;

  /** Examples for steps, which are looked for once they are needed. */
  TimetableExamples(Trials trials, Supplier<Steps> steps) {
    this.trials = trials;
    this.steps = steps;
  }

  /** The days to ask for, so that the situation comes up; as early as can be from that day on. */
  static Optional<Window> window(Situation situation, Initiative initiative) {
    if (!Wiring.ofDays().contains(situation.getClass())) {
      return Optional.empty();
    }
    Window window = Window.from(initiative.on());
    if (situation instanceof PublicationTest test && test.given()) {
      window = window.published(
          initiative.participants().get(0).value(), initiative.on().plusYears(1));
    } else if (situation instanceof DatesTest test && test.before()) {
      window = Window.from(initiative.on().minusDays(1));
    }
    return Optional.of(window);
  }

  Optional<Example> of(CountTest test) {
    Optional<DayUnit> unit = switch (test.unit()) {
      case WORKING -> Optional.of(DayUnit.WORKING);
      case CALENDAR -> Optional.of(DayUnit.CALENDAR);
      case UNKNOWN -> Optional.empty();
    };
    return trials.first(clocked(test.clock(), unit, Optional.empty()), test);
  }

  Optional<Example> of(BankHolidayTest test) {
    Optional<BankHolidayRule> stated = switch (test.stated()) {
      case EXCLUDED -> Optional.of(BankHolidayRule.EXCLUDED);
      case COUNTED -> Optional.of(BankHolidayRule.COUNTED);
      case UNKNOWN -> Optional.empty();
    };
    List<Wish> wishes = new ArrayList<>(clocked(test.clock(), Optional.empty(), stated));
    wishes.addAll(clocked(test.clock(), Optional.of(test.unit()), stated));
    return trials.first(wishes, test);
  }

  /** Steps with such a clock: nothing is supplied where nothing is to be known. */
  private List<Wish> clocked(
      CountTest.Clock clock, Optional<DayUnit> unit, Optional<BankHolidayRule> stated) {
    List<Wish> wishes = new ArrayList<>();
    Optional<Notices.Clock> known = unit.isEmpty() && stated.isEmpty()
        ? Optional.empty()
        : Optional.of(new Notices.Clock(unit, stated));
    for (Wish wish : effective()) {
      wishes.add(wish.but(copy -> {
        switch (clock) {
          case LONG -> copy.notices = known.map(of -> new Notices(known, Optional.empty()));
          case SHORT -> copy.notices = known.map(of -> new Notices(Optional.empty(), known));
          case CALL_IN ->
            copy.callIn = Optional.of(CallIn.builder()
                .days(5)
                .unit(unit)
                .bankHolidays(stated)
                .scope(CallInScope.EXECUTIVE)
                .build());
        }
      }));
    }
    return wishes;
  }

  Optional<Example> of(PublicationTest test) {
    List<Wish> wishes = new ArrayList<>(effective());
    for (Wish wish : effective()) {
      wishes.add(wish.but(copy -> copy.callIn =
          Optional.of(CallIn.builder().days(5).scope(CallInScope.EXECUTIVE).build())));
    }
    return trials.first(wishes, test);
  }

  Optional<Example> of(DatesTest test) {
    List<Wish> wishes = new ArrayList<>();
    for (Wish wish : effective()) {
      wishes.add(wish.but(copy -> copy.changing = test.change()));
    }
    return trials.first(wishes, test);
  }

  Optional<Example> of(ImplementationTest test) {
    List<Wish> wishes = new ArrayList<>();
    for (Optional<CallInScope> scope :
        List.of(Optional.<CallInScope>empty(), Optional.of(CallInScope.EXECUTIVE))) {
      for (Wish wish : effective()) {
        wishes.add(wish.but(copy -> {
          copy.urgency = test.waived() ? Urgency.SPECIAL : Urgency.NORMAL;
          Answer waiver = test.waived() ? Answer.YES : Answer.UNKNOWN;
          if (test.lengthKnown() || test.waived() || scope.isPresent()) {
            copy.callIn = Optional.of(CallIn.builder()
                .scope(scope)
                .days(test.lengthKnown() ? Optional.of(5) : Optional.empty())
                .waiver(waiver)
                .build());
          }
          if (test.joint() && copy.remit == Standing.IN_BEING) {
            copy.agreement = test.callable() == Answer.NO
                ? Optional.of(CallInAgreement.NONE)
                : test.callable() == Answer.YES
                    ? Optional.of(CallInAgreement.ANY_MEMBER)
                    : Optional.empty();
          }
        }));
      }
    }
    return trials.first(wishes, test);
  }

  /** Wishes that lead to decisions, key ones last. */
  private List<Wish> effective() {
    List<Wish> all = new ArrayList<>();
    for (Answer key : List.of(Answer.NO, Answer.UNKNOWN, Answer.YES)) {
      for (Body body : Body.values()) {
        for (Action action : List.of(Action.DECIDE, Action.CONSENT)) {
          steps.get().taken(body, action, key).stream().limit(2).forEach(all::add);
        }
      }
    }
    return all;
  }
}
