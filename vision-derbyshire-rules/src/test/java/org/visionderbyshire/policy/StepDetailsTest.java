package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.committee.Part;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.WhoDecides;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Condition;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Duty;
import org.visionderbyshire.determination.Finding;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.StepCallIn;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Arrangement;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Privacy;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.vocabulary.Answer;

/**
 * What a step carries beside who takes it: law, notices, duties, call-in, conditions, sources of
 * facts.
 */
class StepDetailsTest {

  private static Governance governance;

  @BeforeAll
  static void compile() {
    governance = Compiled.VISION_DERBYSHIRE;
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
    return step(governance, initiative, facts, body, action);
  }

  private static Step step(
      Governance under, Initiative.Builder initiative, Facts facts, Body body, Action action) {
    Determination answer = under.determine(initiative.build(), facts);
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

  private static List<Duty.Kind> duties(Step step) {
    return step.duties().stream().map(Duty::kind).toList();
  }

  private static void assertRestsOn(Step step, Duty.Kind duty, String... citations) {
    assertThat(step.duties())
        .filteredOn(each -> each.kind() == duty)
        .flatExtracting(Duty::reasons)
        .flatExtracting(Reason::citations)
        .extracting(Citation::text)
        .containsExactlyInAnyOrder(citations);
  }

  @Test
  void anOrdinaryDecisionOfAnExecutiveIsRecordedAndNothingElse() {
    Step step = step(spending(99_999), VisionDerbyshire.facts(), Body.EXECUTIVE, Action.DECIDE);
    assertThat(duties(step))
        .containsExactly(
            Duty.Kind.PUBLISH_BACKGROUND_PAPERS,
            Duty.Kind.RECORD_DECISION,
            Duty.Kind.PUBLISH_RECORD);
    assertRestsOn(step, Duty.Kind.RECORD_DECISION, "SI 2012/2089 reg 12");
    assertThat(step.duties())
        .extracting(duty -> duty.kind().when())
        .containsExactly(Duty.When.BEFORE, Duty.When.AFTERWARDS, Duty.When.AFTERWARDS);
  }

  @Test
  void aKeyDecisionInTimeIsNoticedAndRecordedAndNobodyNeedAgree() {
    assertThat(duties(
            step(spending(100_000), VisionDerbyshire.facts(), Body.EXECUTIVE, Action.DECIDE)))
        .containsExactly(
            Duty.Kind.PUBLISH_BACKGROUND_PAPERS,
            Duty.Kind.RECORD_DECISION,
            Duty.Kind.PUBLISH_RECORD);
  }

  @Test
  void whereNoticeIsImpracticableTheScrutinyChairIsToldAndReasonsArePublished() {
    Step step = step(
        spending(100_000).urgency(Urgency.NOTICE_IMPRACTICABLE),
        VisionDerbyshire.facts(),
        Body.EXECUTIVE,
        Action.DECIDE);
    assertThat(duties(step))
        .containsExactly(
            Duty.Kind.TELL_SCRUTINY_CHAIR,
            Duty.Kind.PUBLISH_REASONS,
            Duty.Kind.PUBLISH_BACKGROUND_PAPERS,
            Duty.Kind.RECORD_DECISION,
            Duty.Kind.PUBLISH_RECORD);
    assertRestsOn(
        step, Duty.Kind.TELL_SCRUTINY_CHAIR, "SI 2012/2089 reg 10(1)", "SI 2012/2089 reg 10(3)");
    assertRestsOn(
        step, Duty.Kind.PUBLISH_REASONS, "SI 2012/2089 reg 10(1)", "SI 2012/2089 reg 10(3)");
  }

  @Test
  void specialUrgencyTakesAnAgreementAndAReportToCouncilAfterwards() {
    Step step = step(
        spending(100_000).urgency(Urgency.SPECIAL),
        VisionDerbyshire.facts(),
        Body.EXECUTIVE,
        Action.DECIDE);
    assertThat(duties(step))
        .containsExactly(
            Duty.Kind.OBTAIN_AGREEMENT,
            Duty.Kind.PUBLISH_REASONS,
            Duty.Kind.PUBLISH_BACKGROUND_PAPERS,
            Duty.Kind.RECORD_DECISION,
            Duty.Kind.PUBLISH_RECORD,
            Duty.Kind.REPORT_TO_COUNCIL);
    assertRestsOn(step, Duty.Kind.OBTAIN_AGREEMENT, "SI 2012/2089 reg 11", "SI 2012/2089 reg 19");
    assertThat(step.duties().get(0).reasons())
        .singleElement()
        .extracting(Reason::text)
        .asString()
        .contains(
            "the chair of scrutiny agrees, else the chair of the council, else its vice-chair");
  }

  @Test
  void urgencyOfWhatIsNotKeyTakesNoAgreement() {
    assertThat(duties(step(
            spending(99_999).urgency(Urgency.SPECIAL),
            VisionDerbyshire.facts(),
            Body.EXECUTIVE,
            Action.DECIDE)))
        .containsExactly(
            Duty.Kind.PUBLISH_BACKGROUND_PAPERS,
            Duty.Kind.RECORD_DECISION,
            Duty.Kind.PUBLISH_RECORD);
  }

  @Test
  void anUrgentMeetingWithoutThePublicTakesAnAgreementOfItsOwn() {
    Step small = step(
        spending(1).isPrivate(true).urgency(Urgency.NOTICE_IMPRACTICABLE),
        VisionDerbyshire.facts(),
        Body.EXECUTIVE,
        Action.DECIDE);
    assertThat(duties(small))
        .containsExactly(
            Duty.Kind.OBTAIN_AGREEMENT,
            Duty.Kind.PUBLISH_REASONS,
            Duty.Kind.PUBLISH_BACKGROUND_PAPERS,
            Duty.Kind.RESOLVE_EXCLUSION,
            Duty.Kind.RECORD_DECISION,
            Duty.Kind.PUBLISH_RECORD);
    assertRestsOn(
        small, Duty.Kind.OBTAIN_AGREEMENT, "SI 2012/2089 reg 5(6)", "SI 2012/2089 reg 5(7)");

    Step key = step(
        spending(100_000).isPrivate(true).urgency(Urgency.SPECIAL),
        VisionDerbyshire.facts(),
        Body.EXECUTIVE,
        Action.DECIDE);
    assertThat(duties(key))
        .containsExactly(
            Duty.Kind.OBTAIN_AGREEMENT,
            Duty.Kind.PUBLISH_REASONS,
            Duty.Kind.PUBLISH_BACKGROUND_PAPERS,
            Duty.Kind.RESOLVE_EXCLUSION,
            Duty.Kind.RECORD_DECISION,
            Duty.Kind.PUBLISH_RECORD,
            Duty.Kind.REPORT_TO_COUNCIL);
    assertRestsOn(
        key,
        Duty.Kind.OBTAIN_AGREEMENT,
        "SI 2012/2089 reg 5(6)",
        "SI 2012/2089 reg 5(7)",
        "SI 2012/2089 reg 11",
        "SI 2012/2089 reg 19");
  }

  @Test
  void scrutinyMayRequireAReportOnWhatMayBeKeyAndIsNotTreatedAsKey() {
    Governance asking = governance.with(Map.of("unknown-threshold", "ask-only"));
    Initiative.Builder ofUnknownSize =
        of("chesterfield", Act.SPEND).wards("chesterfield", WardImpact.ONE);
    Step step = step(
        asking,
        ofUnknownSize.urgency(Urgency.SPECIAL),
        VisionDerbyshire.facts(),
        Body.EXECUTIVE,
        Action.DECIDE);
    assertThat(step.keyDecision()).isEqualTo(Answer.UNKNOWN);
    assertThat(step.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.AGENDA);
    assertThat(duties(step))
        .containsExactly(
            Duty.Kind.PUBLISH_BACKGROUND_PAPERS,
            Duty.Kind.RECORD_DECISION,
            Duty.Kind.PUBLISH_RECORD,
            Duty.Kind.REPORT_IF_REQUIRED);
    assertRestsOn(step, Duty.Kind.REPORT_IF_REQUIRED, "SI 2012/2089 reg 18");

    assertThat(duties(step(ofUnknownSize, VisionDerbyshire.facts(), Body.EXECUTIVE, Action.DECIDE)))
        .as("treated as key")
        .contains(Duty.Kind.OBTAIN_AGREEMENT, Duty.Kind.REPORT_TO_COUNCIL)
        .doesNotContain(Duty.Kind.REPORT_IF_REQUIRED);
  }

  @Test
  void whatAnOfficerDecidesAloneIsRecorded() {
    Facts facts = with(Constitution.builder()
        .council(CouncilId.of("chesterfield"))
        .delegation(List.of(new Delegation(
            Body.OFFICER, Optional.of(BigDecimal.valueOf(50_000)), Optional.empty()))));
    Step step = step(spending(50_000), facts, Body.OFFICER, Action.DECIDE);
    assertThat(duties(step)).containsExactly(Duty.Kind.RECORD_DECISION, Duty.Kind.PUBLISH_RECORD);
    assertRestsOn(step, Duty.Kind.RECORD_DECISION, "SI 2012/2089 reg 13");
  }

  @Test
  void whatJointCommitteesDecideIsRecordedWhereTheirMembersAllSitOnExecutives() {
    Initiative.Builder ofTheCommittee = of("chesterfield", Act.PROCURE)
        .jointCommittee("east")
        .wards("chesterfield", WardImpact.ONE)
        .urgency(Urgency.SPECIAL)
        .isPrivate(true);
    assertThat(duties(
            step(ofTheCommittee, committee(Answer.YES), Body.JOINT_COMMITTEE, Action.DECIDE)))
        .contains(Duty.Kind.OBTAIN_AGREEMENT, Duty.Kind.RECORD_DECISION);
    assertThat(
            duties(step(ofTheCommittee, committee(Answer.NO), Body.JOINT_COMMITTEE, Action.DECIDE)))
        .containsExactly(
            Duty.Kind.PUBLISH_BACKGROUND_PAPERS,
            Duty.Kind.RESOLVE_EXCLUSION,
            Duty.Kind.CHAIR_STATES_REASON,
            Duty.Kind.PUBLISH_MINUTES);
  }

  private static Facts committee(Answer allExecutiveMembers) {
    return VisionDerbyshire.facts()
        .with(FactSheet.builder()
            .addJointCommittees(JointCommittee.builder()
                .id(JointCommitteeId.of("east"))
                .name("Eastern Joint Committee")
                .period(Period.from(LocalDate.of(2020, 4, 1)))
                .addMembers(new Part(CouncilId.of("chesterfield"), Period.ALWAYS))
                .allExecutiveMembers(allExecutiveMembers)
                .cite("a test")
                .build())
            .build());
  }

  @Test
  void whatExecutivesRecommendAndFullCouncilDecidesIsNoExecutiveDecisionToRecord() {
    Initiative.Builder plan = of("chesterfield", Act.ADOPT_FRAMEWORK_PLAN);
    Facts facts = VisionDerbyshire.facts();
    assertThat(duties(step(plan, facts, Body.EXECUTIVE, Action.RECOMMEND)))
        .containsExactly(Duty.Kind.PUBLISH_BACKGROUND_PAPERS);
    assertThat(duties(step(plan, facts, Body.COUNCIL, Action.DECIDE)))
        .containsExactly(Duty.Kind.PUBLISH_BACKGROUND_PAPERS, Duty.Kind.PUBLISH_MINUTES);
  }

  @Test
  void fullCouncilTakesUpWhatCannotWaitAtAnotherMeetingAndKeepsItsSummons() {
    Step step = step(
        of("chesterfield", Act.ADOPT_FRAMEWORK_PLAN).urgency(Urgency.SPECIAL),
        VisionDerbyshire.facts(),
        Body.COUNCIL,
        Action.DECIDE);
    assertThat(conditions(step)).containsExactly("another-meeting");
    assertThat(step.notices())
        .extracting(Notice::kind, Notice::clearDays)
        .containsExactly(tuple(Notice.Kind.AGENDA, 5));
  }

  @Test
  void anExecutiveIsConvenedAtShorterNoticeWhereItCannotWait() {
    assertThat(conditions(step(
            spending(1).urgency(Urgency.SPECIAL),
            VisionDerbyshire.facts(),
            Body.EXECUTIVE,
            Action.DECIDE)))
        .containsExactly("convene-at-shorter-notice");
    assertThat(conditions(step(
            spending(1).urgency(Urgency.NOTICE_IMPRACTICABLE),
            VisionDerbyshire.facts(),
            Body.EXECUTIVE,
            Action.DECIDE)))
        .isEmpty();
  }

  @Test
  void forConfidentialInformationThePublicIsKeptOutWithoutAResolution() {
    Step step = step(
        spending(1).privacy(Privacy.CONFIDENTIAL),
        VisionDerbyshire.facts(),
        Body.EXECUTIVE,
        Action.DECIDE);
    assertThat(duties(step))
        .contains(Duty.Kind.EXCLUDE_PUBLIC)
        .doesNotContain(Duty.Kind.RESOLVE_EXCLUSION);
    assertRestsOn(step, Duty.Kind.EXCLUDE_PUBLIC, "SI 2012/2089 reg 4(2)(a)");
  }

  @Test
  void whatMustBeDoneFirstStandsFirst() {
    Step step = step(
        spending(100_000).privacy(Privacy.EXEMPT).urgency(Urgency.NOTICE_IMPRACTICABLE),
        VisionDerbyshire.facts(),
        Body.EXECUTIVE,
        Action.DECIDE);
    assertThat(step.duties())
        .extracting(duty -> duty.kind().when())
        .isSorted()
        .startsWith(Duty.When.FIRST, Duty.When.FIRST);
    assertThat(step.duties()).allMatch(duty -> !duty.kind().contents().isEmpty());
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

    assertThat(
            step(spending(100_000).urgency(Urgency.SPECIAL), facts, Body.EXECUTIVE, Action.DECIDE)
                .callIn()
                .orElseThrow()
                .waived())
        .as("urgency alone waives nothing")
        .isFalse();

    Step proposed = step(spending(100_000).waiveCallIn(true), facts, Body.EXECUTIVE, Action.DECIDE);
    assertThat(proposed.callIn().orElseThrow().waived()).isTrue();
    assertThat(conditions(proposed)).containsExactly("waiver-agreed");
    assertThat(duties(proposed)).contains(Duty.Kind.RECORD_WAIVER);

    Step small = step(spending(1).waiveCallIn(true), facts, Body.EXECUTIVE, Action.DECIDE);
    assertThat(small.callIn().orElseThrow().applies()).isEqualTo(Answer.NO);
    assertThat(small.callIn().orElseThrow().waived())
        .as("what cannot be called in is not waived")
        .isFalse();
    assertThat(conditions(small)).isEmpty();
  }

  @Test
  void whereNobodyKnowsWhetherCallInCanBeWaivedItIsAskedAndNotWaived() {
    Initiative initiative = spending(100_000).waiveCallIn(true).build();
    Determination asking = governance.determine(initiative, VisionDerbyshire.facts());
    assertThat(asking.questions())
        .filteredOn(question -> question.about().equals("call-in-waiver"))
        .singleElement()
        .satisfies(question -> {
          assertThat(question.council()).contains(CouncilId.of("chesterfield"));
          assertThat(question.changes()).containsExactly("details", "findings");
        });
    assertThat(asking.steps())
        .flatExtracting(step -> step.callIn().stream().toList())
        .noneMatch(callIn -> ((StepCallIn) callIn).waived());

    Determination refused = governance.determine(
        initiative,
        with(Constitution.builder()
            .council(CouncilId.of("chesterfield"))
            .callIn(CallIn.builder().waiver(Answer.NO).build())));
    assertThat(refused.findings()).extracting(Finding::id).contains("no-waiver");
    assertThat(refused.questions()).extracting(Question::about).doesNotContain("call-in-waiver");
  }

  private static Step sharing(Initiative.Builder initiative) {
    return step(initiative, VisionDerbyshire.facts(), Body.EXECUTIVE, Action.DECIDE);
  }

  private static List<String> conditions(Step step) {
    return step.conditions().stream().map(Condition::id).toList();
  }

  private static List<String> law(Step step) {
    return step.legalBasis().stream().map(Citation::text).toList();
  }

  @Test
  void staffAreConsultedBeforeTheyAreShared() {
    Step step = sharing(of("bolsover", Act.SHARE_STAFF));
    assertThat(conditions(step)).containsExactly("consult-staff");
    assertThat(law(step)).containsExactly("LGA 1972 s113(1)");
  }

  @Test
  void whatIsSharedRestsOnTheMeans() {
    Step delegated = sharing(of("bolsover", Act.DELEGATE));
    assertThat(conditions(delegated)).isEmpty();
    assertThat(law(delegated)).containsExactly("LGA 2000 s9EA", "SI 2012/1019");

    Step byCommittees = step(
        of("amber-valley", Act.DELEGATE),
        VisionDerbyshire.facts()
            .with(FactSheet.builder()
                .addConstitutions(Constitution.builder()
                    .council(CouncilId.of("amber-valley"))
                    .form(FormOfGovernance.COMMITTEE_SYSTEM)
                    .build())
                .build()),
        Body.COMMITTEE,
        Action.DECIDE);
    assertThat(law(byCommittees)).containsExactly("LGA 1972 s101(1)(b)");

    Step contract = sharing(of("bolsover", Act.SHARE_SERVICE).arrangement(Arrangement.CONTRACT));
    assertThat(conditions(contract)).containsExactly("procurement-law");
    assertThat(law(contract)).containsExactly("Local Authorities (Goods and Services) Act 1970 s1");
  }

  @Test
  void whatIsSharedByUnknownMeansRestsOnNothingYet() {
    Initiative.Builder initiative = of("bolsover", Act.SHARE_SERVICE);
    Step step = sharing(initiative);
    assertThat(conditions(step)).isEmpty();
    assertThat(step.legalBasis()).isEmpty();
    assertThat(
            governance.determine(initiative.build(), VisionDerbyshire.facts()).questions())
        .filteredOn(question -> question.about().equals("arrangement"))
        .singleElement()
        .satisfies(asked -> {
          assertThat(asked.council()).isEmpty();
          assertThat(asked.changes()).contains("details", "findings");
        });
  }

  @Test
  void aJointCommitteeToShareThroughIsNamedOrToBeSetUp() {
    Initiative.Builder initiative =
        of("bolsover", Act.SHARE_SERVICE).arrangement(Arrangement.JOINT_COMMITTEE);
    assertThat(law(sharing(initiative))).containsExactly("LGA 2000 s9EB", "SI 2012/1019");
    assertThat(findings(initiative)).contains("joint-committee-to-set-up");
    assertThat(findings(initiative.addActs(Act.ESTABLISH_JOINT_COMMITTEE)))
        .doesNotContain("joint-committee-to-set-up");
  }

  private static List<String> findings(Initiative.Builder initiative) {
    return governance.determine(initiative.build(), VisionDerbyshire.facts()).findings().stream()
        .map(Finding::id)
        .toList();
  }

  /** Its own step rests on what its remit rests on; what must be so, must be so for it, too. */
  @Test
  void aJointCommitteeSharesOnTheSameConditions() {
    Step step = step(
        of("bolsover", Act.SHARE_STAFF).jointCommittee("vision-derbyshire"),
        VisionDerbyshire.facts(),
        Body.JOINT_COMMITTEE,
        Action.DECIDE);
    assertThat(conditions(step)).containsExactly("consult-staff");
    assertThat(law(step)).doesNotContain("LGA 1972 s113(1)");
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
      assertThat(reason.text())
          .contains("£50,000 or 5% of the service's budget, whichever is greater, undated");
      assertThat(reason.citations()).contains(Citation.of("record: Amber Valley cabinet page"));
    });
    Step dated = step(spending(100_000), VisionDerbyshire.facts(), Body.EXECUTIVE, Action.DECIDE);
    assertThat(dated.reasons())
        .anySatisfy(reason -> assertThat(reason.text())
            .contains("£100,000 capital spending")
            .endsWith("£100,000, £50,000 virement"));
  }

  @Test
  void aSuppliedSettingIsCited() {
    Facts facts = with(Constitution.builder()
        .council(CouncilId.of("derbyshire"))
        .jointArrangements(WhoDecides.EXECUTIVE_DECIDES));
    Step step =
        step(of("derbyshire", Act.LEAVE_JOINT_COMMITTEE), facts, Body.EXECUTIVE, Action.DECIDE);
    assertThat(step.reasons()).anySatisfy(reason -> {
      assertThat(reason.text()).contains("constitution (undated) has its executive decide");
      assertThat(reason.citations()).contains(Citation.of("a test"));
    });
  }
}
