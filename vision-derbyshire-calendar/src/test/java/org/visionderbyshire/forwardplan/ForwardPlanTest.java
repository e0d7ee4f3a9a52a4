package org.visionderbyshire.forwardplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.visionderbyshire.forwardplan.Plans.dated;
import static org.visionderbyshire.forwardplan.Plans.executive;
import static org.visionderbyshire.forwardplan.Plans.initiative;
import static org.visionderbyshire.forwardplan.Plans.jointCommittee;
import static org.visionderbyshire.forwardplan.Plans.july;
import static org.visionderbyshire.forwardplan.Plans.june;
import static org.visionderbyshire.forwardplan.Plans.notice;
import static org.visionderbyshire.forwardplan.Plans.on;
import static org.visionderbyshire.forwardplan.Plans.plan;
import static org.visionderbyshire.forwardplan.Plans.undated;
import static org.visionderbyshire.forwardplan.Plans.without;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.calendar.DayCount;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.DatedStep;
import org.visionderbyshire.determination.DeterminedInitiative;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.facts.BodyName;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.NoticeContents;
import org.visionderbyshire.initiative.Privacy;
import org.visionderbyshire.paper.PaperStyle;
import org.visionderbyshire.paper.PaperText;
import org.visionderbyshire.vocabulary.Answer;

class ForwardPlanTest {

  private static List<String> lines(ForwardPlan plan) {
    return plan.entries().stream()
        .map(entry -> entry.published().map(Object::toString).orElse("-") + " "
            + entry.publisher().orElse("-") + " " + entry.initiative().id() + " "
            + entry.notice().kind().code())
        .toList();
  }

  @Test
  void anEntryTellsWhatIsKnown() {
    Step step = executive("bolsover").build();
    PlannedNotice entry = plan(dated(initiative("depot").build(), on(step, july(14), 3)))
        .entries()
        .get(0);

    assertThat(entry.initiative().id()).isEqualTo("depot");
    assertThat(entry.step()).isEqualTo(step);
    assertThat(entry.publisher()).contains("bolsover");
    assertThat(entry.notice()).isEqualTo(notice(Notice.Kind.KEY_DECISION));
    assertThat(entry.published()).contains(june(12));
    assertThat(entry.latest()).contains(june(15));
    assertThat(entry.day()).contains(july(14));
    assertThat(entry.clearDays()).contains(31);
    assertThat(entry.count()).contains(DayCount.CALENDAR_DAYS);
    assertThat(entry.rules()).containsExactly("N-key-decision", "T1", "R2");
    assertThat(entry.remark()).isEmpty();
    assertThat(entry.open()).isFalse();
    assertThat(entry.isDated()).isTrue();
    assertThat(entry.isTooLate()).isFalse();
  }

  @Test
  void anEntryCarriesWhatNoticesMustAndWhoDecides() {
    Facts facts = VisionDerbyshire.facts()
        .with(FactSheet.builder()
            .addBodies(BodyName.builder()
                .council(CouncilId.of("bolsover"))
                .body(Body.EXECUTIVE)
                .name("Executive")
                .addMembers(
                    BodyName.Member.builder().name("A. Miner").office("Leader").build())
                .build())
            .build());
    Initiative initiative = initiative("depot")
        .privacy(Privacy.EXEMPT)
        .notice(NoticeContents.builder()
            .addDocuments("Depot report", "Plan")
            .contact("democratic services")
            .addExemptParagraphs(3, 5)
            .build())
        .build();
    Step step =
        executive("bolsover").addNotices(notice(Notice.Kind.PRIVATE_MEETING)).build();

    ForwardPlan plan = ForwardPlan.of(List.of(dated(initiative, on(step, july(14), 0))), facts);

    assertThat(plan.entries())
        .extracting(entry -> entry.particulars().words().values().stream().toList())
        .containsExactly(
            List.of(
                "Executive: A. Miner (Leader)",
                "Depot report; Plan",
                "democratic services",
                "to be filled in",
                "paragraphs 3 and 5 of LGA 1972 Sch 12A"),
            List.of(
                "Executive: A. Miner (Leader)",
                "Depot report; Plan",
                "democratic services",
                "paragraphs 3 and 5 of LGA 1972 Sch 12A",
                "to be filled in"));
    assertThat(PaperText.of(plan.paper(), PaperStyle.PLAIN))
        .startsWith("Forward plan: 2 notices\n15 Jun 2026: Bolsover District Council, key decision"
            + " notice: ")
        .contains("Documents: Depot report; Plan", "Later documents: to be filled in");
  }

  @Test
  void anEntryThatGoesOutTooLateSaysSo() {
    assertThat(plan(dated(initiative("a").build(), on(executive("bolsover").build(), july(14), -1)))
            .entries())
        .singleElement()
        .matches(PlannedNotice::isTooLate);
  }

