package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.visionderbyshire.policy.Dates.FIVE_DAYS;
import static org.visionderbyshire.policy.Dates.callIn;
import static org.visionderbyshire.policy.Dates.constitution;
import static org.visionderbyshire.policy.Dates.day;
import static org.visionderbyshire.policy.Dates.determine;
import static org.visionderbyshire.policy.Dates.from;
import static org.visionderbyshire.policy.Dates.key;
import static org.visionderbyshire.policy.Dates.meetings;
import static org.visionderbyshire.policy.Dates.notKey;
import static org.visionderbyshire.policy.Dates.notice;
import static org.visionderbyshire.policy.Dates.notices;
import static org.visionderbyshire.policy.Dates.of;
import static org.visionderbyshire.policy.Dates.only;
import static org.visionderbyshire.policy.Dates.sheet;
import static org.visionderbyshire.policy.Dates.step;
import static org.visionderbyshire.policy.Dates.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.DatedNotice;
import org.visionderbyshire.determination.DatedStep;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Difference;
import org.visionderbyshire.determination.Hold;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.determination.Timetable;
import org.visionderbyshire.determination.UsedReading;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.sentence.Sentence;

/** Meetings, stages, windows and differences; every day of it was worked out by hand. */
class TimetableTest {

  private static final FactSheet CALL_IN = callIn("chesterfield", FIVE_DAYS);

  private static List<String> days(Timetable timetable) {
    return timetable.steps().stream()
        .map(dated -> dated.day().map(LocalDate::toString).orElse("none"))
        .toList();
  }

  // ---- meetings

  @Test
  void aStepFallsOnTheFirstMeetingThatNoticesAllow() {
    Timetable timetable = from(
        "2022-11-04",
        key(),
        // out of order and twice, as calendars come
        meetings("chesterfield", Body.EXECUTIVE, "2023-01-10", "2022-12-02", "2022-12-13"),
        meetings("chesterfield", Body.EXECUTIVE, "2022-12-13"),
        meetings("chesterfield", Body.COUNCIL, "2022-12-06"));
    assertThat(only(timetable).earliest()).contains(day("2022-12-03"));
    assertThat(only(timetable).day()).contains(day("2022-12-13"));
    assertThat(only(timetable).meeting()).isTrue();
  }

  @Test
  void aMeetingOnTheFirstDayThatNoticesAllowIsInTimeBeItASaturday() {
    Timetable timetable =
        from("2022-11-04", key(), meetings("chesterfield", Body.EXECUTIVE, "2022-12-03"));
    assertThat(only(timetable).day()).contains(day("2022-12-03"));
  }

  private static Initiative.Builder framework(String... councils) {
    return of(Act.ADOPT_FRAMEWORK_PLAN, councils);
  }

  @Test
  void whereNoMeetingIsLeftThatIsSaidAndLaterStagesSayWhatTheyWaitFor() {
    Timetable timetable = from(
        "2022-11-04",
        framework("chesterfield"),
        meetings("chesterfield", Body.EXECUTIVE, "2022-10-01", "2022-11-10"));
    DatedStep recommendation = step(timetable, "chesterfield", Body.EXECUTIVE, Action.RECOMMEND);
    assertThat(recommendation.day()).isEmpty();
    assertThat(recommendation.earliest()).contains(day("2022-11-12"));
    assertThat(recommendation.notices()).isEmpty();
    assertThat(recommendation.remark().map(Sentence::text))
        .contains("no meeting on 2022-11-12 or later in the calendar supplied, which ends on"
            + " 2022-11-10");
    DatedStep decision = step(timetable, "chesterfield", Body.COUNCIL, Action.DECIDE);
    assertThat(decision.day()).isEmpty();
    assertThat(decision.remark().map(Sentence::text))
        .contains("waits for Chesterfield Borough Council (executive), for which there is no day");
    assertThat(timetable.decided()).isEmpty();
    assertThat(timetable.implementation()).isEmpty();
    assertThat(timetable.criticalPath()).isEmpty();
    assertThat(timetable.isFeasible()).isFalse();
  }

