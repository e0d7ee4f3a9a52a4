package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.visionderbyshire.policy.Dates.constitution;
import static org.visionderbyshire.policy.Dates.day;
import static org.visionderbyshire.policy.Dates.from;
import static org.visionderbyshire.policy.Dates.key;
import static org.visionderbyshire.policy.Dates.kinds;
import static org.visionderbyshire.policy.Dates.meetings;
import static org.visionderbyshire.policy.Dates.notKey;
import static org.visionderbyshire.policy.Dates.notice;
import static org.visionderbyshire.policy.Dates.notices;
import static org.visionderbyshire.policy.Dates.of;
import static org.visionderbyshire.policy.Dates.only;
import static org.visionderbyshire.policy.Dates.sheet;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.visionderbyshire.calendar.DayCount;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.council.Notices;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.determination.DatedNotice;
import org.visionderbyshire.determination.DatedStep;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.determination.Timetable;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.vocabulary.Answer;

/** T1 to T5: which day notices allow; every day of it was worked out by hand. */
class TimetableNoticesTest {

  @Test
  void aKeyDecisionTellsTheClearDaysThatItsMeetingLeaves() {
    Timetable timetable = from(
        "2025-09-25",
        key("2025-09-01"),
        meetings("chesterfield", Body.EXECUTIVE, "2025-09-30", "2025-11-06"));
    DatedStep step = only(timetable);
    assertThat(step.day()).contains(day("2025-11-06"));
    assertThat(step.meeting()).isTrue();
    assertThat(step.earliest()).contains(day("2025-10-24"));
    DatedNotice notice = notice(step, Notice.Kind.KEY_DECISION);
    assertThat(notice.published()).isEqualTo("2025-09-25");
    assertThat(notice.latest()).isEqualTo(day("2025-10-08"));
    assertThat(notice.clearDays()).isEqualTo(41);
    assertThat(notice.count()).isEqualTo(DayCount.CALENDAR_DAYS);
    assertThat(timetable.isFeasible()).isTrue();
  }

  @Test
  void aKeyDecisionBetweenTwoDaysTellsTheSameClearDays() {
    Timetable timetable =
        Dates.timetable(key("2025-09-01"), Window.between(day("2025-09-25"), day("2025-11-06")));
    DatedStep step = only(timetable);
    assertThat(step.day()).contains(day("2025-11-06"));
    assertThat(notice(step, Notice.Kind.KEY_DECISION).clearDays()).isEqualTo(41);
    assertThat(timetable.firstNotice()).contains(day("2025-10-08"));
    assertThat(timetable.passed()).isFalse();
    assertThat(timetable.isFeasible()).isTrue();
  }

  @ParameterizedTest(name = "{2}: noticed {0}, decided {1}")
  @CsvSource({
    "2022-11-04, 2022-12-05, on a Friday; the 29th day is a Saturday",
    "2023-03-09, 2023-04-11, over Easter; the 29th day is Good Friday",
    "2024-12-05, 2025-01-03, over Christmas and New Year; bank holidays count",
    "2022-05-06, 2022-06-06, over the Jubilee; the 29th day is a Saturday",
    "2022-05-04, 2022-06-06, onto the Jubilee; the 29th day is a bank holiday",
    "2022-08-21, 2022-09-20, onto the Queen's funeral, noticed on a Sunday",
    "2023-04-09, 2023-05-09, onto the coronation, noticed on Easter Sunday",
    "2024-02-01, 2024-03-01, over a leap day",
    "2023-02-01, 2023-03-02, over the same days without a leap day"
  })
  void aKeyDecisionWaitsTwentyEightClearCalendarDays(String noticed, String decided, String why) {
    assertThat(only(from(noticed, key())).day()).as(why).contains(day(decided));
  }

