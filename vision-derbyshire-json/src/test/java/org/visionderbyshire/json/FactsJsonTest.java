package org.visionderbyshire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.visionderbyshire.calendar.BankHoliday;
import org.visionderbyshire.calendar.BankHolidays;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.committee.Part;
import org.visionderbyshire.council.Alliance;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.Combine;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.CouncilStatus;
import org.visionderbyshire.council.Counting;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.ExactSum;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.Notices;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.council.WhoDecides;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.facts.BodyName;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.Meetings;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.vocabulary.Answer;

class FactsJsonTest {

  private static final CouncilId BOLSOVER = CouncilId.of("bolsover");
  private static final CouncilId EREWASH = CouncilId.of("erewash");
  private static final CouncilId HIGH_PEAK = CouncilId.of("high-peak");
  private static final CouncilId NEWSHIRE = CouncilId.of("newshire");
  private static final JointCommitteeId PEAKS = JointCommitteeId.of("peaks");

  private static FactSheet full() {
    return FactSheet.builder()
        .addCouncils(
            Council.builder()
                .id(NEWSHIRE)
                .name("Newshire Council")
                .gss("E06000099")
                .tier(Tier.UNITARY)
                .status(CouncilStatus.COUNTY)
                .region("East Midlands")
                .area("derbyshire")
                .period(period("2028-04-01", "2040-03-31"))
                .addCitations(Citation.of("the order that sets it up"), Citation.of("its web site"))
                .build(),
            Council.builder()
                .id(CouncilId.of("oldshire"))
                .name("Oldshire District Council")
                .tier(Tier.DISTRICT)
                .build())
        .addConstitutions(
            constitution(),
            Constitution.builder().council(NEWSHIRE).delegation(List.of()).build(),
            Constitution.builder()
                .council(CouncilId.of("oldshire"))
                .keyDecision(KeyDecisionThreshold.builder()
                    .revenue(new BigDecimal("50000"))
                    .exactSum(ExactSum.all(Counting.COUNTS))
                    .build())
                .build())
        .addJointCommittees(JointCommittee.builder()
            .id(PEAKS)
            .name("Peaks Joint Committee")
            .period(period("2023-01-01", "2026-12-31"))
            .remit("transport in the Peaks")
            .addRoles("plan buses")
            .addMembers(
                new Part(HIGH_PEAK, period("2023-01-01", "2024-12-31")),
                new Part(BOLSOVER, Period.ALWAYS))
            .addHost(new Part(HIGH_PEAK, Period.ALWAYS))
            .addFunding(new Part(CouncilId.of("derbyshire"), Period.from(LocalDate.of(2023, 4, 1))))
            .allExecutiveMembers(Answer.YES)
            .callIn(CallInAgreement.ANY_AFFECTED_COUNCIL)
            .notices(new Notices(
                Optional.empty(),
                Optional.of(
                    new Notices.Clock(Optional.empty(), Optional.of(BankHolidayRule.EXCLUDED)))))
            .cite("its agreement")
            .confirmedBy("its clerk")
            .confirmedOn(LocalDate.of(2023, 2, 1))
            .build())
        .addAlliances(
            new Alliance(
                List.of(EREWASH, NEWSHIRE),
                period("2029-01-01", "2030-12-31"),
                List.of(Citation.of("minutes"))),
            new Alliance(List.of(EREWASH, BOLSOVER), Period.ALWAYS, List.of()))
        .addBodies(
            BodyName.builder()
                .council(BOLSOVER)
                .body(Body.EXECUTIVE)
                .name("Executive")
                .addMembers(
                    new BodyName.Member(
                        "Councillor A. Miner", Optional.of("Leader of the Council")),
                    new BodyName.Member("Councillor B. Weaver", Optional.empty()))
                .period(period("2022-05-01", "2023-04-30"))
                .addCitations(Citation.of("its web site"))
                .build(),
            BodyName.builder()
                .jointCommittee(PEAKS)
                .body(Body.JOINT_COMMITTEE)
                .name("Peaks Joint Committee")
                .build())
        .addMeetings(
            new Meetings(
                Optional.of(BOLSOVER),
                Optional.empty(),
                Body.EXECUTIVE,
                List.of(LocalDate.of(2022, 6, 13), LocalDate.of(2022, 7, 11))),
            new Meetings(
                Optional.empty(),
                Optional.of(PEAKS),
                Body.JOINT_COMMITTEE,
                List.of(LocalDate.of(2023, 1, 16))))
        .addBankHolidays(
            new BankHoliday(LocalDate.of(2029, 1, 1), "New Year’s Day"),
            new BankHoliday(LocalDate.of(2029, 3, 30), "Good Friday"))
        .build();
  }