  @Test
  void aWantedDayTakesTheLastMeetingUntilThen() {
    FactSheet calendar =
        meetings("chesterfield", Body.EXECUTIVE, "2023-01-10", "2023-02-01", "2023-02-08");
    Timetable timetable = timetable(key(), Window.by(day("2023-02-07")), calendar);
    assertThat(only(timetable).day()).contains(day("2023-02-01"));
    assertThat(timetable.decided()).contains(day("2023-02-01"));
    assertThat(timetable.firstNotice()).contains(day("2023-01-03"));
    Timetable before = timetable(key(), Window.by(day("2023-01-09")), calendar);
    assertThat(only(before).day()).isEmpty();
    assertThat(only(before).remark().map(Sentence::text))
        .contains("no meeting until 2023-01-09 in the calendar supplied, which begins on"
            + " 2023-01-10");
    assertThat(before.firstNotice()).isEmpty();
    assertThat(before.decided()).isEmpty();
    assertThat(before.passed()).isFalse();
  }

  // ---- several councils and stages

  @Test
  void aStageWaitsForTheSlowestCouncilAndThePathNamesIt() {
    Timetable timetable = from(
        "2022-10-10",
        framework("chesterfield", "bolsover"),
        meetings("chesterfield", Body.EXECUTIVE, "2022-11-21"));
    assertThat(step(timetable, "bolsover", Body.EXECUTIVE, Action.RECOMMEND).day())
        .contains(day("2022-10-18"));
    assertThat(step(timetable, "chesterfield", Body.EXECUTIVE, Action.RECOMMEND).day())
        .contains(day("2022-11-21"));
    assertThat(step(timetable, "bolsover", Body.COUNCIL, Action.DECIDE).day())
        .contains(day("2022-11-22"));
    assertThat(step(timetable, "chesterfield", Body.COUNCIL, Action.DECIDE).day())
        .contains(day("2022-11-22"));
    assertThat(holds(timetable))
        .containsExactly(
            tuple("notice", "chesterfield executive", "2022-10-10", "2022-10-18"),
            tuple("meeting", "chesterfield executive", "2022-10-18", "2022-11-21"),
            tuple("stage", "chesterfield executive", "2022-11-21", "2022-11-22"));
    assertThat(timetable.criticalPath())
        .extracting(Hold::text)
        .containsExactly(
            "No step before 2022-10-18: the agenda of Chesterfield Borough Council (executive)"
                + " can go out from 2022-10-10 on.",
            "The next meeting of Chesterfield Borough Council (executive) is 2022-11-21.",
            "What follows Chesterfield Borough Council (executive) on 2022-11-21 comes on a later"
                + " day, from 2022-11-22 on.");
    assertThat(timetable.implementation()).contains(day("2022-11-22"));
  }

  private static List<Tuple> holds(Timetable timetable) {
    return timetable.criticalPath().stream()
        .map(hold -> tuple(
            hold.kind().code(),
            String.join(
                " and ",
                hold.steps().stream()
                    .map(
                        step -> step.council().orElseThrow() + " " + step.body().code())
                    .toList()),
            hold.from().toString(),
            hold.to().toString()))
        .toList();
  }

  @Test
  void whatIsEquallySlowIsAllNamed() {
    Timetable timetable = from("2022-10-10", framework("chesterfield", "bolsover"));
    assertThat(holds(timetable))
        .containsExactly(
            tuple(
                "notice",
                "bolsover executive and chesterfield executive",
                "2022-10-10",
                "2022-10-18"),
            tuple(
                "stage",
                "bolsover executive and chesterfield executive",
                "2022-10-18",
                "2022-10-19"));
  }

  @Test
  void noticeMeetingAndCallInHoldADecisionUpOneAfterTheOther() {
    Timetable timetable = from("2022-11-04", key(), CALL_IN);
    assertThat(holds(timetable))
        .containsExactly(
            tuple("notice", "chesterfield executive", "2022-11-04", "2022-12-03"),
            tuple("meeting", "chesterfield executive", "2022-12-03", "2022-12-05"),
            tuple("call-in", "chesterfield executive", "2022-12-05", "2022-12-13"));
    assertThat(timetable.criticalPath().get(1).text())
        .isEqualTo(
            "The next working day of Chesterfield Borough Council (executive) is 2022-12-05.");
    assertThat(timetable.decided()).contains(day("2022-12-05"));
    assertThat(timetable.implementation()).contains(day("2022-12-13"));
  }

  @Test
  void aLongerCallInOutweighsALaterDecision() {
    // Bolsover decides a day later, and Chesterfield waits longer
    Initiative.Builder both = of(Act.ENDORSE, "chesterfield", "bolsover");
    Timetable timetable = from(
        "2022-10-10",
        both,
        callIn("chesterfield", every(10)),
        callIn("bolsover", every(5)),
        meetings("bolsover", Body.EXECUTIVE, "2022-10-19"));
    assertThat(timetable.decided()).contains(day("2022-10-19"));
    assertThat(timetable.implementation()).contains(day("2022-11-02"));
    assertThat(holds(timetable))
        .containsExactly(
            tuple("notice", "chesterfield executive", "2022-10-10", "2022-10-18"),
            tuple("call-in", "chesterfield executive", "2022-10-18", "2022-11-02"));
  }

