package org.visionderbyshire.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.visionderbyshire.ambition.AmbitionId;
import org.visionderbyshire.ambition.OutcomeId;
import org.visionderbyshire.calendar.BankHoliday;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Alliance;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.programme.Benefit;
import org.visionderbyshire.programme.Figure;
import org.visionderbyshire.programme.Unit;

/** Bad input from Java is bad input: each value that cannot be says so, all faults at once. */
final class BadValuesTest {

  private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
  private static final LocalDate BEYOND = LocalDate.of(10_000, 1, 1);
  private static final String NO_DATE =
      "+10000-01-01 is not a date such as 2022-06-01, with a year of four digits";

  private static void assertFaults(ThrowingCallable made, String... faults) {
    assertThatThrownBy(made)
        .isInstanceOf(BadInputException.class)
        .hasMessage(String.join("\n", faults));
  }

  @Test
  void whatIsMissingIsToldAtOnce() {
    assertFaults(
        () -> Council.builder().build(), "id: is missing", "name: is missing", "tier: is missing");
    assertFaults(
        () -> MoneyEntry.builder().amount(5).build(),
        "council: is missing",
        "kind: is missing",
        "type: is missing");
    assertFaults(() -> Constitution.builder().build(), "council: is missing");
    assertFaults(() -> JointCommittee.builder().build(), "id: is missing");
    assertThatThrownBy(() -> Initiative.builder().build())
        .isInstanceOf(BadInputException.class)
        .hasMessageMatching("id: is missing; every initiative needs an id\n"
            + "on: is missing; a date such as 2022-06-01\n"
            + "participants: is missing; at least one council must take part\n"
            + "acts: is missing; at least one of .*");
  }

  @Test
  void whatIsWrongWithAnInitiativeIsToldAtOnce() {
    assertFaults(
        () -> Initiative.builder()
            .id(" ")
            .on("2022-13-01")
            .participants("derbyshire", "derbyshire")
            .addActs(Act.SPEND)
            .addPartners("a", "", "a")
            .addEffects(
                new Effect(Optional.empty(), Optional.empty(), Reach.REGIONAL, List.of()),
                Effect.on("", Reach.PLACE))
            .addMoney(MoneyEntry.builder()
                .council("derbyshire")
                .amount(-1)
                .kind(MoneyEntry.Kind.SPENDING)
                .type(MoneyEntry.Type.REVENUE)
                .build())
            .addServices(2, 2)
            .build(initiative -> List.of(
                org.visionderbyshire.fault.Fault.at("participants[0]", "not on " + initiative.on()),
                org.visionderbyshire.fault.Fault.at("lead", "another"))),
        "id: is blank; every initiative needs an id",
        "on: \"2022-13-01\" is not a date such as 2022-06-01",
        "participants[1]: \"derbyshire\" stands twice",
        "partners[1]: is blank",
        "partners[2]: \"a\" stands twice",
        "services[1]: 2 stands twice",
        "effects[0]: needs either \"outcome\" or \"outcomeText\"",
        "effects[1].outcome: is blank",
        "effects[1].places: is missing; an effect of reach \"place\" names its districts",
        "money[0].amount: -1 is negative; pounds, 0 or more",
        "lead: another");
    assertFaults(
        () -> Initiative.builder()
            .id("a")
            .on(BEYOND)
            .participants("derbyshire")
            .addActs(Act.NOTE)
            .build(),
        "on: " + NO_DATE);
  }

  @Test
  void aDaySetAnewIsRead() {
    assertThat(Initiative.builder()
            .id("a")
            .on("nonsense")
            .on("2022-06-01")
            .participants("derbyshire")
            .addActs(Act.NOTE)
            .build()
            .on())
        .isEqualTo(DAY);
  }

  @Test
  void idsAndCitationsAreNotBlank() {
    assertFaults(() -> CouncilId.of(""), "a council's id cannot be blank");
    assertFaults(() -> JointCommitteeId.of(" "), "a joint committee's id cannot be blank");
    assertFaults(
        () -> Citation.of(" x"), "a citation is text without white space around it, not \" x\"");
    assertThatThrownBy(() -> OutcomeId.of("")).isInstanceOf(BadInputException.class);
    assertThatThrownBy(() -> AmbitionId.of("A b")).isInstanceOf(BadInputException.class);
  }

