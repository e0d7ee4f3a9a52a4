package org.visionderbyshire.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.analysis.FactChange;
import org.visionderbyshire.analysis.FactsDifference;
import org.visionderbyshire.analysis.FactsDifference.Amendment;
import org.visionderbyshire.analysis.Move;
import org.visionderbyshire.calendar.BankHolidays;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.committee.Part;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Counting;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.ExactSum;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.council.WhoDecides;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.BodyName;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.Meetings;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.policy.Compiled;
import org.visionderbyshire.vocabulary.Answer;

/** Seeded changes of facts: each is found, and said with whom it concerns. */
class FactsDifferencesTest {

  private static final Governance GOVERNANCE = Compiled.VISION_DERBYSHIRE;
  private static final Facts FACTS = VisionDerbyshire.facts();
  private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
  private static final String AMBER_VALLEY = "Amber Valley Borough Council";

  private static Constitution.Builder amberValley() {
    return Constitution.builder()
        .council(CouncilId.of("amber-valley"))
        .period(Period.from(APRIL))
        .cite("supplied");
  }

  private static Facts with(Constitution.Builder... constitutions) {
    FactSheet.Builder sheet = FactSheet.builder();
    for (Constitution.Builder constitution : constitutions) {
      sheet.addConstitutions(constitution.build());
    }
    return FACTS.with(sheet.build());
  }

  private static JointCommittee.Builder committee() {
    return committee(Period.from(LocalDate.of(2022, 4, 4)));
  }

  private static JointCommittee.Builder committee(Period period) {
    return JointCommittee.builder()
        .id(JointCommitteeId.of("vision-derbyshire"))
        .period(period)
        .cite("supplied");
  }

  private static Facts with(JointCommittee.Builder committee) {
    return FACTS.with(FactSheet.builder().addJointCommittees(committee.build()).build());
  }

  private static FactsDifference compare(Facts before, Facts after) {
    FactsDifference difference = FactsDifferences.compare(GOVERNANCE, before, after);
    for (Amendment amendment : difference.amendments()) {
      for (Move move : amendment.moves()) {
        Initiative example = move.region().example().initiative();
        assertThat(answer(example, before, move))
            .as(move.toString())
            .isNotEqualTo(answer(example, after, move));
      }
    }
    return difference;
  }

  private static Object answer(Initiative initiative, Facts facts, Move move) {
    try {
      return move.subject().equals("dates")
          ? GOVERNANCE
              .determine(initiative, facts, Window.from(initiative.on()))
              .timetable()
          : GOVERNANCE.determine(initiative, facts);
    } catch (BadInputException e) {
      return e.getMessage();
    }
  }

  private static Amendment only(FactsDifference difference) {
    assertThat(difference.amendments()).hasSize(1);
    return difference.amendments().get(0);
  }

  @Test
  void equalFactsAreProvedEqual() {
    FactsDifference difference = compare(FACTS, FACTS);
    assertThat(difference.isEqual()).isTrue();
    assertThat(difference.amendments()).isEmpty();
    assertThat(difference.facts()).isGreaterThan(1_000);
    assertThat(difference.compared()).isZero();
  }

  @Test
  void theOrderOfSheetsIsNoDifference() {
    FactSheet one = FactSheet.builder()
        .addConstitutions(
            amberValley().keyDecision(KeyDecisionThreshold.flat(250_000)).build())
        .build();
    FactSheet other = FactSheet.builder()
        .addJointCommittees(committee()
            .addMembers(new Part(CouncilId.of("erewash"), Period.from(APRIL)))
            .build())
        .build();
    assertThat(compare(FACTS.with(one, other), FACTS.with(other, one)).amendments())
        .isEmpty();
  }