  private static org.visionderbyshire.council.CallIn every(int days) {
    return org.visionderbyshire.council.CallIn.builder()
        .days(days)
        .unit(DayUnit.WORKING)
        .bankHolidays(org.visionderbyshire.council.BankHolidayRule.EXCLUDED)
        .scope(org.visionderbyshire.council.CallInScope.EXECUTIVE)
        .build();
  }

  // ---- windows

  @Test
  void aDecisionWantedByADayTellsTheLastDayOfItsFirstNotice() {
    Timetable timetable = timetable(key(), Window.by(day("2023-02-02")), CALL_IN);
    assertThat(timetable.decided()).contains(day("2023-02-02"));
    assertThat(timetable.implementation()).contains(day("2023-02-10"));
    assertThat(timetable.firstNotice()).contains(day("2023-01-04"));
    assertThat(timetable.passed()).isFalse();
    DatedNotice notice = notice(only(timetable), Notice.Kind.KEY_DECISION);
    assertThat(notice.published()).isEqualTo("2023-01-04");
    assertThat(notice.clearDays()).isEqualTo(28);
    assertThat(timetable.isFeasible()).isTrue();
    assertThat(holds(timetable))
        .containsExactly(
            tuple("notice", "chesterfield executive", "2023-01-04", "2023-02-02"),
            tuple("call-in", "chesterfield executive", "2023-02-02", "2023-02-10"));
  }

  @Test
  void aNoticeThatCouldGoOutOnASundayIsPublishedOnTheFridayBefore() {
    Timetable timetable = timetable(key(), Window.by(day("2022-12-05")), CALL_IN);
    assertThat(timetable.firstNotice()).as("what law allows").contains(day("2022-11-06"));
    DatedNotice notice = notice(only(timetable), Notice.Kind.KEY_DECISION);
    assertThat(notice.latest()).isEqualTo(day("2022-11-06"));
    assertThat(notice.published()).isEqualTo("2022-11-04");
    assertThat(notice.clearDays()).isEqualTo(30);
  }

  @Test
  void aDecisionWantedByAWeekendFallsOnTheFridayBefore() {
    assertThat(timetable(key(), Window.by(day("2023-02-05"))).decided())
        .contains(day("2023-02-03"));
  }

  @Test
  void aFirstNoticeBeforeTheDayThatTheInitiativeIsReadOnHasPassed() {
    Window window = Window.by(day("2023-02-02"));
    assertThat(timetable(key("2023-01-04"), window).passed()).isFalse();
    assertThat(timetable(key("2023-01-05"), window).passed()).isTrue();
    assertThat(timetable(key("2023-01-05"), window).isFeasible())
        .as("lawful, had somebody begun in time")
        .isTrue();
  }

  @Test
  void betweenTwoDaysThatAreTooCloseEveryDayIsToldAndFlagged() {
    Timetable timetable =
        timetable(key("2023-01-03"), Window.between(day("2023-01-05"), day("2023-02-02")), CALL_IN);
    DatedStep step = only(timetable);
    assertThat(step.day()).contains(day("2023-02-02"));
    assertThat(step.earliest()).contains(day("2023-02-03"));
    DatedNotice notice = notice(step, Notice.Kind.KEY_DECISION);
    assertThat(notice.published()).isEqualTo("2023-01-05");
    assertThat(notice.latest()).isEqualTo(day("2023-01-04"));
    assertThat(notice.clearDays()).isEqualTo(27);
    assertThat(notice.isTooLate()).isTrue();
    assertThat(notice(step, Notice.Kind.AGENDA).isTooLate()).isFalse();
    assertThat(step.isFeasible()).isFalse();
    assertThat(timetable.isFeasible()).isFalse();
    assertThat(timetable.passed()).as("before the first day asked for").isTrue();
    assertThat(timetable.firstNotice()).contains(day("2023-01-04"));
    assertThat(timetable.decided()).contains(day("2023-02-02"));
    assertThat(timetable.implementation()).as("counted from no unlawful day").isEmpty();
    assertThat(timetable.tooLate()).isPresent();
    assertThat(timetable(
                key("2023-01-03"), Window.between(day("2023-01-04"), day("2023-02-02")), CALL_IN)
            .isFeasible())
        .as("a day earlier it is in time")
        .isTrue();
  }

