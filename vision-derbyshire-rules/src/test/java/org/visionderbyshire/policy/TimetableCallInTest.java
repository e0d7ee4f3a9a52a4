package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.visionderbyshire.policy.Dates.FACTS;
import static org.visionderbyshire.policy.Dates.FIVE_DAYS;
import static org.visionderbyshire.policy.Dates.GOVERNANCE;
import static org.visionderbyshire.policy.Dates.callIn;
import static org.visionderbyshire.policy.Dates.constitution;
import static org.visionderbyshire.policy.Dates.day;
import static org.visionderbyshire.policy.Dates.determine;
import static org.visionderbyshire.policy.Dates.from;
import static org.visionderbyshire.policy.Dates.key;
import static org.visionderbyshire.policy.Dates.meetings;
import static org.visionderbyshire.policy.Dates.notKey;
import static org.visionderbyshire.policy.Dates.of;
import static org.visionderbyshire.policy.Dates.only;
import static org.visionderbyshire.policy.Dates.sheet;
import static org.visionderbyshire.policy.Dates.step;
import static org.visionderbyshire.policy.Dates.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visionderbyshire.calendar.DayCount;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.committee.Part;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.DatedStep;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Implementation;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.determination.Timetable;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Meetings;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.vocabulary.Answer;

/** T6: from when on decisions can be put into effect; every day of it was worked out by hand. */
class TimetableCallInTest {

  private static final Window SOON = Window.from(day("2023-01-03"));
  private static final FactSheet MEETS =
      meetings("chesterfield", Body.EXECUTIVE, "2022-05-27", "2023-02-02");

  private static Implementation effect(DatedStep step) {
    return step.implementation().orElseThrow();
  }

  @Test
  void fiveClearWorkingDaysAfterThursdayTheSecondOfFebruaryEndOnTheNinth() {
    DatedStep step = only(timetable(key(), SOON, MEETS, callIn("chesterfield", FIVE_DAYS)));
    assertThat(step.day()).contains(day("2023-02-02"));
    Implementation effect = effect(step);
    assertThat(effect.published()).isEqualTo("2023-02-02");
    assertThat(effect.callInEnds()).contains(day("2023-02-09"));
    assertThat(effect.count()).contains(DayCount.WORKING_DAYS);
    assertThat(effect.first()).isEqualTo("2023-02-10");
    assertThat(effect.open()).isFalse();
    assertThat(effect.reasons())
        .extracting(Reason::rule)
        .containsExactly("T6.9", "T6.3", "T7.7", "T7.9");
  }

  @ParameterizedTest(name = "{0} days, bank holidays {1}: ends {2}, in effect {3}")
  @CsvSource({
    "WORKING, EXCLUDED, 2022-06-07, 2022-06-08",
    "WORKING, COUNTED, 2022-06-03, 2022-06-06",
    "CALENDAR, EXCLUDED, 2022-06-01, 2022-06-06",
    "CALENDAR, COUNTED, 2022-06-01, 2022-06-02"
  })
  void callInOverTheJubileeFollowsTheClockOfTheCouncil(
      DayUnit unit, BankHolidayRule rule, LocalDate ends, LocalDate first) {
    CallIn callIn = CallIn.builder()
        .days(5)
        .unit(unit)
        .bankHolidays(rule)
        .scope(CallInScope.KEY)
        .build();
    DatedStep step = only(from("2022-04-01", key(), MEETS, callIn("chesterfield", callIn)));
    assertThat(step.day()).contains(day("2022-05-27"));
    assertThat(effect(step).callInEnds()).contains(ends);
    assertThat(effect(step).first()).isEqualTo(first);
  }

  @Test
  void whatIsNotKeyWaitsOnlyWhereEveryDecisionCanBeCalledIn() {
    DatedStep keyOnly = only(timetable(notKey(), SOON, MEETS, callIn("chesterfield", FIVE_DAYS)));
    assertThat(effect(keyOnly).first()).isEqualTo("2023-02-02");
    assertThat(effect(keyOnly).callInEnds()).isEmpty();
    assertThat(effect(keyOnly).reasons()).extracting(Reason::rule).containsExactly("T6.1");
    CallIn every = CallIn.builder()
        .days(5)
        .unit(DayUnit.WORKING)
        .scope(CallInScope.EXECUTIVE)
        .build();
    DatedStep all = only(timetable(notKey(), SOON, MEETS, callIn("chesterfield", every)));
    assertThat(effect(all).first()).isEqualTo("2023-02-10");
  }

