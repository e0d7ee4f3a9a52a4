package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.committee.Part;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Finding;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.vocabulary.Answer;

/** A reason that rests on a fact of a council or committee cites who says that fact. */
class UsedFactsAreCitedTest {

  private static final JointCommitteeId BOARD = JointCommitteeId.of("board");
  private static final CouncilId BOLSOVER = CouncilId.of("bolsover");
  private static Governance governance;

  @BeforeAll
  static void compile() {
    governance = Compiled.VISION_DERBYSHIRE;
  }

  private static Initiative.Builder initiative(String... participants) {
    return on("2022-06-01", participants);
  }

  private static Initiative.Builder on(String day, String... participants) {
    return Initiative.builder()
        .id("x")
        .on(day)
        .participants(participants)
        .addAmbitions("seize-innovation");
  }

  private static Constitution.Builder bolsover(String citation) {
    return Constitution.builder()
        .council(BOLSOVER)
        .period(Period.from(LocalDate.of(2022, 1, 1)))
        .addCitations(Citation.of(citation));
  }

  private static Facts facts(Constitution.Builder... constitutions) {
    FactSheet.Builder sheet = FactSheet.builder();
    for (Constitution.Builder constitution : constitutions) {
      sheet.addConstitutions(constitution.build());
    }
    return VisionDerbyshire.facts().with(sheet.build());
  }

  private static Facts withBoard() {
    Period since = Period.from(LocalDate.of(2022, 1, 1));
    return VisionDerbyshire.facts()
        .with(FactSheet.builder()
            .addJointCommittees(JointCommittee.builder()
                .id(BOARD)
                .period(since)
                .addMembers(new Part(BOLSOVER, since))
                .allExecutiveMembers(Answer.YES)
                .callIn(CallInAgreement.NONE)
                .addCitations(Citation.of("terms of the board"))
                .build())
            .build());
  }

  private static void assertCites(
      Initiative.Builder initiative, Facts facts, String rule, String citation) {
    Determination answer = governance.determine(initiative.build(), facts);
    List<Reason> all = answer
        .steps()
        .flatMap(step -> Stream.concat(
            step.reasons().stream(),
            step.callIn().stream().flatMap(callIn -> callIn.reasons().stream())))
        .toList();
    List<Reason> found = Stream.concat(
            all.stream(), answer.findings().stream().map(Finding::reasons).flatMap(List::stream))
        .filter(reason -> reason.rule().equals(rule))
        .toList();
    assertThat(found).as("%s in %s", rule, answer.explain()).isNotEmpty();
    assertThat(found)
        .allSatisfy(reason -> assertThat(reason.citations()).contains(Citation.of(citation)));
  }

  private static Constitution.Builder callsIn(CallInScope scope) {
    return bolsover("part 4")
        .callIn(CallIn.builder().days(5).scope(scope).waiver(Answer.YES).build());
  }

  @Test
  void whatCanBeCalledIn() {
    Initiative.Builder strategy = initiative("bolsover").addActs(Act.ADOPT_STRATEGY);
    assertCites(strategy, facts(callsIn(CallInScope.EXECUTIVE)), "R16.1", "part 4");
    assertCites(strategy, facts(callsIn(CallInScope.KEY)), "R16.2", "part 4");
    assertCites(
        initiative("bolsover").addActs(Act.ADOPT_STRATEGY).waiveCallIn(true),
        facts(callsIn(CallInScope.EXECUTIVE)),
        "R16.10",
        "part 4");
  }

  @Test
  void theThresholdBelowWhichADecisionMayBeDelegated() {
    assertCites(
        initiative("bolsover")
            .addActs(Act.SPEND)
            .putWards(BOLSOVER, WardImpact.ONE)
            .addMoney(MoneyEntry.builder()
                .council(BOLSOVER)
                .amount(1_000)
                .kind(MoneyEntry.Kind.SPENDING)
                .type(MoneyEntry.Type.REVENUE)
                .build()),
        facts(bolsover("part 3")
            .keyDecision(KeyDecisionThreshold.builder()
                .revenue(BigDecimal.valueOf(50_000))
                .capital(BigDecimal.valueOf(50_000))
                .build())),
        "R2.3",
        "part 3");
  }

  @Test
  void theSchemeThatLeavesAFunctionOfTheCouncilToACommittee() {
    assertCites(
        initiative("bolsover").addActs(Act.ADOPT_STRATEGY).function(Function.COUNCIL),
        facts(bolsover("part 3")
            .delegation(List.of(Delegation.builder()
                .function(Function.COUNCIL)
                .body(Body.COMMITTEE)
                .build()))),
        "R3.2",
        "part 3");
  }

  @Test
  void theAllianceOfACouncil() {
    assertCites(
        initiative("bolsover").addActs(Act.SHARE_SERVICE),
        VisionDerbyshire.facts(),
        "F5.1",
        "HP2020 9.6");
  }

  @Test
  void whichDistrictsAreInThePhaseInForce() {
    assertCites(
        initiative("bolsover").addActs(Act.ADOPT_STRATEGY),
        VisionDerbyshire.facts(),
        "F3",
        "DCC2022 App 2 \"Phase 4a\"");
  }

  @Test
  void whenTheCommitteeThatSpeaksForAllIsInBeing() {
    assertCites(
        initiative("derbyshire", "chesterfield").addActs(Act.SUBMIT_TO_GOVERNMENT),
        VisionDerbyshire.facts(),
        "R9.10",
        "DCC2022 2.2");
  }

  @Test
  void theFormOfAMemberWithoutAnExecutive() {
    assertCites(
        initiative("derbyshire", "derbyshire-dales")
            .addActs(Act.ADOPT_STRATEGY)
            .jointCommittee("vision-derbyshire"),
        VisionDerbyshire.facts(),
        "R15.9",
        "record: council pages on governance");
  }

  @Test
  void whatACommitteeHasAgreedAboutCallIn() {
    assertCites(
        initiative("bolsover").addActs(Act.ADOPT_STRATEGY).jointCommittee(BOARD),
        withBoard(),
        "R16.6",
        "terms of the board");
  }

  @Test
  void whoIsAMemberAndWhenTheCommitteeIsInBeing() {
    Initiative.Builder within =
        initiative("bolsover", "erewash").addActs(Act.ADOPT_STRATEGY).jointCommittee(BOARD);
    assertCites(within, withBoard(), "R7.1", "terms of the board");
    assertCites(within, withBoard(), "R8.1", "terms of the board");
    assertCites(within, withBoard(), "R15.10", "terms of the board");
    Initiative.Builder before =
        on("2021-12-01", "bolsover", "erewash").addActs(Act.ADOPT_STRATEGY).jointCommittee(BOARD);
    assertCites(before, withBoard(), "R8.4", "terms of the board");
    assertCites(before, withBoard(), "R8.6", "terms of the board");
  }
}