  @Test
  void backwardsStagesComeOnDaysOfTheirOwnAndWhatFollowsDecisionsComesAtOnce() {
    Timetable timetable = timetable(
        of(Act.SUBMIT_TO_GOVERNMENT, "derby").wards("derby", WardImpact.ONE),
        Window.by(day("2022-10-21")),
        callIn("derby", every(5)));
    // decided on Friday 21 October, in effect on Monday 31 October
    assertThat(days(timetable)).containsExactly("2022-10-21", "2022-10-31");
    Timetable plan = timetable(framework("chesterfield"), Window.by(day("2023-01-03")));
    assertThat(days(plan)).as("over New Year").containsExactly("2022-12-30", "2023-01-03");
    assertThat(plan.firstNotice()).contains(day("2022-12-20"));
  }

  // ---- routes of all sorts

  @Test
  void aRouteThatOnlyNotesHasADayAndNothingToPutIntoEffect() {
    Timetable timetable = from("2022-10-10", of(Act.NOTE, "chesterfield"));
    DatedStep step = only(timetable);
    assertThat(step.step().body()).isEqualTo(Body.SCRUTINY);
    assertThat(step.day()).contains(day("2022-10-18"));
    assertThat(step.implementation()).isEmpty();
    assertThat(timetable.decided()).contains(day("2022-10-18"));
    assertThat(timetable.implementation()).isEmpty();
    assertThat(timetable.open()).isFalse();
    assertThat(timetable(of(Act.NOTE, "chesterfield"), Window.by(day("2022-10-18")))
            .firstNotice())
        .contains(day("2022-10-10"));
  }

  @Test
  void whatIsNotedComesAfterWhatIsDecidedAndDelaysNothing() {
    Initiative.Builder initiative = of(Act.ENDORSE, "chesterfield").addActs(Act.NOTE);
    Timetable timetable = from("2022-10-10", initiative, callIn("chesterfield", every(5)));
    assertThat(days(timetable)).containsExactly("2022-10-18", "2022-10-26");
    assertThat(timetable.decided()).contains(day("2022-10-18"));
    assertThat(timetable.implementation()).contains(day("2022-10-26"));
  }

  @Test
  void aPositionIsAgreedBeforeCouncilsConsentAndSubmittedAfter() {
    Timetable timetable = timetable(
        Dates.on("2021-10-01", Act.ACCEPT_POWERS, "derbyshire", "chesterfield"),
        Window.from(day("2022-10-10")));
    assertThat(timetable.steps())
        .extracting(
            dated -> dated.step().action(),
            dated -> dated.step().body(),
            dated -> dated.day().orElseThrow().toString())
        .containsExactly(
            tuple(Action.AGREE_POSITION, Body.LEADERS, "2022-10-10"),
            tuple(Action.CONSENT, Body.COUNCIL, "2022-10-18"),
            tuple(Action.CONSENT, Body.COUNCIL, "2022-10-18"),
            tuple(Action.SUBMIT, Body.LEADERS, "2022-10-19"));
    assertThat(timetable.decided()).contains(day("2022-10-18"));
    assertThat(timetable.implementation()).contains(day("2022-10-18"));
  }

  @Test
  void aPolicyWithoutStepsHasAnEmptyTimetable() {
    Governance silent = Governance.compile(new Policy("silent", "1", List.of(), List.of()));
    for (Window window : List.of(
        Window.from(day("2022-10-10")),
        Window.by(day("2022-10-10")),
        Window.between(day("2022-10-10"), day("2022-10-11")))) {
      Timetable timetable = timetable(silent.determine(key().build(), Dates.FACTS, window));
      assertThat(timetable.steps()).isEmpty();
      assertThat(timetable.decided()).isEmpty();
      assertThat(timetable.implementation()).isEmpty();
      assertThat(timetable.criticalPath()).isEmpty();
      assertThat(timetable.passed()).isFalse();
    }
  }

  // ---- readings

  private static List<Tuple> differences(Timetable timetable, String about) {
    return timetable.differences().stream()
        .filter(difference -> difference.about().equals(about))
        .map(difference -> tuple(
            difference.option(),
            difference.item(),
            difference.notice(),
            difference.day().toString(),
            difference.otherwise().toString()))
        .toList();
  }