  @Test
  void waivedCallInIsNotWaitedFor() {
    FactSheet waivable = callIn("chesterfield", callIn(5).waiver(Answer.YES).build());
    DatedStep waived = only(timetable(key().waiveCallIn(true), SOON, MEETS, waivable));
    assertThat(waived.day()).contains(day("2023-02-02"));
    assertThat(effect(waived).first()).isEqualTo("2023-02-02");
    assertThat(effect(waived).reasons()).extracting(Reason::rule).containsExactly("T6.2");
    FactSheet notWaivable = callIn("chesterfield", callIn(5).waiver(Answer.NO).build());
    assertThat(effect(only(timetable(key().waiveCallIn(true), SOON, MEETS, notWaivable)))
            .first())
        .isEqualTo("2023-02-10");
    assertThat(effect(only(timetable(key().urgency(Urgency.SPECIAL), SOON, MEETS, waivable)))
            .first())
        .as("urgency alone waives nothing")
        .isEqualTo("2023-02-10");
  }

  private static List<Question> about(Determination answer, String about) {
    return answer.questions().stream()
        .filter(question -> question.about().equals(about))
        .toList();
  }

  @Test
  void anUnknownLengthLeavesTheDayOpenAndIsAskedOfThatCouncil() {
    Determination answer = determine(key(), SOON, MEETS);
    DatedStep step = only(timetable(answer));
    assertThat(effect(step).first())
        .as("not the day of the decision, which can be called in")
        .isEqualTo("2023-02-03");
    assertThat(effect(step).open()).isTrue();
    assertThat(effect(step).callInEnds()).isEmpty();
    assertThat(step.open()).as("the decision itself waits for nothing unknown").isFalse();
    assertThat(timetable(answer).open()).isTrue();
    assertThat(about(answer, "call-in-clock")).hasSize(1).first().satisfies(question -> {
      assertThat(question.council()).contains(CouncilId.of("chesterfield"));
      assertThat(question.changes()).containsExactly("dates");
      assertThat(question.text())
          .startsWith("how many days call-in takes at Chesterfield Borough Council is unknown");
    });
    assertThat(answer.settled()).isTrue();
  }

  @Test
  void aSuppliedClockEndsTheQuestionAndSettlesTheDay() {
    Determination answer = determine(key(), SOON, MEETS, callIn("chesterfield", FIVE_DAYS));
    assertThat(about(answer, "call-in-clock")).isEmpty();
    assertThat(timetable(answer).open()).isFalse();
    assertThat(timetable(answer).implementation()).contains(day("2023-02-10"));
  }

  @Test
  void clocksAreAskedForOnlyWhereDaysAre() {
    Determination answer = GOVERNANCE.determine(key().build(), FACTS);
    assertThat(answer.timetable()).isEmpty();
    assertThat(answer.questions()).isEmpty();
    assertThat(answer.readings()).isEmpty();
  }

  @Test
  void whatIsUnknownOfAClockOfKnownLengthIsTakenToEndLaterAndBothDaysAreTold() {
    CallIn five = CallIn.builder().days(5).scope(CallInScope.KEY).build();
    Determination answer =
        determine(key(), Window.from(day("2022-04-01")), MEETS, callIn("chesterfield", five));
    assertThat(effect(only(timetable(answer))).first()).isEqualTo("2022-06-08");
    assertThat(timetable(answer).open()).as("it cannot be later").isFalse();
    assertThat(about(answer, "call-in-clock")).hasSize(1);
    assertThat(timetable(answer).differences())
        .filteredOn(difference -> difference.about().equals("call-in-clock"))
        .extracting(
            difference -> difference.option(),
            difference -> difference.otherwise().toString())
        .containsExactlyInAnyOrder(
            tuple(
                "Chesterfield Borough Council: working days, bank holidays counted", "2022-06-06"),
            tuple(
                "Chesterfield Borough Council: calendar days, bank holidays excluded",
                "2022-06-06"),
            tuple(
                "Chesterfield Borough Council: calendar days, bank holidays counted",
                "2022-06-02"));
  }

  @Test
  void aClockHoldsOnTheDayThatTheInitiativeIsReadOn() {
    FactSheet since2022 = sheet(
        constitution("chesterfield").callIn(FIVE_DAYS).period(Period.from(day("2022-01-01"))));
    assertThat(
            effect(only(timetable(key("2021-12-31"), SOON, MEETS, since2022))).open())
        .isTrue();
    assertThat(
            effect(only(timetable(key("2022-01-01"), SOON, MEETS, since2022))).first())
        .isEqualTo("2023-02-10");
  }

  // ---- publication

