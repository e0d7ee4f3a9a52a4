package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visionderbyshire.policy.Dates.GOVERNANCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.calendar.DayCount;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.DatedNotice;
import org.visionderbyshire.determination.DatedStep;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Difference;
import org.visionderbyshire.determination.Hold;
import org.visionderbyshire.determination.Implementation;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.Timetable;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.Meetings;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.policy.oracle.RandomTimetables;
import org.visionderbyshire.policy.oracle.RandomTimetables.Case;

/** What must hold of every timetable, whatever the route, the clocks and the calendars. */
class TimetableLawsTest {

  private static final int EACH = Integer.getInteger("laws.timetables", 60);

  /** Seeded cases; the seed and the number of one that breaks a law are in the message. */
  private static void forAll(boolean withMeetings, Law law) {
    List<String> broken = LongStream.of(1, 2)
        .parallel()
        .boxed()
        .flatMap(seed -> {
          RandomTimetables cases = new RandomTimetables(seed, withMeetings);
          List<String> failures = new ArrayList<>();
          for (int i = 0; i < EACH && failures.size() < 3; i++) {
            Case random = cases.next();
            try {
              law.check(random);
            } catch (AssertionError e) {
              failures.add("seed " + seed + " number " + i + " on " + random.day() + " under "
                  + random.readings() + "\n" + random.initiative() + "\n" + e.getMessage());
            }
          }
          return failures.stream();
        })
        .toList();
    assertThat(broken).isEmpty();
  }

  @FunctionalInterface
  private interface Law {
    void check(Case random);
  }

  private static Timetable timetable(Case random, Window window) {
    return timetable(random, random.facts(), window);
  }

  private static Timetable timetable(Case random, Facts facts, Window window) {
    return GOVERNANCE
        .with(random.readings())
        .determine(random.initiative(), facts, window)
        .timetable()
        .orElseThrow();
  }

  private static Timetable soon(Case random) {
    return timetable(random, Window.from(random.day()));
  }

  private static Case under(Case random, String reading, String option) {
    Map<String, String> readings = new HashMap<>(random.readings());
    readings.put(reading, option);
    return new Case(random.initiative(), random.facts(), readings, random.day());
  }

  /** Whether no step of the one comes before the same step of the other; no day is the last. */
  private static void assertNoStepEarlier(Timetable later, Timetable earlier) {
    for (DatedStep step : earlier.steps()) {
      later.steps().stream().filter(other -> isSame(other.step(), step.step())).forEach(other -> {
        assertNotBefore(other.day(), step.day(), step);
        assertNotBefore(other.done(), step.done(), step);
      });
    }
    assertNotBefore(later.decided(), earlier.decided(), earlier);
    if (earlier.notInEffectBefore().isPresent()) {
      assertNotBefore(later.notInEffectBefore(), earlier.notInEffectBefore(), earlier);
    }
  }

  private static boolean isSame(Step one, Step other) {
    return one.council().equals(other.council())
        && one.jointCommittee().equals(other.jointCommittee())
        && one.body() == other.body()
        && one.action() == other.action();
  }

  private static void assertNotBefore(
      Optional<LocalDate> later, Optional<LocalDate> earlier, Object what) {
    assertThat(later.orElse(LocalDate.MAX))
        .as(() -> "not before in " + what)
        .isAfterOrEqualTo(earlier.orElse(LocalDate.MAX));
  }

  // ---- longer notice, later decision

  @Test
  void workingDaysAreNeverEarlierThanCalendarDays() {
    for (String clock : List.of("long-clock", "short-clock")) {
      forAll(
          true,
          random -> assertNoStepEarlier(
              soon(under(random, clock, "working")), soon(under(random, clock, "calendar"))));
    }
  }

  @Test
  void laterPublicationNeverMakesADecisionTakeEffectEarlier() {
    forAll(
        true,
        random -> assertNoStepEarlier(
            soon(under(random, "publication-day", "two-working-days")),
            soon(under(random, "publication-day", "decision-day"))));
  }

  @Test
  void greaterUrgencyNeverWaitsLonger() {
    forAll(true, random -> {
      Timetable special = soon(urgent(random, Urgency.SPECIAL));
      Timetable exception = soon(urgent(random, Urgency.NOTICE_IMPRACTICABLE));
      Timetable normal = soon(urgent(random, Urgency.NORMAL));
      assertNoStepEarlier(exception, special);
      assertNoStepEarlier(withoutLongNotices(normal) ? exception : normal, exception);
    });
  }

  private static Case urgent(Case random, Urgency urgency) {
    return new Case(
        RandomTimetables.copy(random.initiative())
            .urgency(urgency)
            .privacy(random.initiative().privacy())
            .build(),
        random.facts(),
        random.readings(),
        random.day());
  }

