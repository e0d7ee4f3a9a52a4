package org.visionderbyshire.policy.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Notices;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Stage;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.facts.ConstitutionRecord;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.vocabulary.Answer;

/**
 * The days of a route, found by trying one day after another. Written from the contract of the
 * timetable alone; slow, and short enough to be believed. From a route it takes who does what and
 * what is key; notices, call-in and days are its own.
 */
public final class NaiveTimetable {

  /**
   * A step with its days.
   *
   * @param day the day, if there is one
   * @param open whether that may be later
   * @param effect the first day on which a decision can be put into effect
   * @param effectOpen whether that may be later
   */
  public record Placed(
      Optional<LocalDate> day, boolean open, Optional<LocalDate> effect, boolean effectOpen) {}

  /** How many clear days, and which days count. */
  private record Wait(int days, Predicate<LocalDate> counts) {}

  private record Effect(LocalDate first, boolean open) {}

  private static final LocalDate END = LocalDate.of(2029, 1, 1);
  private static final LocalDate BEGINNING = LocalDate.of(2017, 1, 1);

  private final Initiative initiative;
  private final Facts facts;
  private final Map<String, String> readings;
  private final Map<String, LocalDate> published;

  /**
   * For one initiative.
   *
   * @param readings those left out are at their defaults
   * @param published the days of publication that somebody gave
   */
  public NaiveTimetable(
      Initiative initiative,
      Facts facts,
      Map<String, String> readings,
      Map<String, LocalDate> published) {
    this.initiative = initiative;
    this.facts = facts;
    this.readings = readings;
    this.published = published;
  }

  /** As early as can be, with notices from that day on; stage by stage. */
  public List<List<Placed>> forwards(List<Stage> route, LocalDate from) {
    List<List<Placed>> placed = new ArrayList<>();
    List<Placed> before = List.of();
    boolean open = false;
    for (Stage stage : route) {
      List<Placed> now = new ArrayList<>();
      for (Step step : stage.steps()) {
        now.add(placed(step, soonest(step, from, before), open));
      }
      placed.add(now);
      open |= now.stream().anyMatch(step -> step.effectOpen());
      before = now;
    }
    return placed;
  }