  @Test
  void callInRunsFromThePublicationThatWasGiven() {
    DatedStep step = only(timetable(
        key(),
        SOON.published("chesterfield", day("2023-02-03")),
        MEETS,
        callIn("chesterfield", FIVE_DAYS)));
    assertThat(effect(step).published()).isEqualTo("2023-02-03");
    assertThat(effect(step).callInEnds()).contains(day("2023-02-10"));
    assertThat(effect(step).first()).isEqualTo("2023-02-13");
    assertThat(effect(step).reasons()).extracting(Reason::rule).contains("T6.8");
  }

  @Test
  void publicationOfWhatCannotBeCalledInIsToldAndDelaysNothing() {
    DatedStep step = only(timetable(
        notKey(),
        SOON.published("chesterfield", day("2023-02-06")),
        MEETS,
        callIn("chesterfield", FIVE_DAYS)));
    assertThat(effect(step).published()).isEqualTo("2023-02-06");
    assertThat(effect(step).first()).isEqualTo("2023-02-02");
  }

  @Test
  void publicationBeforeTheDecisionIsAFaultWhetherOrNotItCanBeCalledIn() {
    for (Initiative.Builder initiative : List.of(key(), notKey())) {
      assertThatThrownBy(() -> determine(
              initiative,
              SOON.published("chesterfield", day("2023-02-01")),
              MEETS,
              callIn("chesterfield", FIVE_DAYS)))
          .isInstanceOf(BadInputException.class)
          .hasMessage("published: 2023-02-01 is before the decision of Chesterfield Borough Council"
              + " (executive) on 2023-02-02");
    }
  }

  /** Derby decides, then submits. */
  private static Initiative.Builder submission() {
    return of(Act.SUBMIT_TO_GOVERNMENT, "derby").wards("derby", WardImpact.ONE);
  }

  @Test
  void publicationOfADecisionSaysNothingOfLaterSteps() {
    assertThat(timetable(
                submission(),
                Window.from(day("2022-10-10")).published("derby", day("2022-10-19")),
                callIn(
                    "derby",
                    CallIn.builder()
                        .days(5)
                        .unit(DayUnit.WORKING)
                        .scope(CallInScope.EXECUTIVE)
                        .build()))
            .steps())
        .extracting(dated -> dated.day().orElseThrow().toString())
        .containsExactly("2022-10-18", "2022-10-27");
  }

  @Test
  void publicationByAnUnknownBodyIsAFaultWithTheNearestOne() {
    assertThatThrownBy(
            () -> determine(key(), SOON.published("chesterfeld", day("2023-02-03")), MEETS))
        .isInstanceOf(BadInputException.class)
        .hasMessage("published: unknown council or joint committee of this initiative"
            + " \"chesterfeld\"; did you mean \"chesterfield\"?; known: chesterfield");
  }

  @Test
  void underAReadingThatDelaysADecisionItsPublicationIsNotBeforeIt() {
    Determination answer = determine(
        key(),
        Window.from(day("2022-11-04")).published("chesterfield", day("2022-12-05")),
        callIn("chesterfield", FIVE_DAYS));
    assertThat(timetable(answer).differences())
        .filteredOn(difference -> difference.about().equals("long-clock"))
        .extracting(
            difference -> difference.item().code(),
            difference -> difference.otherwise().toString())
        .containsExactly(
            tuple("notice", "2022-12-07"),
            tuple("day", "2022-12-15"),
            tuple("implementation", "2022-12-23"));
  }

  // ---- joint committees

  private static FactSheet board(Optional<CallInAgreement> agreement) {
    return FactSheet.builder()
        .addJointCommittees(JointCommittee.builder()
            .id(JointCommitteeId.of("board"))
            .name("the Board")
            .period(Period.from(day("2020-01-01")))
            .addMembers(
                new Part(CouncilId.of("chesterfield"), Period.ALWAYS),
                new Part(CouncilId.of("bolsover"), Period.ALWAYS),
                new Part(CouncilId.of("erewash"), Period.ALWAYS))
            .callIn(agreement)
            .addCitations(Citation.of("a test"))
            .build())
        .addMeetings(new Meetings(
            Optional.empty(),
            Optional.of(JointCommitteeId.of("board")),
            Body.JOINT_COMMITTEE,
            List.of(day("2023-02-02"))))
        .build();
  }

  private static Determination ofBoard(Optional<CallInAgreement> agreement, FactSheet... clocks) {
    FactSheet[] sheets = new FactSheet[clocks.length + 1];
    System.arraycopy(clocks, 0, sheets, 1, clocks.length);
    sheets[0] = board(agreement);
    return determine(
        of(Act.ENDORSE, "chesterfield", "bolsover").jointCommittee("board"), SOON, sheets);
  }

  private static final FactSheet CHESTERFIELD = callIn("chesterfield", FIVE_DAYS);
  private static final FactSheet BOLSOVER = callIn("bolsover", callIn(3).build());
  private static final FactSheet EREWASH = callIn("erewash", callIn(10).build());