  @Test
  void aThresholdMovesByOnePound() {
    FactsDifference difference = compare(
        with(amberValley().keyDecision(KeyDecisionThreshold.flat(250_000))),
        with(amberValley().keyDecision(KeyDecisionThreshold.flat(250_001))));
    Amendment amendment = only(difference);
    assertThat(difference.isEqual()).isFalse();
    assertThat(amendment.actor().name()).isEqualTo(AMBER_VALLEY);
    assertThat(amendment.period()).isEqualTo(Period.from(APRIL));
    assertThat(amendment.facts())
        .containsExactly(
            new FactChange("key decision", "£250,000", "£250,001", FactChange.Bearing.ANSWERS));
    assertThat(amendment.moves())
        .allMatch(move -> move.subject().equals("readings") // of exactly the sum
            || move.region().conditions().contains("£250,000 up to £250,000.99"));
    assertThat(amendment.moves())
        .anyMatch(move -> move.subject().equals("key-decision")
            && move.region().words().contains("spend")
            && move.region().words().contains("one ward")
            && move.before().equals(AMBER_VALLEY + " (executive) decides: key")
            && move.after().equals(AMBER_VALLEY + " (executive) decides: not key")
            && move.rulesBefore().stream().anyMatch(rule -> rule.id().equals("R15.1")));
  }

  @Test
  void theSourceAloneDiffers() {
    Facts before = with(amberValley().keyDecision(KeyDecisionThreshold.flat(250_000)));
    Facts after =
        with(amberValley().keyDecision(KeyDecisionThreshold.flat(250_000)).cite("minutes"));
    FactsDifference difference = compare(before, after);
    assertThat(difference.isEqual()).isTrue();
    Amendment amendment = only(difference);
    assertThat(amendment.moves()).isEmpty();
    assertThat(amendment.facts())
        .containsExactly(new FactChange(
            "key decision",
            "£250,000 (supplied)",
            "£250,000 (supplied; minutes)",
            FactChange.Bearing.WORDS));
  }

  @Test
  void sumsThatAreWrittenOtherwiseAreTheSame() {
    KeyDecisionThreshold pence = KeyDecisionThreshold.builder()
        .revenue(new BigDecimal("250000.00"))
        .capital(new BigDecimal("250000.0"))
        .build();
    assertThat(compare(
                with(amberValley().keyDecision(KeyDecisionThreshold.flat(250_000))),
                with(amberValley().keyDecision(pence)))
            .amendments())
        .isEmpty();
  }

  @Test
  void callInTakesOtherDays() {
    FactsDifference difference = compare(with(callIn(5)), with(callIn(3)));
    Amendment amendment = only(difference);
    assertThat(amendment.facts().get(0).kind()).isEqualTo("call-in");
    assertThat(amendment.moves().stream().map(Move::subject)).contains("call-in", "dates");
    assertThat(amendment.moves())
        .filteredOn(move -> move.subject().equals("dates"))
        .allMatch(move ->
            move.before().contains("5 working days") && move.after().contains("3 working days"));
  }

  @Test
  void whetherCallInCanBeWaivedChanges() {
    Amendment amendment = only(compare(with(callIn(5, Answer.NO)), with(callIn(5, Answer.YES))));
    assertThat(amendment.moves())
        .filteredOn(move -> move.region().words().contains("call-in to be waived"))
        .anyMatch(move -> move.subject().equals("details")
            && !move.before().contains("waiver")
            && move.after().contains("if the waiver of call-in is agreed"))
        .anyMatch(move -> move.subject().equals("dates"));
  }

  private static Constitution.Builder callIn(int days) {
    return callIn(days, Answer.UNKNOWN);
  }

  private static Constitution.Builder callIn(int days, Answer waiver) {
    return amberValley()
        .callIn(CallIn.builder()
            .days(days)
            .unit(DayUnit.WORKING)
            .bankHolidays(BankHolidayRule.EXCLUDED)
            .scope(CallInScope.KEY)
            .waiver(waiver)
            .build());
  }

