package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.JointArrangements;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Condition;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.StepCallIn;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.vocabulary.Answer;

/** What a step carries beside who takes it: law, notices, call-in, conditions, sources of facts. */
class StepDetailsTest {

  private static Governance governance;

  @BeforeAll
  static void compile() {
    governance = Governance.compile(Policy.visionDerbyshire());
  }

  private static Initiative.Builder of(String council, Act act) {
    return Initiative.builder()
        .id("x")
        .on("2022-06-01")
        .participants(council)
        .addAmbitions("seize-innovation")
        .addActs(act);
  }

  private static Step step(Initiative.Builder initiative, Facts facts, Body body, Action action) {
    Determination answer = governance.determine(initiative.build(), facts);
    return answer
        .steps()
        .filter(step -> step.body() == body && step.action() == action)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no such step in " + answer.explain()));
  }

  private static Facts with(Constitution.Builder constitution) {
    return VisionDerbyshire.facts()
        .with(FactSheet.builder()
            .addConstitutions(constitution.cite("a test").build())
            .build());
  }

  @Test
  void jointCommitteesOfExecutiveFunctionsRestOnExecutiveArrangements() {
    Step step = step(
        of("derbyshire", Act.ESTABLISH_JOINT_COMMITTEE),
        VisionDerbyshire.facts(),
        Body.COUNCIL,
        Action.DECIDE);
    assertThat(step.legalBasis())
        .containsExactlyElementsOf(Citation.list("LGA 2000 s9EB; SI 2012/1019"));
  }

  @Test
  void jointCommitteesOfCouncilFunctionsAndOfCommitteeSystemsRestOnTheActOf1972() {
    Step byFunction = step(
        of("derbyshire", Act.JOIN_JOINT_COMMITTEE).function(Function.COUNCIL),
        VisionDerbyshire.facts(),
        Body.COUNCIL,
        Action.DECIDE);
    Step byForm = step(
        of("derbyshire-dales", Act.JOIN_JOINT_COMMITTEE),
        VisionDerbyshire.facts(),
        Body.COUNCIL,
        Action.DECIDE);
    assertThat(byFunction.legalBasis())
        .containsExactlyElementsOf(Citation.list("LGA 1972 s101(5); LGA 1972 s102(1)(b)"));
    assertThat(byForm.legalBasis()).isEqualTo(byFunction.legalBasis());
  }

  @Test
  void otherStepsRestOnTheLawThatTheirRulesCite() {
    Step step =
        step(of("high-peak", Act.ENDORSE), VisionDerbyshire.facts(), Body.EXECUTIVE, Action.DECIDE);
    assertThat(step.legalBasis()).containsExactly(Citation.of("LGA 2000 s9D(2)"));
  }

  private static Initiative.Builder spending(long pounds) {
    return of("chesterfield", Act.SPEND)
        .wards("chesterfield", WardImpact.ONE)
        .addMoney(MoneyEntry.builder()
            .council("chesterfield")
            .amount(pounds)
            .kind(MoneyEntry.Kind.SPENDING)
            .type(MoneyEntry.Type.CAPITAL)
            .build());
  }

  @Test
  void keyDecisionsAreNoticedByTheirUrgency() {
    Facts facts = VisionDerbyshire.facts();
    assertThat(step(spending(100_000), facts, Body.EXECUTIVE, Action.DECIDE).notices())
        .extracting(Notice::kind, Notice::clearDays)
        .containsExactly(tuple(Notice.Kind.KEY_DECISION, 28), tuple(Notice.Kind.AGENDA, 5));
    assertThat(step(
                spending(100_000).urgency(Urgency.NOTICE_IMPRACTICABLE),
                facts,
                Body.EXECUTIVE,
                Action.DECIDE)
            .notices())
        .extracting(Notice::kind, Notice::clearDays)
        .containsExactly(tuple(Notice.Kind.GENERAL_EXCEPTION, 5), tuple(Notice.Kind.AGENDA, 5));
    assertThat(
            step(spending(100_000).urgency(Urgency.SPECIAL), facts, Body.EXECUTIVE, Action.DECIDE)
                .notices())
        .extracting(Notice::kind, Notice::clearDays)
        .containsExactly(tuple(Notice.Kind.SPECIAL_URGENCY, 0), tuple(Notice.Kind.AGENDA, 0));
    assertThat(step(spending(99_999), facts, Body.EXECUTIVE, Action.DECIDE).notices())
        .extracting(Notice::kind)
        .containsExactly(Notice.Kind.AGENDA);
  }