  @ParameterizedTest(name = "{2}: published {0}, met {1}")
  @CsvSource({
    "2022-10-07, 2022-10-17, on a Friday",
    "2022-10-08, 2022-10-17, on a Saturday",
    "2022-10-10, 2022-10-18, on a Monday",
    "2023-04-04, 2023-04-14, over Easter",
    "2022-12-21, 2023-01-03, over Christmas and New Year, with substitute days",
    "2022-05-27, 2022-06-08, over the four days of the Jubilee",
    "2022-09-12, 2022-09-21, over the Queen's funeral",
    "2023-05-02, 2023-05-11, over the coronation",
    "2024-02-22, 2024-03-01, over a leap day"
  })
  void anAgendaIsOutFiveClearWorkingDays(String published, String met, String why) {
    assertThat(only(from(published, notKey())).day()).as(why).contains(day(met));
  }

  @ParameterizedTest(name = "{2}: told {0}, decided {1}")
  @CsvSource({
    "2022-10-07, 2022-10-17, on a Friday",
    "2023-04-04, 2023-04-14, over Easter",
    "2022-12-21, 2023-01-03, over Christmas and New Year"
  })
  void aKeyDecisionByGeneralExceptionWaitsFiveClearWorkingDays(
      String told, String decided, String why) {
    DatedStep step = only(from(told, key().urgency(Urgency.NOTICE_IMPRACTICABLE)));
    assertThat(kinds(step)).containsExactly(Notice.Kind.GENERAL_EXCEPTION, Notice.Kind.AGENDA);
    assertThat(step.day()).as(why).contains(day(decided));
  }

  @ParameterizedTest(name = "{2}: told {0}, decided {1}")
  @CsvSource({
    "2022-10-10, 2022-10-10, on a Monday",
    "2022-10-08, 2022-10-10, on a Saturday",
    "2023-04-07, 2023-04-11, on Good Friday",
    "2024-02-29, 2024-02-29, on a leap day"
  })
  void aKeyDecisionOfSpecialUrgencyCanBeTakenTheSameDay(String told, String decided, String why) {
    DatedStep step = only(from(told, key().urgency(Urgency.SPECIAL)));
    assertThat(kinds(step)).containsExactly(Notice.Kind.SPECIAL_URGENCY, Notice.Kind.AGENDA);
    assertThat(step.day()).as(why).contains(day(decided));
    assertThat(notice(step, Notice.Kind.SPECIAL_URGENCY).notice().clearDays()).isZero();
  }

  @Test
  void aPrivateMeetingIsNoticedTwiceAndTheSecondNoticeFollowsItsDay() {
    DatedStep step = only(from("2022-11-04", notKey().isPrivate(true)));
    assertThat(step.day()).contains(day("2022-12-05"));
    DatedNotice first = notice(step, Notice.Kind.PRIVATE_MEETING);
    assertThat(first.published()).isEqualTo("2022-11-04");
    assertThat(first.latest()).isEqualTo(day("2022-11-06"));
    assertThat(first.clearDays()).isEqualTo(30);
    DatedNotice second = notice(step, Notice.Kind.PRIVATE_MEETING_SECOND);
    assertThat(second.latest())
        .as("a Sunday leaves five working days")
        .isEqualTo(day("2022-11-27"));
    assertThat(second.published()).as("nobody publishes on it").isEqualTo("2022-11-25");
    assertThat(second.clearDays()).isEqualTo(5);
    assertThat(second.count()).isEqualTo(DayCount.WORKING_DAYS);
  }

  @Test
  void anUrgentPrivateMeetingWaitsForItsAgendaAlone() {
    DatedStep step =
        only(from("2022-10-10", notKey().isPrivate(true).urgency(Urgency.NOTICE_IMPRACTICABLE)));
    assertThat(kinds(step)).containsExactly(Notice.Kind.PRIVATE_MEETING, Notice.Kind.AGENDA);
    assertThat(step.day()).contains(day("2022-10-18"));
  }

  @Test
  void aPrivateMeetingOfSpecialUrgencyWaitsForNothing() {
    assertThat(only(from("2022-10-10", notKey().isPrivate(true).urgency(Urgency.SPECIAL)))
            .day())
        .contains(day("2022-10-10"));
  }

  private static Initiative.Builder committeeSystem() {
    return of(Act.SPEND, "derbyshire-dales")
        .addMoney(MoneyEntry.builder()
            .council("derbyshire-dales")
            .amount(10_000_000)
            .kind(MoneyEntry.Kind.SPENDING)
            .type(MoneyEntry.Type.CAPITAL)
            .build());
  }