  @Test
  void theFormOfGovernanceChanges() {
    Amendment amendment =
        only(compare(FACTS, with(amberValley().form(FormOfGovernance.COMMITTEE_SYSTEM))));
    assertThat(amendment.facts().get(0))
        .isEqualTo(new FactChange(
            "form of governance", "executive", "committee system", FactChange.Bearing.ANSWERS));
    assertThat(amendment.moves())
        .anyMatch(move -> move.subject().equals("steps")
            && move.region().words().contains("endorse")
            && move.before().equals(AMBER_VALLEY + " (executive) decides")
            && move.after().equals(AMBER_VALLEY + " (full council) decides"));
  }

  @Test
  void sumsAreDelegated() {
    Amendment amendment = only(compare(
        FACTS,
        with(amberValley()
            .delegation(List.of(new Delegation(
                Body.OFFICER, Optional.of(BigDecimal.valueOf(50_000)), Optional.empty()))))));
    assertThat(amendment.moves())
        .anyMatch(move -> move.subject().equals("steps")
            && move.region().conditions().contains("up to £50,000")
            && move.before().equals(AMBER_VALLEY + " (executive) decides")
            && move.after().equals(AMBER_VALLEY + " (officer) decides"));
  }

  @Test
  void aCouncilJoinsACommittee() {
    FactsDifference difference = compare(
        with(committee()),
        with(committee().addMembers(new Part(CouncilId.of("erewash"), Period.from(APRIL)))));
    assertThat(difference.amendments().stream()
            .filter(Amendment::bearsOnAnswers)
            .map(amendment -> amendment.actor().name() + " " + amendment.period()))
        .containsExactly("Erewash Borough Council from 2025-04-01");
    assertThat(difference.moves())
        .anyMatch(move -> move.subject().equals("steps")
            && move.before().equals("Erewash Borough Council (executive) decides")
            && move.after().equals("no such step"))
        .anyMatch(move -> move.before().startsWith("new-joint-committee-needed: found"));
  }

  @Test
  void whoHostsACommitteeChangesNoAnswer() {
    FactsDifference difference = compare(
        with(committee()),
        with(committee().addHost(new Part(CouncilId.of("erewash"), Period.from(APRIL)))));
    assertThat(difference.isEqual()).isTrue();
    assertThat(only(difference).facts())
        .containsExactly(new FactChange("host", "none", "erewash", FactChange.Bearing.NOTHING));
    assertThat(difference.moves()).isEmpty();
  }

  @Test
  void whoSitsOnABodyChangesNoAnswer() {
    BodyName.Builder cabinet = BodyName.builder()
        .council(CouncilId.of("amber-valley"))
        .body(Body.EXECUTIVE)
        .name("Cabinet")
        .period(Period.from(APRIL))
        .addCitations(Citation.of("supplied"));
    Facts before = FACTS.with(FactSheet.builder().addBodies(cabinet.build()).build());
    Facts after = FACTS.with(FactSheet.builder()
        .addBodies(cabinet
            .addMembers(new BodyName.Member("A. Miner", Optional.of("Leader")))
            .build())
        .build());

    FactsDifference difference = compare(before, after);

    assertThat(difference.isEqual()).isTrue();
    assertThat(only(difference).facts())
        .containsExactly(new FactChange(
            "name of the executive",
            "Cabinet (supplied)",
            "Cabinet: A. Miner (Leader) (supplied)",
            FactChange.Bearing.NOTHING));
  }