  @Test
  void aCommitteeWithoutCallInActsAtOnce() {
    DatedStep step = only(timetable(ofBoard(Optional.of(CallInAgreement.NONE))));
    assertThat(step.day()).contains(day("2023-02-02"));
    assertThat(effect(step).first()).isEqualTo("2023-02-02");
    assertThat(effect(step).open()).isFalse();
  }

  @Test
  void whereAnyMemberMayCallInTheLastOfAllMembersCounts() {
    DatedStep step = only(timetable(
        ofBoard(Optional.of(CallInAgreement.ANY_MEMBER), CHESTERFIELD, BOLSOVER, EREWASH)));
    assertThat(effect(step).callInEnds()).contains(day("2023-02-16"));
    assertThat(effect(step).first()).isEqualTo("2023-02-17");
    assertThat(effect(step).open()).isFalse();
  }

  @Test
  void whereAnyAffectedCouncilMayCallInTheLastOfTheParticipantsCounts() {
    DatedStep step = only(timetable(ofBoard(
        Optional.of(CallInAgreement.ANY_AFFECTED_COUNCIL), CHESTERFIELD, BOLSOVER, EREWASH)));
    assertThat(effect(step).first()).isEqualTo("2023-02-10");
  }

  @Test
  void aMemberOfWhichNothingIsKnownLeavesTheDayOpenAndIsAskedThoughItTakesNoPart() {
    Determination answer = ofBoard(Optional.of(CallInAgreement.ANY_MEMBER), CHESTERFIELD, BOLSOVER);
    Implementation effect = effect(only(timetable(answer)));
    assertThat(effect.first()).as("Chesterfield's five days").isEqualTo("2023-02-10");
    assertThat(effect.open()).isTrue();
    assertThat(about(answer, "call-in-clock"))
        .extracting(question -> question.council().orElseThrow().value())
        .containsExactly("erewash");
  }

  @Test
  void anUnknownAgreementIsAskedForOnceAndLeavesTheDayOpen() {
    Determination answer = ofBoard(Optional.empty(), CHESTERFIELD, BOLSOVER, EREWASH);
    Implementation effect = effect(only(timetable(answer)));
    assertThat(effect.first()).isEqualTo("2023-02-02");
    assertThat(effect.open()).isTrue();
    assertThat(about(answer, "call-in-agreement")).hasSize(1).first().satisfies(question -> {
      assertThat(question.council()).isEmpty();
      assertThat(question.text()).startsWith("what the Board has agreed about call-in is unknown");
    });
    assertThat(about(answer, "call-in-clock")).isEmpty();
  }

  @Test
  void aCommitteeOfWhichNoMemberIsKnownLeavesTheDayOpen() {
    FactSheet strangers = FactSheet.builder()
        .addJointCommittees(JointCommittee.builder()
            .id(JointCommitteeId.of("board"))
            .period(Period.from(day("2020-01-01")))
            .callIn(CallInAgreement.ANY_MEMBER)
            .addCitations(Citation.of("a test"))
            .build())
        .build();
    DatedStep step =
        timetable(of(Act.ENDORSE, "chesterfield").jointCommittee("board"), SOON, strangers)
            .steps()
            .stream()
            .filter(dated -> dated.step().body() == Body.JOINT_COMMITTEE)
            .findFirst()
            .orElseThrow();
    assertThat(effect(step).open()).isTrue();
    assertThat(effect(step).first()).isAfter(step.day().orElseThrow());
  }

  // ---- readings

  @Test
  void twoWorkingDaysToPublicationDelayCallInByAsMuch() {
    DatedStep step = only(timetable(determine(
        Map.of("publication-day", "two-working-days"),
        key(),
        SOON,
        MEETS,
        callIn("chesterfield", FIVE_DAYS))));
    assertThat(effect(step).published()).isEqualTo("2023-02-06");
    assertThat(effect(step).first()).isEqualTo("2023-02-14");
    assertThat(effect(step).reasons()).extracting(Reason::rule).contains("T6.10");
  }

  @Test
  void whatFollowsAnOpenDecisionIsOpenToo() {
    Timetable timetable = from("2022-10-10", submission());
    DatedStep decision = step(timetable, "derby", Body.EXECUTIVE, Action.DECIDE);
    DatedStep submission = step(timetable, "derby", Body.EXECUTIVE, Action.SUBMIT);
    assertThat(decision.open()).isFalse();
    assertThat(effect(decision).open()).isTrue();
    assertThat(submission.open()).isTrue();
    assertThat(submission.day()).as("a later day at least").contains(day("2022-10-19"));
  }
}