  private static Constitution constitution() {
    return Constitution.builder()
        .council(BOLSOVER)
        .period(period("2020-01-01", "2022-12-31"))
        .form(FormOfGovernance.EXECUTIVE)
        .formInWords("leader and executive")
        .keyDecision(KeyDecisionThreshold.builder()
            .revenue(new BigDecimal("75000"))
            .capital(new BigDecimal("150000.50"))
            .saving(new BigDecimal("50000"))
            .virement(new BigDecimal("25000"))
            .income(new BigDecimal("150000"))
            .exactSum(ExactSum.builder()
                .spending(Counting.COUNTS)
                .virement(Counting.DOES_NOT_COUNT)
                .build())
            .shareOfServiceBudget(new BigDecimal("2.5"))
            .combine(Combine.GREATER_OF)
            .build())
        .callIn(CallIn.builder()
            .days(5)
            .unit(DayUnit.WORKING)
            .bankHolidays(BankHolidayRule.EXCLUDED)
            .scope(CallInScope.KEY)
            .waiver(Answer.YES)
            .build())
        .notices(new Notices(
            Optional.of(new Notices.Clock(
                Optional.of(DayUnit.CALENDAR), Optional.of(BankHolidayRule.COUNTED))),
            Optional.of(new Notices.Clock(Optional.of(DayUnit.WORKING), Optional.empty()))))
        .jointArrangements(WhoDecides.COUNCIL_ADVISES_EXECUTIVE_DECIDES)
        .positions(WhoDecides.EXECUTIVE_RECOMMENDS_COUNCIL_DECIDES)
        .preDecisionScrutiny(Answer.NO)
        .scrutinyCommittee(Answer.YES)
        .delegation(List.of(
            new Delegation(
                Body.OFFICER,
                Optional.of(new BigDecimal("25000")),
                Optional.of(Function.EXECUTIVE)),
            new Delegation(Body.EXECUTIVE_MEMBER, Optional.empty(), Optional.empty())))
        .cite("constitution, part 3")
        .confirmedBy("the monitoring officer")
        .confirmedOn(LocalDate.of(2022, 1, 31))
        .build();
  }

  @Test
  void everyFieldIsRead() {
    assertThat(FactsJson.read(Samples.text("facts.json"))).isEqualTo(full());
  }

  @Test
  void theFactsThatAreReadCanBeUsed() {
    assertThat(VisionDerbyshire.facts()
            .with(FactsJson.read(Samples.text("facts.json")))
            .council(NEWSHIRE))
        .contains(full().councils().get(0));
  }

  @Test
  void theFactsOfTheCasesAreRead() {
    FactSheet derbyshire = FactsJson.read("""
        {"constitutions": [{"council": "derbyshire", "from": "2021-01-01",
          "keyDecision": {"revenue": 500000, "capital": 500000, "combine": "flat"},
          "callIn": {"days": 5, "unit": "working", "bankHolidays": "excluded",
            "scope": "executive"},
          "citation": "supplied for this case"}]}""");
    FactSheet bolsover = FactsJson.read("""
        {"constitutions": [{"council": "bolsover", "from": "2020-01-01",
          "delegation": [{"body": "officer", "upTo": 25000, "function": "executive"}],
          "citation": "supplied for this case"}]}""");
    LocalDate day = LocalDate.of(2022, 6, 1);
    Facts facts = VisionDerbyshire.facts().with(derbyshire, bolsover);
    assertThat(facts.constitution(CouncilId.of("derbyshire")).keyDecision(day))
        .hasValueSatisfying(
            fact -> assertThat(fact.value()).isEqualTo(KeyDecisionThreshold.flat(500_000)));
    assertThat(facts.constitution(BOLSOVER).delegation(day))
        .hasValueSatisfying(fact -> assertThat(fact.value()).hasSize(1));
  }

  @Test
  void whatIsWrittenIsReadAsTheSame() {
    assertThat(FactsJson.read(FactsJson.write(full()))).isEqualTo(full());
    assertThat(FactsJson.write(FactSheet.builder().build())).isEqualTo("{}");
  }