  /** As late as can be, with the last decisions by that day; what follows comes at once. */
  public List<List<Placed>> backwards(List<Stage> route, LocalDate by) {
    int last = route.size() - 1;
    for (int i = 0; i < route.size(); i++) {
      if (route.get(i).steps().stream().anyMatch(NaiveTimetable::isDecision)) {
        last = i;
      }
    }
    List<List<Optional<LocalDate>>> days = new ArrayList<>();
    boolean missing = false;
    LocalDate limit = by;
    for (int i = last; i >= 0; i--) {
      List<Optional<LocalDate>> stage = new ArrayList<>();
      LocalDate first = limit;
      for (Step step : route.get(i).steps()) {
        Optional<LocalDate> day =
            missing ? Optional.empty() : latest(step, limit, i == last ? END : limit.plusDays(1));
        stage.add(day);
        first = day.isPresent() && day.get().isBefore(first) ? day.get() : first;
      }
      missing |= stage.contains(Optional.<LocalDate>empty());
      days.add(0, stage);
      limit = first.minusDays(1);
    }
    List<List<Placed>> placed = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i <= last; i++) {
      List<Placed> now = new ArrayList<>();
      for (int j = 0; j < days.get(i).size(); j++) {
        now.add(placed(route.get(i).steps().get(j), days.get(i).get(j), open));
      }
      placed.add(now);
      open |= now.stream().anyMatch(step -> step.effectOpen());
    }
    List<Placed> before = last < 0 ? List.of() : placed.get(last);
    Optional<LocalDate> from = firstNotice(route, placed);
    for (Stage stage : route.subList(last + 1, route.size())) {
      List<Placed> now = new ArrayList<>();
      for (Step step : stage.steps()) {
        now.add(placed(step, soonest(step, from.orElse(by), before), open));
      }
      placed.add(now);
      before = now;
    }
    return placed;
  }

  /** The last day from which all of these steps could be noticed; none where one has no day. */
  public Optional<LocalDate> firstNotice(List<Stage> route, List<List<Placed>> placed) {
    Optional<LocalDate> first = Optional.empty();
    for (int i = 0; i < placed.size(); i++) {
      for (int j = 0; j < placed.get(i).size(); j++) {
        Optional<LocalDate> day = placed.get(i).get(j).day();
        if (day.isEmpty()) {
          return Optional.empty();
        }
        LocalDate notice = day.get();
        while (!isNoticed(route.get(i).steps().get(j), notice, day.get())) {
          notice = notice.minusDays(1);
        }
        first =
            Optional.of(first.isPresent() && first.get().isBefore(notice) ? first.get() : notice);
      }
    }
    return first;
  }

  private Placed placed(Step step, Optional<LocalDate> day, boolean open) {
    Optional<Effect> effect = isDecision(step) ? day.map(on -> effect(step, on)) : Optional.empty();
    return new Placed(
        day,
        open,
        effect.map(Effect::first),
        effect.map(known -> known.open() || open).orElse(false));
  }

  private Optional<LocalDate> soonest(Step step, LocalDate from, List<Placed> before) {
    if (before.stream().anyMatch(earlier -> earlier.day().isEmpty())) {
      return Optional.empty();
    }
    for (LocalDate day = from; day.isBefore(END); day = day.plusDays(1)) {
      if (isSitting(step, day) && isNoticed(step, from, day) && follows(day, before)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> latest(Step step, LocalDate until, LocalDate effectBy) {
    for (LocalDate day = until; day.isAfter(BEGINNING); day = day.minusDays(1)) {
      if (isSitting(step, day)
          && (!isDecision(step) || !effect(step, day).first().isAfter(effectBy))) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private static boolean follows(LocalDate day, List<Placed> before) {
    return before.stream()
        .allMatch(earlier -> day.isAfter(earlier.day().orElseThrow())
            && !earlier.effect().orElse(day).isAfter(day));
  }

  private boolean isSitting(Step step, LocalDate day) {
    Optional<List<LocalDate>> calendar = step.council().isPresent()
        ? facts.meetings(step.council().get(), step.body())
        : step.jointCommittee().flatMap(facts::meetings);
    return calendar.map(days -> days.contains(day)).orElse(EnglishDays.isWorkingDay(day));
  }

  private boolean isNoticed(Step step, LocalDate notice, LocalDate day) {
    return waits(step).stream()
        .allMatch(wait -> wait.days() == 0 || between(notice, day, wait.counts()) >= wait.days());
  }

  private static int between(LocalDate notice, LocalDate day, Predicate<LocalDate> counts) {
    int clear = 0;
    for (LocalDate any = notice.plusDays(1); any.isBefore(day); any = any.plusDays(1)) {
      clear += counts.test(any) ? 1 : 0;
    }
    return clear;
  }

  // ---- T1 to T5

  private List<Wait> waits(Step step) {
    List<Wait> waits = new ArrayList<>();
    Urgency urgency = initiative.urgency();
    boolean asKey = step.keyDecision() == Answer.YES
        || (step.keyDecision() == Answer.UNKNOWN
            && !"ask-only".equals(readings.get("unknown-threshold")));
    if (asKey && urgency == Urgency.NORMAL) {
      waits.add(longClock(step, 28));
    }
    if (asKey && urgency == Urgency.NOTICE_IMPRACTICABLE) {
      waits.add(shortClock(step, 5));
    }
    if (initiative.isPrivate() && isExecutiveMeeting(step) && urgency == Urgency.NORMAL) {
      waits.add(longClock(step, 28));
      waits.add(shortClock(step, 5));
    }
    boolean meets = step.body() != Body.OFFICER
        && step.body() != Body.EXECUTIVE_MEMBER
        && step.body() != Body.LEADERS;
    // full council keeps its summons whatever the urgency, and who is informed has no notice
    boolean inTime =
        urgency != Urgency.SPECIAL || step.action() == Action.NOTE || step.body() == Body.COUNCIL;
    if (meets && step.action() != Action.INFORM && inTime) {
      waits.add(shortClock(step, 5));
    }
    return waits;
  }

  private boolean isExecutiveMeeting(Step step) {
    if (step.body() == Body.EXECUTIVE) {
      return form(step.council().orElseThrow()) != FormOfGovernance.COMMITTEE_SYSTEM;
    }
    return step.body() == Body.JOINT_COMMITTEE
        && step.action() == Action.DECIDE
        && allOnExecutives(committee(step)) == Answer.YES;
  }

  private Answer allOnExecutives(JointCommitteeRecord committee) {
    Answer told =
        committee.allExecutiveMembers(initiative.on()).map(Fact::value).orElse(Answer.UNKNOWN);
    boolean memberWithout = committee.members(initiative.on()).stream()
        .anyMatch(member -> form(member) == FormOfGovernance.COMMITTEE_SYSTEM);
    return told == Answer.UNKNOWN && memberWithout ? Answer.NO : told;
  }

  private FormOfGovernance form(CouncilId council) {
    return facts
        .constitution(council)
        .form(initiative.on())
        .map(Fact::value)
        .orElse(FormOfGovernance.UNKNOWN);
  }

  private JointCommitteeRecord committee(Step step) {
    return step.jointCommittee().flatMap(facts::jointCommittee).orElseThrow();
  }

  private Wait longClock(Step step, int days) {
    DayUnit unlessStated =
        "working".equals(readings.get("long-clock")) ? DayUnit.WORKING : DayUnit.CALENDAR;
    return wait(days, notices(step).flatMap(Notices::longClock), unlessStated);
  }

  private Wait shortClock(Step step, int days) {
    DayUnit unlessStated =
        "calendar".equals(readings.get("short-clock")) ? DayUnit.CALENDAR : DayUnit.WORKING;
    return wait(days, notices(step).flatMap(Notices::shortClock), unlessStated);
  }

  private Optional<Notices> notices(Step step) {
    return step.council().isPresent()
        ? facts.constitution(step.council().get()).notices(initiative.on()).map(Fact::value)
        : step.jointCommittee()
            .flatMap(facts::jointCommittee)
            .flatMap(committee -> committee.notices(initiative.on()))
            .map(Fact::value);
  }

  private static Wait wait(int days, Optional<Notices.Clock> stated, DayUnit unlessStated) {
    DayUnit unit = stated.flatMap(Notices.Clock::unit).orElse(unlessStated);
    BankHolidayRule holidays = stated
        .flatMap(Notices.Clock::bankHolidays)
        .orElse(unit == DayUnit.WORKING ? BankHolidayRule.EXCLUDED : BankHolidayRule.COUNTED);
    return new Wait(days, counting(unit, holidays));
  }

  private static Predicate<LocalDate> counting(DayUnit unit, BankHolidayRule holidays) {
    return day -> !(unit == DayUnit.WORKING && EnglishDays.isWeekend(day))
        && !(holidays == BankHolidayRule.EXCLUDED && EnglishDays.isBankHoliday(day));
  }

  // ---- T6

  private static boolean isDecision(Step step) {
    return step.action() == Action.DECIDE || step.action() == Action.CONSENT;
  }

  private Effect effect(Step step, LocalDate day) {
    return switch (step.body()) {
      case EXECUTIVE, EXECUTIVE_MEMBER, OFFICER -> ofCouncil(step, day);
      case JOINT_COMMITTEE -> ofCommittee(step, day);
      case COMMITTEE -> ofCommitteeOfCouncil(step, day);
      case COUNCIL, SCRUTINY, LEADERS -> new Effect(day, false);
    };
  }

  private Effect ofCouncil(Step step, LocalDate day) {
    CallIn callIn = callIn(step.council().orElseThrow());
    Optional<CallInScope> scope =
        step.body() == Body.OFFICER ? Optional.of(CallInScope.KEY) : callIn.scope();
    boolean impossible =
        step.keyDecision() == Answer.NO && scope.equals(Optional.of(CallInScope.KEY));
    boolean waived = initiative.waiveCallIn() && callIn.waiver() == Answer.YES;
    if (impossible || waived) {
      return new Effect(day, false);
    }
    boolean certain = step.keyDecision() == Answer.YES
        || (step.body() != Body.OFFICER && scope.equals(Optional.of(CallInScope.EXECUTIVE)));
    if (!certain) {
      return new Effect(day, true);
    }
    return after(List.of(callIn), published(step.council().get().value(), day), day);
  }

  /** In a committee system with an overview and scrutiny committee, by its constitution. */
  private Effect ofCommitteeOfCouncil(Step step, LocalDate day) {
    CouncilId council = step.council().orElseThrow();
    ConstitutionRecord constitution = facts.constitution(council);
    boolean scrutinised = constitution
            .form(initiative.on())
            .map(Fact::value)
            .equals(Optional.of(FormOfGovernance.COMMITTEE_SYSTEM))
        && constitution
            .scrutinyCommittee(initiative.on())
            .map(Fact::value)
            .equals(Optional.of(Answer.YES));
    CallIn callIn = callIn(council);
    boolean waived = initiative.waiveCallIn() && callIn.waiver() == Answer.YES;
    if (!scrutinised || waived || callIn.scope().equals(Optional.of(CallInScope.KEY))) {
      return new Effect(day, false);
    }
    return callIn.scope().isEmpty()
        ? new Effect(day, true)
        : after(List.of(callIn), published(council.value(), day), day);
  }

  private Effect ofCommittee(Step step, LocalDate day) {
    Optional<CallInAgreement> agreement =
        committee(step).callIn(initiative.on()).map(Fact::value);
    if (agreement.isEmpty()) {
      return new Effect(day, true);
    }
    List<CouncilId> councils = switch (agreement.get()) {
      case NONE -> List.of();
      case ANY_MEMBER -> committee(step).members(initiative.on());
      case ANY_AFFECTED_COUNCIL -> initiative.participants();
    };
    LocalDate published = published(step.jointCommittee().orElseThrow().value(), day);
    if (councils.isEmpty() && agreement.get() != CallInAgreement.NONE) {
      // any member, of whom none is known: who could call in is not
      return new Effect(nextDay(published), true);
    }
    return after(councils.stream().map(this::callIn).toList(), published, day);
  }

  private CallIn callIn(CouncilId council) {
    return facts
        .constitution(council)
        .callIn(initiative.on())
        .map(Fact::value)
        .orElseGet(() -> CallIn.builder().build());
  }

  private LocalDate published(String id, LocalDate decided) {
    if (published.containsKey(id)) {
      return published.get(id);
    }
    LocalDate day = decided;
    int left = "two-working-days".equals(readings.get("publication-day")) ? 2 : 0;
    while (left > 0) {
      day = day.plusDays(1);
      left -= EnglishDays.isWorkingDay(day) ? 1 : 0;
    }
    return day;
  }

  /** When the last of these call-ins has run; what is unknown of one is what ends later. */
  private Effect after(List<CallIn> callIns, LocalDate published, LocalDate decided) {
    LocalDate last = decided;
    boolean open = false;
    for (CallIn callIn : callIns) {
      if (callIn.days().isEmpty()) {
        open = true;
        LocalDate soonest = nextDay(published);
        last = soonest.isAfter(last) ? soonest : last;
      } else {
        BankHolidayRule holidays = callIn.bankHolidays().orElse(BankHolidayRule.EXCLUDED);
        Predicate<LocalDate> counts = counting(callIn.unit().orElse(DayUnit.WORKING), holidays);
        LocalDate day = published.plusDays(1);
        while (between(published, day, counts) < callIn.days().get()
            || (!isAnyDay()
                && (EnglishDays.isWeekend(day)
                    || (holidays == BankHolidayRule.EXCLUDED && EnglishDays.isBankHoliday(day))))) {
          day = day.plusDays(1);
        }
        last = day.isAfter(last) ? day : last;
      }
    }
    return new Effect(last, open);
  }

  /** Whether decisions take effect on whatever day comes next. */
  private boolean isAnyDay() {
    return "next-day".equals(readings.get("effect-day"));
  }

  private LocalDate nextDay(LocalDate after) {
    LocalDate day = after.plusDays(1);
    while (!isAnyDay() && (EnglishDays.isWeekend(day) || EnglishDays.isBankHoliday(day))) {
      day = day.plusDays(1);
    }
    return day;
  }
}