  @Test
  void aReadingTellsBothDaysOfEverythingThatItMoves() {
    Timetable timetable = from("2022-10-10", notKey(), callIn("chesterfield", every(5)));
    assertThat(days(timetable)).containsExactly("2022-10-18");
    assertThat(differences(timetable, "short-clock"))
        .containsExactly(
            tuple(
                "calendar",
                Difference.Item.NOTICE,
                Optional.of(Notice.Kind.AGENDA),
                "2022-10-10",
                "2022-10-11"),
            tuple("calendar", Difference.Item.DAY, Optional.empty(), "2022-10-18", "2022-10-17"),
            tuple(
                "calendar",
                Difference.Item.IMPLEMENTATION,
                Optional.empty(),
                "2022-10-26",
                "2022-10-25"));
    assertThat(differences(timetable, "publication-day"))
        .containsExactly(tuple(
            "two-working-days",
            Difference.Item.IMPLEMENTATION,
            Optional.empty(),
            "2022-10-26",
            "2022-10-28"));
    assertThat(differences(timetable, "long-clock")).isEmpty();
  }

  @Test
  void aReadingThatMovesANoticeButNoStepIsToldToo() {
    Determination answer = determine(
        key("2025-09-01"),
        Window.from(day("2025-09-25")),
        meetings("chesterfield", Body.EXECUTIVE, "2025-11-06"),
        CALL_IN);
    assertThat(differences(timetable(answer), "short-clock"))
        .containsExactly(tuple(
            "calendar",
            Difference.Item.NOTICE,
            Optional.of(Notice.Kind.AGENDA),
            "2025-10-29",
            "2025-10-31"));
    assertThat(differences(timetable(answer), "long-clock"))
        .containsExactly(tuple(
            "working",
            Difference.Item.NOTICE,
            Optional.of(Notice.Kind.KEY_DECISION),
            "2025-10-08",
            "2025-09-28"));
    assertThat(answer.readings())
        .filteredOn(reading -> reading.id().equals("short-clock"))
        .flatExtracting(UsedReading::alternatives)
        .containsExactly(
            new UsedReading.Alternative("calendar", "calendar days", List.of("dates")));
  }

  @Test
  void aReadingThatMovesNothingIsNotTold() {
    Determination answer = determine(
        notKey(),
        Window.from(day("2022-10-10")),
        CALL_IN,
        sheet(constitution("chesterfield").notices(notices(DayUnit.WORKING, DayUnit.CALENDAR))));
    assertThat(days(timetable(answer))).containsExactly("2022-10-17");
    assertThat(timetable(answer).differences()).isEmpty();
    assertThat(answer.readings()).isEmpty();
  }

  @Test
  void aChosenReadingIsUsedAndToldWithItsAlternative() {
    Determination answer =
        determine(Map.of("long-clock", "working"), key(), Window.from(day("2022-11-04")), CALL_IN);
    // 28 working days from 7 November end on 14 December
    assertThat(days(timetable(answer))).containsExactly("2022-12-15");
    assertThat(differences(timetable(answer), "long-clock"))
        .contains(
            tuple("calendar", Difference.Item.DAY, Optional.empty(), "2022-12-15", "2022-12-05"));
  }

  // ---- past the calendar

  @Test
  void daysPastTheKnownBankHolidaysAreAFaultThatNamesTheYears() {
    assertThatThrownBy(() -> from("2028-12-27", notKey()))
        .isInstanceOf(BadInputException.class)
        .hasMessage("bankHolidays: 2029-01-01 lies outside the years for which bank holidays are"
            + " known: 2012 to 2028; supply a list of them that covers 2029");
    assertThatThrownBy(() -> timetable(key(), Window.by(day("2029-02-01"))))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("2012 to 2028");
  }

  @Test
  void anAnswerStandsThoughAnotherReadingWouldLiePastTheKnownYears() {
    Determination answer = determine(key(), Window.from(day("2028-11-20")), CALL_IN);
    assertThat(days(timetable(answer))).containsExactly("2028-12-19");
    assertThat(timetable(answer).implementation()).contains(day("2028-12-29"));
    assertThat(answer.readings())
        .filteredOn(reading -> reading.id().equals("long-clock"))
        .flatExtracting(UsedReading::alternatives)
        .as("the days would be others, and nobody can say which")
        .containsExactly(new UsedReading.Alternative("working", "working days", List.of("dates")));
    assertThat(differences(timetable(answer), "long-clock")).isEmpty();
  }
}
