package org.visionderbyshire.forwardplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.visionderbyshire.calendar.DayCount;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.DatedNotice;
import org.visionderbyshire.determination.DatedStep;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.DeterminedInitiative;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.determination.PolicyId;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.determination.Stage;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.Timetable;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.sentence.Sentence;
import org.visionderbyshire.vocabulary.Answer;

/** Initiatives with answers and timetables made by hand. */
final class Plans {

  static final LocalDate READ_ON = LocalDate.of(2026, 6, 1);

  private Plans() {}

  static LocalDate june(int day) {
    return LocalDate.of(2026, 6, day);
  }

  static LocalDate july(int day) {
    return LocalDate.of(2026, 7, day);
  }

  static ForwardPlan plan(DeterminedInitiative... initiatives) {
    return ForwardPlan.of(List.of(initiatives), VisionDerbyshire.facts());
  }

  static Reason reason(String rule) {
    return new Reason(rule, Sentence.of("a sentence of " + rule), List.of());
  }

  static Notice notice(Notice.Kind kind) {
    return new Notice(kind, kind.isLong() ? 28 : 5, List.of(reason("N-" + kind.code())));
  }

  static Step.Builder executive(String council) {
    return executive(council, Answer.YES);
  }

  static Step.Builder executive(String council, Answer keyDecision) {
    return Step.builder()
        .council(CouncilId.of(council))
        .name(VisionDerbyshire.facts()
            .council(CouncilId.of(council))
            .orElseThrow()
            .name())
        .body(Body.EXECUTIVE)
        .action(Action.DECIDE)
        .addActs(Act.SPEND, Act.PROCURE)
        .keyDecision(keyDecision)
        .addNotices(notice(Notice.Kind.KEY_DECISION))
        .addReasons(reason("R2"));
  }

  static Step.Builder jointCommittee() {
    return Step.builder()
        .jointCommittee(JointCommitteeId.of("vision-derbyshire"))
        .name("Vision Derbyshire Joint Committee")
        .body(Body.JOINT_COMMITTEE)
        .action(Action.DECIDE)
        .addActs(Act.ENDORSE)
        .keyDecision(Answer.NO)
        .addNotices(notice(Notice.Kind.AGENDA))
        .addReasons(reason("R7"));
  }

  static Initiative.Builder initiative(String id) {
    return Initiative.builder()
        .id(id)
        .on(READ_ON)
        .participants("derbyshire", "bolsover", "chesterfield", "high-peak")
        .addActs(Act.SPEND, Act.PROCURE, Act.ENDORSE);
  }

  /** A step on a day, each of its notices as late as can be but for so many days. */
  static DatedStep on(Step step, LocalDate day, int early) {
    List<DatedNotice> notices = step.notices().stream()
        .map(notice -> {
          LocalDate latest = day.minusDays(notice.clearDays() + 1L);
          return new DatedNotice(
              notice,
              latest.minusDays(early),
              latest,
              notice.clearDays() + early,
              DayCount.CALENDAR_DAYS,
              List.of(reason("T1")));
        })
        .toList();
    return new DatedStep(
        step,
        notices,
        Optional.of(day),
        Optional.of(day),
        true,
        Optional.empty(),
        false,
        Optional.empty());
  }

  /** A step without a day. */
  static DatedStep without(Step step, Optional<String> remark) {
    return new DatedStep(
        step,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        true,
        remark.map(Sentence::of));
  }

  /** The initiative with a route of these steps, each a stage. */
  static DeterminedInitiative dated(Initiative initiative, DatedStep... steps) {
    return determined(
        initiative,
        List.of(steps).stream().map(DatedStep::step).toList(),
        Optional.of(new Timetable(
            Window.from(READ_ON),
            Optional.of(READ_ON),
            false,
            List.of(steps),
            Optional.empty(),
            Optional.empty(),
            false,
            List.of(),
            List.of(),
            Optional.empty())));
  }

  /** The initiative with a route of these steps, for which no dates were asked. */
  static DeterminedInitiative undated(Initiative initiative, Step... steps) {
    return determined(initiative, List.of(steps), Optional.empty());
  }

  static DeterminedInitiative determined(
      Initiative initiative, List<Step> steps, Optional<Timetable> timetable) {
    return new DeterminedInitiative(
        initiative,
        new Determination(
            initiative.id(),
            new PolicyId("vision-derbyshire", "2022", "0f"),
            initiative.on(),
            LocalDate.of(2026, 4, 28),
            Optional.empty(),
            List.of(),
            true,
            steps.stream().map(step -> new Stage(List.of(step))).toList(),
            timetable,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  /** A plan in which everything is there that an entry can have. */
  static List<DeterminedInitiative> everything() {
    List<DeterminedInitiative> all = new ArrayList<>();
    Step secret = executive("derbyshire")
        .addNotices(notice(Notice.Kind.PRIVATE_MEETING), notice(Notice.Kind.PRIVATE_MEETING_SECOND))
        .build();
    all.add(dated(
        initiative("depot")
            .title("A depot, \"The Sidings\"; cost: £1\u00A0500\\000\nand a café 🚲🌳")
            .isPrivate(true)
            .build(),
        on(secret, july(14), 0)));
    all.add(dated(
        initiative("start-up-support")
            .title("=HYPERLINK(\"http://example.org\",\"Start-up support\")")
            .build(),
        on(jointCommittee().build(), june(24), 3),
        on(executive("bolsover", Answer.UNKNOWN).build(), july(14), -2),
        without(
            executive("chesterfield").build(),
            Optional.of("no meeting of the executive of Chesterfield from 2026-07-01 on")),
        without(executive("high-peak").build(), Optional.of("+ waits"))));
    all.add(undated(
        initiative("zero-carbon")
            .title("Zero carbon" + " höher, weiter 🌍".repeat(12))
            .build(),
        executive("bolsover").build()));
    return all;
  }
}