  private static boolean withoutLongNotices(Timetable timetable) {
    return timetable.steps().stream()
        .flatMap(step -> step.step().notices().stream())
        .noneMatch(notice -> notice.kind().isLong());
  }

  @Test
  void oneMoreCouncilNeverEndsEarlier() {
    forAll(true, random -> {
      List<CouncilId> councils = random.initiative().participants();
      Facts facts = random.facts();
      for (int number = 1; number < Math.min(4, councils.size()); number++) {
        assertNoStepEarlier(
            soon(endorsed(random, facts, councils.subList(0, number + 1))),
            soon(endorsed(random, facts, councils.subList(0, number))));
      }
    });
  }

  /** A route of one stage, whatever the councils: without ambitions nobody is informed. */
  private static Case endorsed(Case random, Facts facts, List<CouncilId> councils) {
    return new Case(
        Initiative.builder()
            .id("endorsed")
            .on(random.initiative().on())
            .addAllParticipants(councils)
            .addActs(Act.ENDORSE)
            .urgency(random.initiative().urgency())
            .privacy(random.initiative().privacy())
            .build(),
        facts,
        random.readings(),
        random.day());
  }

  @Test
  void aLaterBeginningNeverEndsEarlier() {
    forAll(true, random -> {
      int later = 1 + Math.floorMod(random.initiative().id().hashCode(), 20);
      assertNoStepEarlier(
          timetable(random, Window.from(random.day().plusDays(later))), soon(random));
    });
  }

  @Test
  void oneMoreMeetingNeverEndsLater() {
    AtomicInteger added = new AtomicInteger();
    forAll(true, random -> {
      Timetable timetable = soon(random);
      for (DatedStep step : timetable.steps()) {
        boolean calendar = step.step().council().isPresent()
            && random
                .facts()
                .meetings(step.step().council().get(), step.step().body())
                .isPresent();
        if (calendar && step.earliest().isPresent()) {
          FactSheet more = FactSheet.builder()
              .addMeetings(new Meetings(
                  step.step().council(),
                  Optional.empty(),
                  step.step().body(),
                  List.of(step.earliest().get())))
              .build();
          Timetable sooner =
              timetable(random, random.facts().with(more), Window.from(random.day()));
          assertNoStepEarlier(timetable, sooner);
          assertThat(sooner.of(step.step()).orElseThrow().day()).isEqualTo(step.earliest());
          added.incrementAndGet();
        }
      }
    });
    assertThat(added.get()).as("meetings added").isGreaterThan(50);
  }

  // ---- backwards and forwards

  @Test
  void noDecisionIsLaterThanTheDayThatItIsWantedBy() {
    for (boolean withMeetings : new boolean[] {true, false}) {
      forAll(withMeetings, random -> {
        Timetable timetable = timetable(random, Window.by(random.day()));
        assertThat(timetable.decided().orElse(random.day())).isBeforeOrEqualTo(random.day());
        if (timetable.firstNotice().isPresent()) {
          assertThat(timetable.steps().stream().filter(step -> step.day().isPresent()))
              .as("in time, with notices on the days that it tells")
              .allMatch(DatedStep::isFeasible);
        }
      });
    }
  }

  @Test
  void beginningOnTheLastDayOfTheFirstNoticeEndsOnTheWantedWorkingDay() {
    AtomicInteger compared = new AtomicInteger();
    forAll(false, random -> {
      Timetable backwards = timetable(random, Window.by(random.day()));
      Timetable forwards = timetable(random, Window.from(backwards.firstNotice().orElseThrow()));
      assertThat(forwards.decided()).isEqualTo(backwards.decided());
      if (isWorkingDay(random, random.day())) {
        assertThat(backwards.decided()).contains(random.day());
        compared.incrementAndGet();
      }
    });
    assertThat(compared.get()).as("working days among them").isGreaterThan(EACH);
  }

  private static boolean isWorkingDay(Case random, LocalDate day) {
    return day.getDayOfWeek().getValue() < 6 && !random.facts().bankHolidays().contains(day);
  }

  @Test
  void whatIsWantedByTheDayThatCanBeReachedCanBeginNoEarlierThanItDid() {
    for (boolean withMeetings : new boolean[] {true, false}) {
      forAll(withMeetings, random -> {
        Timetable forwards = soon(random);
        if (forwards.decided().isPresent()) {
          Timetable backwards = timetable(random, Window.by(forwards.decided().get()));
          assertThat(backwards.decided()).isEqualTo(forwards.decided());
          assertThat(backwards.firstNotice().orElseThrow()).isAfterOrEqualTo(random.day());
          Timetable between =
              timetable(random, Window.between(random.day(), forwards.decided().get()));
          assertThat(between.decided()).isEqualTo(forwards.decided());
          assertThat(between.passed()).isFalse();
          assertThat(between.tooLate()).isEmpty();
          assertThat(between.steps().stream()
                  .filter(step -> step.day().isPresent())
                  .allMatch(DatedStep::isFeasible))
              .isTrue();
        }
      });
    }
  }