  @Test
  void whatIsSaidOfExactSumsPositionsAndScrutinyIsTold() {
    FactsDifference difference = compare(
        with(amberValley().keyDecision(KeyDecisionThreshold.flat(250_000))),
        with(amberValley()
            .keyDecision(KeyDecisionThreshold.builder()
                .from(KeyDecisionThreshold.flat(250_000))
                .income(BigDecimal.valueOf(50_000))
                .exactSum(ExactSum.all(Counting.DOES_NOT_COUNT))
                .build())
            .positions(WhoDecides.COUNCIL_DECIDES)
            .scrutinyCommittee(Answer.NO)));

    assertThat(difference.amendments().get(0).facts())
        .extracting(FactChange::kind, FactChange::before, FactChange::after)
        .containsExactly(
            tuple(
                "key decision",
                "£250,000",
                "£250,000, £50,000 income, exactly the sum does not count"),
            tuple("positions", "unknown", "council decides"),
            tuple("scrutiny committee", "unknown", "no"));
  }

  @Test
  void aCommitteeEnds() {
    FactsDifference difference = compare(
        with(committee()),
        with(committee(Period.of(LocalDate.of(2022, 4, 4), LocalDate.of(2024, 6, 30)))));
    Amendment amendment = difference.amendments().stream()
        .filter(Amendment::bearsOnAnswers)
        .findFirst()
        .orElseThrow();
    assertThat(amendment.period()).isEqualTo(Period.from(LocalDate.of(2024, 7, 1)));
    assertThat(amendment.facts().get(0).after()).isEqualTo("ended");
    assertThat(amendment.moves())
        .anyMatch(move -> move.after().startsWith("joint-committee-not-in-being: found"));
  }

  @Test
  void aCouncilIsNew() {
    Council rutland = Council.builder()
        .id(CouncilId.of("rutland"))
        .name("Rutland District Council")
        .tier(Tier.DISTRICT)
        .area("derbyshire")
        .period(Period.from(APRIL))
        .cite("supplied")
        .build();
    FactsDifference difference =
        compare(FACTS, FACTS.with(FactSheet.builder().addCouncils(rutland).build()));
    assertThat(difference.amendments().stream()
            .map(amendment -> amendment.actor().name() + " " + amendment.period()))
        .containsExactly(
            "Derbyshire from 2025-04-01",
            "Rutland District Council undated to 2025-03-31",
            "Rutland District Council from 2025-04-01");
    assertThat(difference.amendments().get(2).moves())
        .extracting(Move::before, Move::after)
        .contains(tuple("refused", "answered"));
  }

  @Test
  void meetingsDiffer() {
    FactSheet sheet = FactSheet.builder()
        .addMeetings(new Meetings(
            Optional.of(CouncilId.of("amber-valley")),
            Optional.empty(),
            Body.EXECUTIVE,
            List.of(LocalDate.of(2025, 6, 3), LocalDate.of(2025, 7, 1))))
        .build();
    Amendment amendment = only(compare(FACTS, FACTS.with(sheet)));
    assertThat(amendment.facts().get(0))
        .isEqualTo(new FactChange(
            "meetings of the executive",
            "no calendar",
            "2025-06-03, 2025-07-01",
            FactChange.Bearing.ANSWERS));
    assertThat(amendment.moves().stream().map(Move::subject)).containsExactly("dates");
  }

  @Test
  void aBankHolidayIsMissing() {
    LocalDate day = LocalDate.of(2025, 5, 5);
    FactSheet sheet = FactSheet.builder()
        .addAllBankHolidays(BankHolidays.englandAndWales().all().stream()
            .filter(holiday -> !holiday.date().equals(day))
            .toList())
        .build();
    Amendment amendment = only(compare(FACTS, FACTS.with(sheet)));
    assertThat(amendment.period()).isEqualTo(Period.of(day, day));
    assertThat(amendment.facts().get(0).after()).isEqualTo("none");
    assertThat(amendment.moves().stream().map(Move::subject)).containsExactly("dates");
  }

  @Test
  void equalInputGivesEqualOutput() {
    Facts after = with(amberValley().keyDecision(KeyDecisionThreshold.flat(250_000)));
    assertThat(FactsDifferences.compare(GOVERNANCE, FACTS, after))
        .hasToString(FactsDifferences.compare(GOVERNANCE, FACTS, after).toString());
  }
}