  @Test
  void oneWordForExactSumsIsThatOfAllKindsOfMoney() {
    String word = exactSum("\"does-not-count\"");
    String each = exactSum("{\"spending\":\"does-not-count\",\"saving\":\"does-not-count\","
        + "\"virement\":\"does-not-count\",\"income\":\"does-not-count\"}");
    String none = exactSum("{}");

    assertThat(FactsJson.read(word)
            .constitutions()
            .get(0)
            .keyDecision()
            .flatMap(KeyDecisionThreshold::exactSum))
        .contains(ExactSum.all(Counting.DOES_NOT_COUNT));
    assertThat(FactsJson.read(each)).isEqualTo(FactsJson.read(word));
    assertThat(FactsJson.write(FactsJson.read(each))).isEqualTo(word);
    assertThat(FactsJson.write(FactsJson.read(none))).isEqualTo(none);
  }

  private static String exactSum(String said) {
    return "{\"constitutions\":[{\"council\":\"bolsover\",\"keyDecision\":{\"exactSum\":" + said
        + "}}]}";
  }

  @Test
  void theBankHolidaysThatAreShippedAreThoseOfThePublicFile() {
    String published = Samples.text("gov-uk-bank-holidays.json");
    FactSheet sheet = FactsJson.readBankHolidays(published);

    assertThat(sheet.bankHolidays())
        .hasSize(140)
        .isEqualTo(BankHolidays.englandAndWales().all());
    assertThat(BankHolidays.englandAndWales().years())
        .containsExactlyElementsOf(IntStream.rangeClosed(2012, 2028).boxed().toList());
    assertThat(FactsJson.read("{\"bankHolidays\": " + published + "}")).isEqualTo(sheet);
  }

  /** No rule would tell them: each was made, or moved, for one year. */
  @ParameterizedTest
  @CsvSource({
    "2012-06-05, Queen’s Diamond Jubilee",
    "2020-05-08, Early May bank holiday (VE day)",
    "2022-06-02, Spring bank holiday",
    "2022-06-03, Platinum Jubilee bank holiday",
    "2022-09-19, Bank Holiday for the State Funeral of Queen Elizabeth II",
    "2023-05-08, Bank holiday for the coronation of King Charles III"
  })
  void theShippedBankHolidaysHaveThoseOfOneYearOnly(LocalDate day, String title) {
    assertThat(BankHolidays.englandAndWales().all()).contains(new BankHoliday(day, title));
  }

  @Test
  void thePublicFileOfBankHolidaysIsHeldToItsForm() {
    assertThatThrownBy(() -> FactsJson.readBankHolidays("")).hasMessage("is empty");
    assertThatThrownBy(() -> FactsJson.readBankHolidays(
            "{\"bankHolidays\":{},\"england-and-wales\":{\"events\":[]}}"))
        .hasMessage("""
            bankHolidays: unknown field; known: england-and-wales, scotland, northern-ireland
            england-and-wales.events: is empty; no year is without bank holidays""");
  }

  @Test
  void writesOneLineInTheOrderOfTheSpecification() {
    FactSheet sheet = FactSheet.builder()
        .addConstitutions(constitution())
        .addBankHolidays(new BankHoliday(LocalDate.of(2029, 1, 1), "New Year’s Day"))
        .build();
    assertThat(FactsJson.write(sheet))
        .isEqualTo("{\"constitutions\":[{\"council\":\"bolsover\",\"from\":\"2020-01-01\","
            + "\"to\":\"2022-12-31\",\"form\":\"executive\","
            + "\"formInWords\":\"leader and executive\","
            + "\"keyDecision\":{\"revenue\":75000,\"capital\":150000.50,\"saving\":50000,"
            + "\"virement\":25000,\"income\":150000,"
            + "\"exactSum\":{\"spending\":\"counts\",\"virement\":\"does-not-count\"},"
            + "\"shareOfServiceBudget\":2.5,\"combine\":\"greater-of\"},"
            + "\"callIn\":{\"days\":5,\"unit\":\"working\",\"bankHolidays\":\"excluded\","
            + "\"scope\":\"key\",\"waiver\":\"yes\"},"
            + "\"notices\":{\"long\":{\"unit\":\"calendar\",\"bankHolidays\":\"counted\"},"
            + "\"short\":{\"unit\":\"working\"}},"
            + "\"jointArrangements\":\"council-advises-executive-decides\","
            + "\"positions\":\"executive-recommends-council-decides\","
            + "\"preDecisionScrutiny\":\"no\",\"scrutinyCommittee\":\"yes\","
            + "\"delegation\":[{\"body\":\"officer\",\"upTo\":25000,"
            + "\"function\":\"executive\"},{\"body\":\"executive-member\"}],"
            + "\"citation\":\"constitution, part 3\","
            + "\"confirmedBy\":\"the monitoring officer\",\"confirmedOn\":\"2022-01-31\"}],"
            + "\"bankHolidays\":{\"england-and-wales\":{\"division\":\"england-and-wales\","
            + "\"events\":[{\"title\":\"New Year’s Day\",\"date\":\"2029-01-01\"}]}}}");
  }