  @Test
  void aDayEarlierThanCanBeReachedIsNeverFeasible() {
    forAll(true, random -> {
      Timetable forwards = soon(random);
      if (forwards.decided().isPresent() && forwards.decided().get().isAfter(random.day())) {
        Timetable between = timetable(
            random, Window.between(random.day(), forwards.decided().get().minusDays(1)));
        assertThat(between.isFeasible()).isFalse();
        assertThat(between.implementation()).isEmpty();
        assertThat(between.steps()).allMatch(step -> step.implementation().isEmpty());
        assertThat(between.tooLate()).hasValueSatisfying(late -> {
          assertThat(late.earliest().orElseThrow())
              .isBeforeOrEqualTo(forwards.decided().get());
          late.nextMeeting().ifPresent(meeting -> assertThat(forwards.decided()).contains(meeting));
        });
        assertThat(between.passed() || between.firstNotice().isEmpty()).isTrue();
      }
    });
  }

  // ---- what holds within one timetable

  @Test
  void everyNoticeGoesOutInTime() {
    forAll(true, random -> {
      for (DatedStep step : soon(random).steps()) {
        assertThat(step.notices())
            .hasSize(step.day().isPresent() ? step.step().notices().size() : 0);
        for (DatedNotice notice : step.notices()) {
          LocalDate day = step.day().orElseThrow();
          assertThat(notice.published()).isBetween(random.day(), notice.latest());
          assertThat(notice.isTooLate()).isFalse();
          assertThat(notice.clearDays())
              .isEqualTo(clear(random, notice.published(), day, notice.count()))
              .isGreaterThanOrEqualTo(notice.notice().clearDays());
          if (notice.notice().clearDays() > 0) {
            LocalDate latest = notice.latest();
            assertThat(clear(random, latest, day, notice.count()))
                .as("the last day leaves as many as are needed")
                .isEqualTo(notice.notice().clearDays());
            assertThat(clear(random, latest.plusDays(1), day, notice.count()))
                .as("a day later leaves too few")
                .isLessThan(notice.notice().clearDays());
          }
        }
      }
    });
  }

  private static int clear(Case random, LocalDate from, LocalDate to, DayCount count) {
    return from.isBefore(to)
        ? (int) from.plusDays(1)
            .datesUntil(to)
            .filter(
                day -> count.unit() == DayUnit.CALENDAR || day.getDayOfWeek().getValue() < 6)
            .filter(day -> count.bankHolidays() == BankHolidayRule.COUNTED
                || !random.facts().bankHolidays().contains(day))
            .count()
        : 0;
  }

  @Test
  void everyStageComesAfterTheOneBeforeAndAfterItsCallIn() {
    for (boolean forwards : new boolean[] {true, false}) {
      forAll(true, random -> {
        Window window = forwards ? Window.from(random.day()) : Window.by(random.day());
        Timetable timetable = timetable(random, window);
        for (DatedStep step : timetable.steps()) {
          for (DatedStep before : timetable.steps()) {
            if (before.step().action().stage() < step.step().action().stage()
                && before.day().isPresent()
                && step.day().isPresent()) {
              assertThat(step.day().get()).isAfter(before.day().get());
              assertThat(step.day().get()).isAfterOrEqualTo(before.done().orElseThrow());
              assertThat(!isOpen(before) || step.open()).as("open days pass on").isTrue();
            }
          }
          assertThat(step.day().isPresent() || step.remark().isPresent()).isTrue();
        }
        assertThat(timetable.open())
            .isEqualTo(timetable.steps().stream().anyMatch(TimetableLawsTest::isOpen));
      });
    }
  }

  private static boolean isOpen(DatedStep step) {
    return step.open() || step.implementation().map(Implementation::open).orElse(false);
  }

  @Test
  void theCriticalPathLeadsWithoutGapFromTheFirstNoticeToTheEnd() {
    forAll(true, random -> {
      Determination answer = GOVERNANCE
          .with(random.readings())
          .determine(random.initiative(), random.facts(), Window.from(random.day()));
      Timetable timetable = answer.timetable().orElseThrow();
      Optional<LocalDate> end = timetable.notInEffectBefore().or(timetable::decided);
      assertPath(timetable.criticalPath(), random.day(), end);
      assertThat(timetable.criticalPath())
          .flatExtracting(Hold::steps)
          .isSubsetOf(answer.steps().toList());
      assertThat(timetable.criticalPath()).noneMatch(hold -> hold.steps().isEmpty());
    });
  }