  @Test
  void sumsSharesAndDaysAreBounded() {
    assertFaults(() -> CallIn.builder().days(-5).build(), "days: -5 is negative; days, 0 or more");
    assertFaults(
        () -> KeyDecisionThreshold.builder()
            .revenue(new BigDecimal("-1"))
            .capital(new BigDecimal("0.005"))
            .saving(new BigDecimal("-2"))
            .virement(new BigDecimal("-3"))
            .income(new BigDecimal("-4"))
            .shareOfServiceBudget(new BigDecimal("101"))
            .build(),
        "revenue: -1 is negative; pounds, 0 or more",
        "capital: 0.005 is not a number with at most 15 digits before its point and 2 after it",
        "saving: -2 is negative; pounds, 0 or more",
        "virement: -3 is negative; pounds, 0 or more",
        "income: -4 is negative; pounds, 0 or more",
        "shareOfServiceBudget: 101 is more than 100; per cent, 0 to 100");
    assertFaults(
        () -> KeyDecisionThreshold.flat(-5),
        "revenue: -5 is negative; pounds, 0 or more",
        "capital: -5 is negative; pounds, 0 or more");
  }

  @ParameterizedTest
  @EnumSource(
      value = Body.class,
      names = {"COUNCIL", "JOINT_COMMITTEE", "SCRUTINY", "LEADERS"})
  void nothingIsDelegatedToOtherBodies(Body body) {
    assertFaults(
        () -> new Delegation(body, Optional.of(new BigDecimal("1E+99")), Optional.empty()),
        "body: nothing is delegated to \"" + body.code()
            + "\"; allowed: executive, executive-member, officer, committee",
        "upTo: 1E+99 is not a number with at most 15 digits before its point and 2 after it");
  }

  @ParameterizedTest
  @EnumSource(
      value = Body.class,
      names = {"EXECUTIVE_MEMBER", "OFFICER", "JOINT_COMMITTEE", "LEADERS"})
  void someBodiesOfACouncilDoNotMeet(Body body) {
    assertFaults(
        () ->
            new Meetings(Optional.of(CouncilId.of("derby")), Optional.empty(), body, List.of(DAY)),
        "body: \"" + body.code()
            + "\" has no meetings here; allowed: council, executive, committee, scrutiny");
  }

  @ParameterizedTest
  @EnumSource(value = Body.class, mode = Mode.EXCLUDE, names = "JOINT_COMMITTEE")
  void aJointCommitteeHasNoOtherBody(Body body) {
    assertFaults(
        () -> new Meetings(
            Optional.empty(), Optional.of(JointCommitteeId.of("x")), body, List.of(DAY)),
        "body: \"" + body.code() + "\" has no meetings here; allowed: joint-committee");
  }

  @ParameterizedTest
  @EnumSource(
      value = Body.class,
      names = {"JOINT_COMMITTEE", "LEADERS"})
  void someBodiesOfACouncilHaveNoName(Body body) {
    assertFaults(
        () -> BodyName.builder()
            .council(CouncilId.of("derby"))
            .body(body)
            .name("Cabinet")
            .build(),
        "body: \"" + body.code() + "\" has no name here; allowed: council, executive,"
            + " executive-member, officer, committee, scrutiny");
  }

  @Test
  void ofANamedBodyAllIsTold() {
    BodyName.Member leader = new BodyName.Member("A. Miner", Optional.of("Leader"));
    assertFaults(
        () -> BodyName.builder()
            .body(Body.LEADERS)
            .name(" ")
            .addMembers(leader, leader)
            .addCitations(Citation.of("a page"), Citation.of("a page"))
            .build(),
        "needs either \"council\" or \"jointCommittee\"",
        "body: \"leaders\" has no name here; allowed: council, executive, executive-member, officer,"
            + " committee, joint-committee, scrutiny",
        "name: is blank",
        "members[1]: \"" + leader + "\" stands twice",
        "citation[1]: \"a page\" stands twice");
    assertFaults(
        () -> BodyName.builder()
            .council(CouncilId.of("derby"))
            .jointCommittee(JointCommitteeId.of("x"))
            .body(Body.EXECUTIVE)
            .name("Cabinet")
            .build(),
        "needs either \"council\" or \"jointCommittee\"");
    assertFaults(
        () -> new BodyName.Member("", Optional.of(" ")), "name: is blank", "office: is blank");
  }