  @Test
  void entriesComeByDayThenByRegisterThenByInitiativeThenByKind() {
    // published on 15 June but for the agenda, which goes out six days before
    Step two =
        executive("high-peak").addNotices(notice(Notice.Kind.PRIVATE_MEETING)).build();
    ForwardPlan plan = plan(
        dated(
            initiative("b").build(),
            on(two, july(14), 0),
            on(jointCommittee().build(), june(21), 0)),
        dated(
            initiative("a").build(),
            on(two, july(14), 0),
            on(executive("chesterfield").build(), july(14), 0),
            on(executive("bolsover").build(), july(13), 0)));

    assertThat(lines(plan))
        .containsExactly(
            "2026-06-14 bolsover a key-decision",
            "2026-06-15 vision-derbyshire b agenda",
            "2026-06-15 chesterfield a key-decision",
            "2026-06-15 high-peak a key-decision",
            "2026-06-15 high-peak a private-meeting",
            "2026-06-15 high-peak b key-decision",
            "2026-06-15 high-peak b private-meeting");
  }

  @Test
  void whoeverIsNotInTheRegisterComesLastOfTheDay() {
    Step stranger = Step.builder()
        .council(CouncilId.of("ashfield"))
        .name("Ashfield District Council")
        .body(Body.EXECUTIVE)
        .action(Action.DECIDE)
        .keyDecision(Answer.YES)
        .addNotices(notice(Notice.Kind.KEY_DECISION))
        .build();
    assertThat(lines(plan(dated(
            initiative("a").build(),
            on(stranger, july(14), 0),
            on(executive("high-peak").build(), july(14), 0)))))
        .containsExactly(
            "2026-06-15 high-peak a key-decision", "2026-06-15 ashfield a key-decision");
  }

  @Test
  void nothingWithoutADayVanishes() {
    ForwardPlan plan = plan(
        undated(initiative("c").build(), executive("bolsover").build()),
        dated(
            initiative("b").build(),
            without(executive("bolsover").build(), Optional.of("no meeting")),
            without(executive("derbyshire").build(), Optional.empty())),
        dated(initiative("a").build(), on(executive("bolsover").build(), july(31), 0)));

    assertThat(lines(plan))
        .containsExactly(
            "2026-07-02 bolsover a key-decision",
            "- derbyshire b key-decision",
            "- bolsover b key-decision",
            "- bolsover c key-decision");
    assertThat(plan.entries())
        .extracting(PlannedNotice::isDated)
        .containsExactly(true, false, false, false);
    assertThat(plan.entries())
        .extracting(PlannedNotice::remark)
        .containsExactly(
            Optional.empty(),
            Optional.of("the timetable gives no day"),
            Optional.of("no meeting"),
            Optional.of("no dates were asked for"));
  }

  /** A timetable may date a step and not each of its notices. */
  @Test
  void aNoticeWithoutADayVanishesNeither() {
    DatedStep whole = on(executive("bolsover").build(), july(14), 0);
    DatedStep bare = new DatedStep(
        whole.step(),
        List.of(),
        whole.earliest(),
        whole.day(),
        true,
        Optional.empty(),
        false,
        Optional.empty());
    assertThat(plan(dated(initiative("a").build(), bare)).entries())
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.published()).isEmpty();
          assertThat(entry.day()).contains(july(14));
          assertThat(entry.isDated()).isFalse();
          assertThat(entry.remark()).contains("the timetable gives no day");
        });
  }

  @Test
  void stepsWithoutNoticesHaveNothingToPublish() {
    Step withoutNotices = Step.builder()
        .council(CouncilId.of("bolsover"))
        .name("Bolsover District Council")
        .body(Body.OFFICER)
        .action(Action.DECIDE)
        .keyDecision(Answer.NO)
        .build();
    assertThat(plan(dated(initiative("a").build(), on(withoutNotices, july(14), 0)))
            .entries())
        .isEmpty();
    assertThat(plan().entries()).isEmpty();
  }

  @Test
  void theOrderOfTheInputMakesNoDifference() {
    List<DeterminedInitiative> shuffled = new ArrayList<>(Plans.everything());
    ForwardPlan expected = ForwardPlan.of(shuffled, VisionDerbyshire.facts());
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      ForwardPlan plan = ForwardPlan.of(shuffled, VisionDerbyshire.facts());
      assertThat(plan.entries()).isEqualTo(expected.entries());
      assertThat(plan.csv()).isEqualTo(expected.csv());
      assertThat(plan.icalendar()).isEqualTo(expected.icalendar());
    }
  }

  @Test
  void anInitiativeStandsOnce() {
    DeterminedInitiative a = undated(initiative("a").build());
    DeterminedInitiative b = undated(initiative("b").build());
    assertThatThrownBy(() -> plan(a, b, a, b, a))
        .isInstanceOf(BadInputException.class)
        .hasMessage("initiative \"a\" stands twice; a plan holds each initiative once\n"
            + "initiative \"b\" stands twice; a plan holds each initiative once");
  }

  @Test
  void anAnswerBelongsToItsInitiative() {
    DeterminedInitiative a = undated(initiative("a").build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DeterminedInitiative(initiative("b").build(), a.determination()))
        .withMessage("the answer for \"a\" is none for \"b\"");
  }
}
