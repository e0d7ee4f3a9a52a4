package org.visionderbyshire.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.calendar.DayCount;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Assumption;
import org.visionderbyshire.determination.Condition;
import org.visionderbyshire.determination.DatedNotice;
import org.visionderbyshire.determination.DatedStep;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Difference;
import org.visionderbyshire.determination.Duty;
import org.visionderbyshire.determination.Finding;
import org.visionderbyshire.determination.FoundLevel;
import org.visionderbyshire.determination.Hold;
import org.visionderbyshire.determination.Implementation;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.determination.Outweighed;
import org.visionderbyshire.determination.PolicyId;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.determination.Stage;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.StepCallIn;
import org.visionderbyshire.determination.Timetable;
import org.visionderbyshire.determination.TooLate;
import org.visionderbyshire.determination.UsedReading;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.sentence.Sentence;
import org.visionderbyshire.vocabulary.Answer;

/** Texts and values in which every optional part is there. */
final class Samples {

  private Samples() {}

  /** A file beside this class. */
  static String text(String name) {
    try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An answer with nothing in it that can be left out. */
  static Determination bareDetermination() {
    return new Determination(
        "bare",
        new PolicyId("vision-derbyshire", "2022", "0f"),
        LocalDate.of(2022, 6, 1),
        LocalDate.of(2026, 4, 28),
        Optional.empty(),
        List.of(),
        false,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** An answer in which every part is there. */
  static Determination fullDetermination() {
    CouncilId bolsover = CouncilId.of("bolsover");
    Step leaders = Step.builder()
        .name("Leaders and Chief Executives")
        .body(Body.LEADERS)
        .action(Action.AGREE_POSITION)
        .addActs(Act.SUBMIT_TO_GOVERNMENT)
        .keyDecision(Answer.NO)
        .addReasons(reason("R9"))
        .build();
    Step executive = Step.builder()
        .council(bolsover)
        .name("Bolsover District Council")
        .body(Body.EXECUTIVE)
        .action(Action.DECIDE)
        .addActs(Act.SPEND, Act.PROCURE)
        .keyDecision(Answer.UNKNOWN)
        .addNotices(
            new Notice(Notice.Kind.KEY_DECISION, 28, List.of(reason("T1"))),
            new Notice(Notice.Kind.SPECIAL_URGENCY, 0, List.of(reason("T2"))))
        .addDuties(new Duty(Duty.Kind.OBTAIN_AGREEMENT, List.of(reason("T3"))))
        .callIn(new StepCallIn(
            Answer.YES,
            false,
            Optional.of(CallIn.builder()
                .days(5)
                .unit(DayUnit.WORKING)
                .bankHolidays(BankHolidayRule.EXCLUDED)
                .scope(CallInScope.KEY)
                .waiver(Answer.YES)
                .build()),
            Optional.empty(),
            List.of(reason("R16"))))
        .addConditions(new Condition("consult-staff", List.of(reason("R13"))))
        .addLegalBasis(Citation.of("LGA 2000 s9D"), Citation.of("LGA 1972 s113"))
        .addReasons(reason("R2"), reason("R15"))
        .build();
    Step committee = Step.builder()
        .jointCommittee(JointCommitteeId.of("vision-derbyshire"))
        .name("Vision Derbyshire Joint Committee")
        .body(Body.JOINT_COMMITTEE)
        .action(Action.DECIDE)
        .addActs(Act.ENDORSE)
        .keyDecision(Answer.NO)
        .callIn(new StepCallIn(
            Answer.UNKNOWN, true, Optional.empty(), Optional.of(CallInAgreement.NONE), List.of()))
        .addConditions(new Condition("if-in-being", List.of(reason("R9"))))
        .addReasons(reason("R7"))
        .build();
    return new Determination(
        "full",
        new PolicyId("vision-derbyshire", "2022", "0f1e2d"),
        LocalDate.of(2024, 3, 1),
        LocalDate.of(2026, 4, 28),
        Optional.of(CollaborationLevel.COUNTY_WIDE),
        List.of(
            new FoundLevel(
                CollaborationLevel.COUNTY_WIDE, List.of("fair-society"), List.of(reason("L2"))),
            new FoundLevel(CollaborationLevel.LOCAL_PLACE, List.of(), List.of(reason("L5")))),
        true,
        List.of(new Stage(List.of(leaders)), new Stage(List.of(committee, executive))),
        Optional.of(timetable(leaders, committee, executive)),
        List.of(
            new Finding("blended", List.of(), List.of(reason("L2"), reason("L3"))),
            new Finding("not-a-member", List.of(bolsover), List.of(reason("M1")))),
        List.of(
            new Question(
                "key-decision-threshold",
                Optional.of(bolsover),
                Optional.empty(),
                List.of("key-decision"),
                List.of(reason("R15"))),
            new Question(
                "level",
                Optional.empty(),
                Optional.empty(),
                List.of("level"),
                List.of(reason("L6")))),
        List.of(new Assumption("within-budget", List.of(bolsover), List.of(reason("R5")))),
        List.of(new UsedReading(
            "level-basis",
            "what decides the level",
            "outcome",
            "the nature of the outcome",
            true,
            "The source has two tests.",
            List.of(
                new UsedReading.Alternative(
                    "participation", "who takes part", List.of("level", "findings")),
                new UsedReading.Alternative("both", "both together", List.of())),
            List.of(Citation.of("HP2020 App A \"A new model\"")))),
        List.of(
            new Outweighed(
                Optional.of(bolsover),
                Optional.of(executive),
                Optional.empty(),
                "not a key decision",
                "whether it is a key decision is unknown",
                reason("X1"),
                List.of(reason("R15"), reason("R16"))),
            new Outweighed(
                Optional.empty(),
                Optional.empty(),
                Optional.of("fair-society"),
                "the level is local place",
                "the level is county-wide",
                reason("X2"),
                List.of(reason("L2")))));
  }

  /**
   * Of its steps, the leaders' has a day, the committee's has none, and the executive's has all.
   */
  private static Timetable timetable(Step leaders, Step committee, Step executive) {
    LocalDate published = LocalDate.of(2024, 3, 4);
    LocalDate day = LocalDate.of(2024, 4, 2);
    LocalDate first = LocalDate.of(2024, 4, 10);
    return new Timetable(
        Window.between(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 5, 31))
            .published("high-peak", LocalDate.of(2024, 6, 3)),
        Optional.of(published),
        true,
        List.of(
            new DatedStep(
                leaders,
                List.of(),
                Optional.of(published),
                Optional.of(published),
                false,
                Optional.empty(),
                false,
                Optional.empty()),
            new DatedStep(
                committee,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                true,
                Optional.of(Sentence.of("It may have ended."))),
            new DatedStep(
                executive,
                List.of(
                    new DatedNotice(
                        executive.notices().get(0),
                        published,
                        published,
                        28,
                        DayCount.CALENDAR_DAYS,
                        List.of(reason("D1"))),
                    new DatedNotice(
                        executive.notices().get(1),
                        published,
                        published.plusDays(1),
                        0,
                        DayCount.WORKING_DAYS,
                        List.of())),
                Optional.of(LocalDate.of(2024, 4, 2)),
                Optional.of(day),
                true,
                Optional.of(new Implementation(
                    day,
                    Optional.of(LocalDate.of(2024, 4, 9)),
                    Optional.of(DayCount.WORKING_DAYS),
                    first,
                    false,
                    List.of(reason("D2")))),
                false,
                Optional.empty())),
        Optional.of(day),
        Optional.of(first),
        true,
        List.of(
            new Hold(
                Hold.Kind.NOTICE,
                List.of(executive),
                published,
                day,
                Sentence.of("28 clear days of notice, 4 March to 2 April 2024")),
            new Hold(
                Hold.Kind.STAGE,
                List.of(leaders, committee),
                day,
                first,
                Sentence.of("the stage before"))),
        List.of(
            new Difference(
                "long-clock",
                "working-days",
                executive,
                Difference.Item.NOTICE,
                Optional.of(Notice.Kind.KEY_DECISION),
                published,
                LocalDate.of(2024, 2, 19)),
            new Difference(
                "call-in-clock",
                "10",
                executive,
                Difference.Item.IMPLEMENTATION,
                Optional.empty(),
                first,
                LocalDate.of(2024, 4, 17))),
        Optional.of(new TooLate(
            Optional.of(day),
            Optional.of(day.plusDays(2)),
            List.of(new TooLate.Way(
                Notice.Kind.GENERAL_EXCEPTION, true, false, List.of(reason("T2")))))));
  }

  private static Reason reason(String rule) {
    return new Reason(
        rule,
        Sentence.of("What \"" + rule + "\" says of £90,000."),
        List.of(Citation.of("HP2020 8.16"), Citation.of("SI 2012/2089 reg 9")));
  }
}