  private static Tuple tuple(Object... values) {
    return Tuple.tuple(values);
  }

  @Test
  void privateMeetingsAreNoticedTwice() {
    assertThat(step(
                spending(1).isPrivate(true),
                VisionDerbyshire.facts(),
                Body.EXECUTIVE,
                Action.DECIDE)
            .notices())
        .extracting(Notice::kind, Notice::clearDays)
        .containsExactly(
            tuple(Notice.Kind.PRIVATE_MEETING, 28),
            tuple(Notice.Kind.PRIVATE_MEETING_SECOND, 5),
            tuple(Notice.Kind.AGENDA, 5));
  }

  @Test
  void callInHasTheClockOfTheCouncilAndIsWaivedOnlyWhereThatIsAllowed() {
    CallIn clock =
        CallIn.builder().days(5).scope(CallInScope.KEY).waiver(Answer.YES).build();
    Facts facts =
        with(Constitution.builder().council(CouncilId.of("chesterfield")).callIn(clock));

    StepCallIn key =
        step(spending(100_000), facts, Body.EXECUTIVE, Action.DECIDE).callIn().orElseThrow();
    assertThat(key.applies()).isEqualTo(Answer.YES);
    assertThat(key.waived()).isFalse();
    assertThat(key.clock()).contains(clock);

    StepCallIn urgent = step(
            spending(100_000).urgency(Urgency.SPECIAL), facts, Body.EXECUTIVE, Action.DECIDE)
        .callIn()
        .orElseThrow();
    assertThat(urgent.waived()).isTrue();

    StepCallIn urgentAndSmall = step(
            spending(1).urgency(Urgency.SPECIAL), facts, Body.EXECUTIVE, Action.DECIDE)
        .callIn()
        .orElseThrow();
    assertThat(urgentAndSmall.applies()).isEqualTo(Answer.NO);
    assertThat(urgentAndSmall.waived())
        .as("what cannot be called in is not waived")
        .isFalse();
  }

  @Test
  void staffAreConsultedBeforeTheyAreShared() {
    Step step = step(
        of("bolsover", Act.SHARE_SERVICE), VisionDerbyshire.facts(), Body.EXECUTIVE, Action.DECIDE);
    assertThat(step.conditions()).extracting(Condition::id).containsExactly("consult-staff");
  }

  @Test
  void reasonsTellWhatIsUndatedAndWhereFactsComeFrom() {
    Step undated = step(
        of("amber-valley", Act.SPEND)
            .wards("amber-valley", WardImpact.ONE)
            .addMoney(MoneyEntry.builder()
                .council("amber-valley")
                .amount(60_000)
                .kind(MoneyEntry.Kind.SPENDING)
                .type(MoneyEntry.Type.CAPITAL)
                .serviceBudget(BigDecimal.valueOf(2_000_000))
                .build()),
        VisionDerbyshire.facts(),
        Body.EXECUTIVE,
        Action.DECIDE);
    assertThat(undated.reasons()).anySatisfy(reason -> {
      assertThat(reason.sentence())
          .contains("£50,000 or 5% of the service's budget, whichever is greater, undated");
      assertThat(reason.citations()).contains(Citation.of("record: Amber Valley cabinet page"));
    });
    Step dated = step(spending(100_000), VisionDerbyshire.facts(), Body.EXECUTIVE, Action.DECIDE);
    assertThat(dated.reasons())
        .anySatisfy(reason -> assertThat(reason.sentence())
            .contains("£100,000 capital spending")
            .endsWith("£100,000, £50,000 virement"));
  }

  @Test
  void aSuppliedSettingIsCited() {
    Facts facts = with(Constitution.builder()
        .council(CouncilId.of("derbyshire"))
        .jointArrangements(JointArrangements.EXECUTIVE_DECIDES));
    Step step =
        step(of("derbyshire", Act.LEAVE_JOINT_COMMITTEE), facts, Body.EXECUTIVE, Action.DECIDE);
    assertThat(step.reasons()).anySatisfy(reason -> {
      assertThat(reason.sentence()).contains("constitution (undated) lets its executive decide");
      assertThat(reason.citations()).contains(Citation.of("a test"));
    });
  }
}