  @Test
  void ofACalendarOfNobodyAllIsTold() {
    assertFaults(
        () -> new Meetings(Optional.empty(), Optional.empty(), Body.LEADERS, List.of()),
        "needs either \"council\" or \"jointCommittee\"",
        "body: \"leaders\" has no meetings here; allowed: council, executive, committee,"
            + " joint-committee, scrutiny",
        "dates: is empty; a calendar that nobody knows is left out");
    assertFaults(
        () -> new Meetings(
            Optional.of(CouncilId.of("derby")),
            Optional.empty(),
            Body.COUNCIL,
            List.of(DAY, BEYOND, DAY)),
        "dates[1]: " + NO_DATE,
        "dates[2]: \"2022-06-01\" stands twice");
  }

  @Test
  void numbersInTextsAreNumbers() {
    assertFaults(
        () -> Figure.of("homes", "homes", "many", Unit.values()[0], "a"),
        "value: \"many\" is not a number such as 18.9");
    assertFaults(
        () -> Benefit.builder().pounds("1m", "2"), "low: \"1m\" is not a number such as 18.9");
  }

  @Test
  void councilsAndEntriesAreNamed() {
    assertFaults(
        () -> Council.builder()
            .id(CouncilId.of("x"))
            .name("")
            .tier(Tier.UNITARY)
            .gss("e06000015")
            .region(" ")
            .area("")
            .addCitations(Citation.of("a"), Citation.of("a"))
            .build(),
        "name: is blank",
        "gss: \"e06000015\" is not a code of the Office for National Statistics for a council, such as"
            + " E07000034: E06 to E10, W06, S12 or N09, and six digits",
        "region: is blank",
        "area: is blank",
        "citation[1]: \"a\" stands twice");
    assertFaults(
        () -> Constitution.builder()
            .council(CouncilId.of("x"))
            .formInWords("")
            .confirmedBy("")
            .confirmedOn(BEYOND)
            .build(),
        "formInWords: is blank",
        "confirmedBy: is blank",
        "confirmedOn: " + NO_DATE);
    assertFaults(
        () -> JointCommittee.builder()
            .id(JointCommitteeId.of("x"))
            .name("")
            .remit("")
            .addRoles("a", "", "a")
            .build(),
        "name: is blank",
        "remit: is blank",
        "roles[1]: is blank",
        "roles[2]: \"a\" stands twice");
  }

  @Test
  void alliancesPeriodsHolidaysAndWindowsMustBePossible() {
    assertFaults(
        () -> new Alliance(List.of(CouncilId.of("a"), CouncilId.of("a")), Period.ALWAYS, List.of()),
        "councils[1]: \"a\" stands twice");
    assertFaults(
        () -> new Alliance(List.of(CouncilId.of("a")), Period.ALWAYS, List.of()),
        "councils: names 1; an alliance needs two councils");
    assertFaults(
        () -> Period.of(BEYOND, DAY),
        "from: " + NO_DATE,
        "to: 2022-06-01 is before \"from\", +10000-01-01");
    assertFaults(() -> new BankHoliday(BEYOND, ""), "date: " + NO_DATE, "title: is blank");
    assertFaults(
        () -> FactSheet.builder()
            .addBankHolidays(new BankHoliday(DAY, "a"), new BankHoliday(DAY, "b"))
            .build(),
        "bankHolidays[1]: \"2022-06-01\" stands twice");
    assertFaults(
        () -> Window.between(DAY, DAY.minusDays(1)),
        "by: 2022-05-31 is before \"from\", 2022-06-01");
    assertFaults(() -> Window.from(BEYOND), "from: " + NO_DATE);
  }

  @Test
  void sumsAreKeptAsTheyAreWrittenOut() {
    assertThat(KeyDecisionThreshold.builder().revenue(new BigDecimal("5E+4")).build())
        .isEqualTo(
            KeyDecisionThreshold.builder().revenue(new BigDecimal("50000")).build());
  }
}