  /** Councils with calendars of their own can decide on days of their own before the last one. */
  @Test
  void backwardsTheCriticalPathLeadsFromTheFirstNoticeToTheEndAtMost() {
    forAll(true, random -> {
      Timetable timetable = timetable(random, Window.by(random.day()));
      List<Hold> path = timetable.criticalPath();
      if (!path.isEmpty()) {
        assertThat(path.get(0).from()).isAfterOrEqualTo(timetable.firstNotice().orElseThrow());
        assertThat(path).allSatisfy(hold -> assertThat(hold.to()).isAfter(hold.from()));
        if (timetable.tooLate().isEmpty()) {
          assertThat(path)
              .allSatisfy(hold -> assertThat(hold.to())
                  .isBeforeOrEqualTo(
                      timetable.notInEffectBefore().or(timetable::decided).orElseThrow()));
        }
        assertThat(path).extracting(Hold::from).isSorted();
      }
    });
  }

  private static void assertPath(List<Hold> path, LocalDate from, Optional<LocalDate> to) {
    if (to.isEmpty()) {
      assertThat(path).isEmpty();
      return;
    }
    LocalDate reached = from;
    // two notices of a step can hold it up alike
    for (Period link :
        path.stream().map(hold -> Period.of(hold.from(), hold.to())).distinct().toList()) {
      assertThat(link.from()).as("no gap in " + path).contains(reached);
      assertThat(link.to().orElseThrow()).isAfter(reached);
      reached = link.to().orElseThrow();
    }
    assertThat(reached).as("the end of " + path).isEqualTo(to.get());
  }

  @Test
  void everyDifferenceIsBetweenTwoDaysAndIsOfTheTimetableThatTheReadingGives() {
    forAll(true, random -> {
      Timetable timetable = soon(random);
      for (Difference difference : timetable.differences()) {
        assertThat(difference.day()).isNotEqualTo(difference.otherwise());
        DatedStep step = timetable.of(difference.step()).orElseThrow();
        assertThat(told(step, difference)).contains(difference.day());
        if (GOVERNANCE.readings().containsKey(difference.about())) {
          Timetable other = soon(under(random, difference.about(), difference.option()));
          other.steps().stream()
              .filter(twin -> isSame(twin.step(), step.step()))
              .forEach(twin -> assertThat(told(twin, difference)).contains(difference.otherwise()));
        }
      }
    });
  }

  private static Optional<LocalDate> told(DatedStep step, Difference difference) {
    return switch (difference.item()) {
      case DAY -> step.day();
      case IMPLEMENTATION -> step.implementation().map(Implementation::first);
      case NOTICE ->
        step.notices().stream()
            .filter(notice -> Optional.of(notice.notice().kind()).equals(difference.notice()))
            .findFirst()
            .map(DatedNotice::latest);
    };
  }

  @Test
  void equalInputGivesEqualTimetables() {
    for (boolean forwards : new boolean[] {true, false}) {
      forAll(true, random -> {
        Window window = forwards ? Window.from(random.day()) : Window.by(random.day());
        assertThat(timetable(random, window)).isEqualTo(timetable(random, window));
      });
    }
  }

  @Test
  void theOrderOfSuppliedSheetsDoesNotMatter() {
    FactSheet calendar = Dates.meetings("chesterfield", Body.EXECUTIVE, "2023-02-02", "2023-01-05");
    FactSheet clock = Dates.callIn(
        "chesterfield",
        CallIn.builder().days(5).unit(DayUnit.WORKING).scope(CallInScope.KEY).build());
    assertThat(Dates.from("2022-11-04", Dates.key(), calendar, clock))
        .isEqualTo(Dates.from("2022-11-04", Dates.key(), clock, calendar));
  }

  @Test
  void randomCasesReachWhatTheLawsAreAbout() {
    RandomTimetables cases = new RandomTimetables(1, true);
    AtomicInteger calledIn = new AtomicInteger();
    AtomicInteger several = new AtomicInteger();
    AtomicInteger none = new AtomicInteger();
    AtomicInteger open = new AtomicInteger();
    Stream.generate(cases::next).limit(EACH).map(TimetableLawsTest::soon).forEach(timetable -> {
      if (timetable.steps().stream()
          .flatMap(step -> step.implementation().stream())
          .anyMatch(effect -> effect.callInEnds().isPresent())) {
        calledIn.incrementAndGet();
      }
      if (timetable.steps().stream()
              .map(step -> step.step().action())
              .map(Action::stage)
              .distinct()
              .count()
          > 1) {
        several.incrementAndGet();
      }
      none.addAndGet(timetable.decided().isEmpty() ? 1 : 0);
      open.addAndGet(timetable.open() ? 1 : 0);
    });
    assertThat(Stream.of(calledIn, several, none, open).map(AtomicInteger::get))
        .allMatch(reached -> reached >= EACH / 30);
  }
}