  @Test
  void aDoubtThatOnlyShippedFactsHaveIsNotWrittenInSilence() {
    FactSheet sheet = FactSheet.builder()
        .addJointCommittees(JointCommittee.builder()
            .id(PEAKS)
            .doubtfulFrom(LocalDate.of(2024, 2, 22))
            .build())
        .build();
    assertThatThrownBy(() -> FactsJson.write(sheet))
        .isInstanceOf(BadInputException.class)
        .hasMessage(
            "doubtfulFrom: that \"peaks\" is in doubt from 2024-02-22 on cannot be written");
  }

  static Stream<Arguments> badFacts() {
    return Stream.of(
        arguments("", "is empty"),
        arguments("[]", "[] is not an object"),
        arguments(
            "{\"counsils\":[]}",
            "counsils: unknown field; known: councils, constitutions, jointCommittees, alliances,"
                + " bodies, meetings, bankHolidays; did you mean \"councils\"?"),
        arguments("{\"councils\":[],\"councils\":[]}", "councils: stands twice"),
        arguments("{\"councils\":{}}", "councils: {} is not a list"),
        arguments("{\"councils\":[{}]}", """
            councils[0].id: is missing; every council needs an id
            councils[0].name: is missing; every council needs its name
            councils[0].tier: is missing; one of county, district, unitary"""),
        arguments(
            "{\"constitutions\":[{\"council\":\"bolsover\",\"from\":\"2022-01-01\","
                + "\"to\":\"2021-12-31\",\"form\":\"cabinet\",\"citation\":5}]}",
            """
            constitutions[0].to: 2021-12-31 is before "from", 2022-01-01
            constitutions[0].form: "cabinet" is not one of executive, committee-system, unknown
            constitutions[0].citation: 5 is not a citation, as text, or a list of them"""),
        arguments(
            "{\"constitutions\":[{\"council\":\"bolsover\",\"from\":\"soon\","
                + "\"to\":\"2021-02-29\"}]}",
            """
            constitutions[0].from: "soon" is not a date such as 2022-06-01
            constitutions[0].to: "2021-02-29" is not a day of the calendar"""),
        arguments(
            "{\"constitutions\":[{\"council\":\"bolsover\",\"keyDecision\":{\"revenue\":-1,"
                + "\"capital\":\"lots\",\"shareOfServiceBudget\":101,\"combine\":\"greater\"},"
                + "\"callIn\":{\"days\":2.5,\"unit\":null},\"delegation\":[{\"upTo\":1},"
                + "{\"body\":\"council\"}]}]}",
            """
            constitutions[0].keyDecision.revenue: -1 is negative; pounds, 0 or more
            constitutions[0].keyDecision.capital: "lots" is not a number of pounds such as 120000
            constitutions[0].keyDecision.shareOfServiceBudget: 101 is more than 100; per cent, 0 to 100
            constitutions[0].keyDecision.combine: "greater" is not one of flat, greater-of; did you mean "greater-of"?
            constitutions[0].callIn.days: 2.5 is not a whole number
            constitutions[0].callIn.unit: null is not one of working, calendar; what is not known is left out
            constitutions[0].delegation[0].body: is missing; one of executive, executive-member, officer, committee
            constitutions[0].delegation[1].body: "council" is not one of executive, executive-member, officer, committee"""),
        arguments(
            "{\"constitutions\":[{\"council\":\"bolsover\",\"keyDecision\":{\"exactSum\":\"count\"},"
                + "\"positions\":\"council\",\"scrutinyCommittee\":true},"
                + "{\"council\":\"derby\",\"keyDecision\":{\"exactSum\":true,\"income\":-1}},"
                + "{\"council\":\"erewash\",\"keyDecision\":{\"exactSum\":{\"spend\":\"counts\","
                + "\"virement\":\"never\"}}}]}",
            """
            constitutions[0].keyDecision.exactSum: "count" is not one of counts, does-not-count, or an object of spending, saving, virement, income; did you mean "counts"?
            constitutions[0].positions: "council" is not one of council-decides, executive-decides, executive-recommends-council-decides, council-advises-executive-decides, unknown
            constitutions[0].scrutinyCommittee: true is not one of yes, no, unknown
            constitutions[1].keyDecision.exactSum: true is not one of counts, does-not-count, or an object of spending, saving, virement, income
            constitutions[1].keyDecision.income: -1 is negative; pounds, 0 or more
            constitutions[2].keyDecision.exactSum.spend: unknown field; known: spending, saving, virement, income; did you mean "spending"?
            constitutions[2].keyDecision.exactSum.virement: "never" is not one of counts, does-not-count"""),
        arguments(
            "{\"constitutions\":[{\"council\":\"bolsover\",\"callIn\":{\"days\":-5}}]}",
            "constitutions[0].callIn.days: -5 is negative; days, 0 or more"),
        arguments(
            "{\"jointCommittees\":[{\"id\":\"x\",\"members\":[\"bolsover\",{\"from\":\"2022-01-01\"}],"
                + "\"callIn\":\"any\",\"doubtfulFrom\":\"2024-02-22\"}]}",
            """
            jointCommittees[0].members[0]: "bolsover" is not an object
            jointCommittees[0].members[1].council: is missing; which council it is
            jointCommittees[0].callIn: "any" is not one of none, any-member, any-affected-council
            jointCommittees[0].doubtfulFrom: unknown field; known: id, name, from, to, remit, roles, members, host, funding, allExecutiveMembers, callIn, notices, citation, confirmedBy, confirmedOn"""),
        arguments(
            "{\"alliances\":[{\"councils\":[\"erewash\",\"erewash\",\"\"],\"citation\":[\" x\"]}]}",
            """
            alliances[0].councils[1]: "erewash" stands twice
            alliances[0].councils[2]: is blank
            alliances[0].citation[0]: " x" is not a citation: text without white space around it"""),
        arguments(
            "{\"bodies\":[{\"council\":\"erewash\",\"body\":\"leaders\",\"name\":\"\","
                + "\"members\":[{\"office\":\"Leader\"},\"A. Miner\"]},{\"body\":\"council\"}]}",
            """
            bodies[0].body: "leaders" is not one of council, executive, executive-member, officer, committee, joint-committee, scrutiny
            bodies[0].name: is blank
            bodies[0].members[0].name: is missing; who it is
            bodies[0].members[1]: "A. Miner" is not an object
            bodies[1].name: is missing; every body here needs its name
            bodies[1]: needs either "council" or "jointCommittee\""""),
        arguments(
            "{\"meetings\":[{\"council\":\"erewash\",\"body\":\"cabinet\",\"dates\":[\"2022-06-31\"]},{}]}",
            """
            meetings[0].body: "cabinet" is not one of council, executive, committee, joint-committee, scrutiny
            meetings[0].dates[0]: "2022-06-31" is not a day of the calendar
            meetings[1].body: is missing; one of council, executive, committee, joint-committee, scrutiny
            meetings[1].dates: is missing; the days on which the body meets
            meetings[1]: needs either "council" or "jointCommittee\""""),
        arguments(
            "{\"bankHolidays\":{\"scotland\":{\"events\":[{\"title\":\"x\",\"date\":\"1\"}]},"
                + "\"wales\":{}}}",
            """
            bankHolidays.england-and-wales: is missing; only its bank holidays are read
            bankHolidays.scotland.events[0].date: "1" is not a date such as 2022-06-01
            bankHolidays.wales: unknown field; known: england-and-wales, scotland, northern-ireland"""),
        arguments(
            "{\"bankHolidays\":{\"england-and-wales\":{\"events\":["
                + "{\"title\":\"New Year\",\"date\":\"2029-01-01\"},"
                + "{\"title\":\"x\",\"date\":\"soon\"},{\"title\":\"y\",\"date\":\"soon\"},"
                + "{\"title\":\"Monday\",\"date\":\"2029-01-01\"}]},"
                + "\"scotland\":{\"events\":[]}}}",
            """
            bankHolidays.england-and-wales.events[1].date: "soon" is not a date such as 2022-06-01
            bankHolidays.england-and-wales.events[2].date: "soon" is not a date such as 2022-06-01
            bankHolidays.england-and-wales.events[3].date: "2029-01-01" stands twice
            bankHolidays.scotland.events: is empty; no year is without bank holidays"""));
  }

  @ParameterizedTest
  @MethodSource("badFacts")
  void everyFaultIsToldWithItsPlace(String text, String faults) {
    assertThatThrownBy(() -> FactsJson.read(text)).hasMessage(faults);
  }

  private static Period period(String first, String last) {
    return Period.of(LocalDate.parse(first), LocalDate.parse(last));
  }
}