  private static Initiative.Builder fullCouncil() {
    return of(Act.JOIN_JOINT_COMMITTEE, "derbyshire-dales");
  }

  private static Initiative.Builder jointCommittee() {
    return of(Act.ENDORSE, "chesterfield", "derbyshire").jointCommittee("vision-derbyshire");
  }

  @Test
  void agendasOfCommitteeFullCouncilAndJointCommitteeAreOutFiveClearDays() {
    Map.of(
            Body.COMMITTEE, committeeSystem(),
            Body.COUNCIL, fullCouncil(),
            Body.JOINT_COMMITTEE, jointCommittee())
        .forEach((body, initiative) -> {
          DatedStep step = only(from("2022-10-10", initiative));
          assertThat(step.step().body()).isEqualTo(body);
          assertThat(kinds(step)).containsExactly(Notice.Kind.AGENDA);
          assertThat(step.day()).as(body.code()).contains(day("2022-10-18"));
        });
  }

  @Test
  void specialUrgencyLeavesNoMeetingWaitingButFullCouncil() {
    for (Initiative.Builder initiative :
        new Initiative.Builder[] {committeeSystem(), jointCommittee()}) {
      assertThat(only(from("2022-10-10", initiative.urgency(Urgency.SPECIAL))).day())
          .contains(day("2022-10-10"));
    }
    assertThat(only(from("2022-10-10", fullCouncil().urgency(Urgency.SPECIAL))).day())
        .contains(day("2022-10-18"));
  }

  @Test
  void aCouncilWithoutExecutiveGivesNoNoticeOfKeyDecisionsOrPrivateMeetings() {
    DatedStep step = only(from("2022-10-10", committeeSystem().isPrivate(true)));
    assertThat(kinds(step)).containsExactly(Notice.Kind.AGENDA);
    assertThat(step.day()).contains(day("2022-10-18"));
  }

  private static FactSheet members(Answer allOnExecutives) {
    return FactSheet.builder()
        .addJointCommittees(JointCommittee.builder()
            .id(JointCommitteeId.of("vision-derbyshire"))
            .allExecutiveMembers(allOnExecutives)
            .addCitations(Citation.of("a test"))
            .build())
        .build();
  }

  @Test
  void aPrivateJointCommitteeIsNoticedAsAnExecutiveOnlyIfAllItsMembersSitOnOne() {
    DatedStep executive =
        only(from("2022-11-04", jointCommittee().isPrivate(true), members(Answer.YES)));
    assertThat(kinds(executive))
        .containsExactly(
            Notice.Kind.PRIVATE_MEETING, Notice.Kind.PRIVATE_MEETING_SECOND, Notice.Kind.AGENDA);
    assertThat(executive.day()).contains(day("2022-12-05"));
    DatedStep mixed =
        only(from("2022-11-04", jointCommittee().isPrivate(true), members(Answer.NO)));
    assertThat(kinds(mixed)).containsExactly(Notice.Kind.AGENDA);
    assertThat(mixed.day()).contains(day("2022-11-14"));
  }

  @Test
  void aCouncilsOwnClocksAreUsedAndCited() {
    FactSheet stated =
        sheet(constitution("chesterfield").notices(notices(DayUnit.WORKING, DayUnit.CALENDAR)));
    // 28 working days from Friday 25 November 2022 end on Friday 6 January 2023
    DatedStep step = only(from("2022-11-24", key(), stated));
    assertThat(step.day()).contains(day("2023-01-09"));
    DatedNotice notice = notice(step, Notice.Kind.KEY_DECISION);
    assertThat(notice.count()).isEqualTo(DayCount.WORKING_DAYS);
    assertThat(notice.clearDays()).isEqualTo(28);
    assertThat(notice.reasons())
        .extracting(Reason::rule, Reason::text)
        .containsExactly(
            tuple(
                "T7.1",
                "Chesterfield Borough Council says which days count towards 28 clear days: working"
                    + " days, undated"),
            tuple(
                "T7.11",
                "working days leave bank holidays out, as is usual where nothing else is said"));
    assertThat(notice.reasons().get(0).citations()).contains(Citation.of("a test"));
    assertThat(notice(step, Notice.Kind.AGENDA).count()).isEqualTo(DayCount.CALENDAR_DAYS);
    assertThat(notice(step, Notice.Kind.AGENDA).latest()).isEqualTo(day("2023-01-03"));
  }

  @ParameterizedTest
  @EnumSource(BankHolidayRule.class)
  void aCouncilsOwnRuleForBankHolidaysIsUsedWhereItsUnitIsUnknown(BankHolidayRule rule) {
    Notices stated = new Notices(
        Optional.empty(), Optional.of(new Notices.Clock(Optional.empty(), Optional.of(rule))));
    // published Friday 27 May 2022, before the four days of the Jubilee
    DatedStep step =
        only(from("2022-05-27", notKey(), sheet(constitution("chesterfield").notices(stated))));
    assertThat(step.day())
        .contains(
            switch (rule) {
              case EXCLUDED -> day("2022-06-08");
              case COUNTED -> day("2022-06-06");
            });
  }

  @Test
  void clocksHoldOnTheDayThatTheInitiativeIsReadOnWheneverItsNoticesGoOut() {
    FactSheet since2022 = sheet(constitution("chesterfield")
        .notices(notices(DayUnit.WORKING, DayUnit.WORKING))
        .period(Period.from(day("2022-01-01"))));
    assertThat(only(from("2022-11-04", key("2021-12-31"), since2022)).day())
        .as("calendar days, as nothing was said then")
        .contains(day("2022-12-05"));
    // 28 working days from 7 November end on 14 December
    assertThat(only(from("2022-11-04", key("2022-01-01"), since2022)).day())
        .contains(day("2022-12-15"));
  }

  @Test
  void aJointCommitteesOwnClockIsUsed() {
    FactSheet stated = FactSheet.builder()
        .addJointCommittees(JointCommittee.builder()
            .id(JointCommitteeId.of("vision-derbyshire"))
            .notices(notices(DayUnit.CALENDAR, DayUnit.CALENDAR))
            .addCitations(Citation.of("a test"))
            .build())
        .build();
    DatedStep step = only(from("2022-10-10", jointCommittee(), stated));
    assertThat(step.earliest()).contains(day("2022-10-16"));
    assertThat(step.day()).contains(day("2022-10-17"));
    assertThat(notice(step, Notice.Kind.AGENDA).reasons().get(0).text())
        .startsWith("Vision Derbyshire Joint Committee says");
  }

  @Test
  void aClockIsSaidOfTheCommitteeWhoseStepItIs() {
    FactSheet board = FactSheet.builder()
        .addJointCommittees(JointCommittee.builder()
            .id(JointCommitteeId.of("board"))
            .name("the Board")
            .period(Period.from(day("2020-01-01")))
            .notices(notices(DayUnit.CALENDAR, DayUnit.CALENDAR))
            .addCitations(Citation.of("a test"))
            .build())
        .build();
    Timetable timetable = from(
        "2022-10-10",
        of(Act.SUBMIT_TO_GOVERNMENT, "chesterfield", "derbyshire").jointCommittee("board"),
        board);
    DatedStep position = timetable.steps().get(0);
    assertThat(position.step().name()).isEqualTo("Vision Derbyshire Joint Committee");
    assertThat(notice(position, Notice.Kind.AGENDA).reasons().get(0).text())
        .isEqualTo("Vision Derbyshire Joint Committee does not say which days count towards five"
            + " clear days; working days are counted, as is usual");
  }

  @Test
  void aStepThatNeedsNoNoticeFallsOnTheFirstWorkingDay() {
    Timetable timetable = from(
        "2022-10-08",
        Dates.on("2021-10-01", Act.SUBMIT_TO_GOVERNMENT, "derbyshire", "chesterfield"));
    assertThat(timetable.steps())
        .extracting(step -> step.day().orElseThrow().toString())
        .containsExactly("2022-10-10", "2022-10-11");
    assertThat(timetable.steps()).allMatch(step -> step.notices().isEmpty());
  }
}
