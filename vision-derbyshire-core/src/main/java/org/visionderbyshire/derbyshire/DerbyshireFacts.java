package org.visionderbyshire.derbyshire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.committee.Part;
import org.visionderbyshire.council.Alliance;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.Combine;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.CouncilStatus;
import org.visionderbyshire.council.Counting;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.council.ExactSum;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Phase;
import org.visionderbyshire.vocabulary.Answer;

/** The councils of Derbyshire, their constitutions as far as known, and who took part when. */
final class DerbyshireFacts {

  static final String AREA = "derbyshire";
  static final CouncilId HIGH_PEAK = CouncilId.of("high-peak");

  /** Phase 1 began, among whose principles is one voice (DCC2022 App 2 "Phase 1"). */
  static final LocalDate ONE_VOICE_FROM = LocalDate.of(2019, 9, 1);

  /** Councils had resolved to end the joint committee; no source says who takes part since. */
  static final LocalDate MEMBERS_UNKNOWN_FROM = LocalDate.of(2024, 2, 22);

  /** The East Midlands Combined County Authority was set up (SI 2024/232). */
  static final LocalDate COUNTY_AUTHORITY_FROM = LocalDate.of(2024, 2, 28);

  static final JointCommitteeId JOINT_COMMITTEE = JointCommitteeId.of("vision-derbyshire");

  private static final List<String> DISTRICTS = List.of(
      "amber-valley",
      "bolsover",
      "chesterfield",
      "derbyshire-dales",
      "erewash",
      "high-peak",
      "north-east-derbyshire",
      "south-derbyshire");
  private static final List<String> SIGNED_UP =
      List.of("derbyshire", "chesterfield", "derbyshire-dales", "high-peak");
  private static final String FORMS = "record: council pages on governance";

  private DerbyshireFacts() {}

  static FactSheet sheet() {
    return FactSheet.builder()
        .addAllCouncils(councils())
        .addAllConstitutions(constitutions())
        .addJointCommittees(jointCommittee())
        .addAlliances(
            alliance("HP2020 3.12; HP2020 9.2", "high-peak", "staffordshire-moorlands"),
            alliance("HP2020 9.6", "bolsover", "north-east-derbyshire"))
        .build();
  }

  private static List<Council> councils() {
    return List.of(
        council(
            "derbyshire",
            "Derbyshire County Council",
            "E10000007",
            Tier.COUNTY,
            CouncilStatus.COUNTY),
        council(
            "amber-valley",
            "Amber Valley Borough Council",
            "E07000032",
            Tier.DISTRICT,
            CouncilStatus.BOROUGH),
        council(
            "bolsover",
            "Bolsover District Council",
            "E07000033",
            Tier.DISTRICT,
            CouncilStatus.DISTRICT),
        council(
            "chesterfield",
            "Chesterfield Borough Council",
            "E07000034",
            Tier.DISTRICT,
            CouncilStatus.BOROUGH),
        council(
            "derbyshire-dales",
            "Derbyshire Dales District Council",
            "E07000035",
            Tier.DISTRICT,
            CouncilStatus.DISTRICT),
        council(
            "erewash",
            "Erewash Borough Council",
            "E07000036",
            Tier.DISTRICT,
            CouncilStatus.BOROUGH),
        council(
            "high-peak",
            "High Peak Borough Council",
            "E07000037",
            Tier.DISTRICT,
            CouncilStatus.BOROUGH),
        council(
            "north-east-derbyshire",
            "North East Derbyshire District Council",
            "E07000038",
            Tier.DISTRICT,
            CouncilStatus.DISTRICT),
        council(
            "south-derbyshire",
            "South Derbyshire District Council",
            "E07000039",
            Tier.DISTRICT,
            CouncilStatus.DISTRICT),
        council("derby", "Derby City Council", "E06000015", Tier.UNITARY, CouncilStatus.CITY),
        Council.builder()
            .id(CouncilId.of("staffordshire-moorlands"))
            .name("Staffordshire Moorlands District Council")
            .gss("E07000198")
            .tier(Tier.DISTRICT)
            .status(CouncilStatus.DISTRICT)
            .region("West Midlands")
            .cite("ONS local authority codes; HP2020 3.12")
            .build());
  }

  private static Council council(
      String id, String name, String gss, Tier tier, CouncilStatus status) {
    return Council.builder()
        .id(CouncilId.of(id))
        .name(name)
        .gss(gss)
        .tier(tier)
        .status(status)
        .region("East Midlands")
        .area(AREA)
        .cite("ONS local authority codes; HP2020 8.5")
        .build();
  }

  private static List<Constitution> constitutions() {
    return List.of(
        form(
            "derbyshire",
            FormOfGovernance.EXECUTIVE,
            "leader and cabinet; single Cabinet Members also decide",
            FORMS),
        form("amber-valley", FormOfGovernance.EXECUTIVE, "leader and cabinet", FORMS),
        form("bolsover", FormOfGovernance.EXECUTIVE, "leader and executive", FORMS),
        form(
            "chesterfield",
            FormOfGovernance.EXECUTIVE,
            "leader and cabinet; single Cabinet Members also decide",
            FORMS),
        form("derbyshire-dales", FormOfGovernance.COMMITTEE_SYSTEM, "committee system", FORMS),
        form(
            "erewash",
            FormOfGovernance.EXECUTIVE,
            "leader and executive (not confirmed by a record)",
            FORMS),
        form(
            "high-peak",
            FormOfGovernance.EXECUTIVE,
            "leader and executive",
            FORMS + "; HP2020 2.1"),
        form("north-east-derbyshire", FormOfGovernance.EXECUTIVE, "leader and cabinet", FORMS),
        form(
            "south-derbyshire",
            FormOfGovernance.COMMITTEE_SYSTEM,
            "committee system, with an overview and scrutiny committee",
            FORMS),
        form("derby", FormOfGovernance.EXECUTIVE, "leader and cabinet", FORMS),
        form("staffordshire-moorlands", FormOfGovernance.EXECUTIVE, "leader and cabinet", FORMS),
        Constitution.builder()
            .council(HIGH_PEAK)
            .preDecisionScrutiny(Answer.YES)
            .cite("HP2020 2.1")
            .build(),
        Constitution.builder()
            .council(CouncilId.of("staffordshire-moorlands"))
            .period(Period.from(day(2018, 1, 1)))
            .preDecisionScrutiny(Answer.YES)
            .cite("record: Staffordshire Moorlands minutes, 2018 to 2025")
            .build(),
        Constitution.builder()
            .council(CouncilId.of("derbyshire-dales"))
            .period(Period.from(day(2022, 7, 1)))
            .scrutinyCommittee(Answer.YES)
            .cite("record: Derbyshire Dales scrutiny committee, July 2022")
            .build(),
        Constitution.builder()
            .council(CouncilId.of("south-derbyshire"))
            .scrutinyCommittee(Answer.YES)
            .cite("record: South Derbyshire scrutiny committee")
            .build(),
        threshold(
            "amber-valley",
            Period.ALWAYS,
            sums(50_000, 50_000)
                .exactSum(ExactSum.all(Counting.COUNTS))
                .shareOfServiceBudget(pounds(5))
                .combine(Combine.GREATER_OF),
            "record: Amber Valley cabinet page"),
        threshold(
            "bolsover",
            Period.from(day(2020, 6, 1)),
            sums(75_000, 150_000)
                .exactSum(ExactSum.builder()
                    .spending(Counting.COUNTS)
                    .income(Counting.COUNTS)
                    .build()),
            "record: Bolsover notices, 2020 and 2021"),
        threshold(
            "chesterfield",
            Period.from(day(2017, 1, 1)),
            sums(100_000, 100_000)
                .virement(pounds(50_000))
                .exactSum(ExactSum.builder()
                    .spending(Counting.COUNTS)
                    .virement(Counting.DOES_NOT_COUNT)
                    .build()),
            "record: Chesterfield forward plan 2017"),
        threshold(
            "derby",
            Period.ALWAYS,
            sums(250_000, 250_000).exactSum(ExactSum.all(Counting.DOES_NOT_COUNT)),
            "record: Derby scrutiny page"),
        threshold(
            "derbyshire",
            Period.from(day(2022, 5, 13)),
            sums(500_000, 500_000)
                .exactSum(ExactSum.builder().spending(Counting.DOES_NOT_COUNT).build()),
            "record: Derbyshire notices, 2022 to 2024"),
        threshold(
            "north-east-derbyshire",
            Period.from(day(2017, 5, 1)),
            sums(100_000, 250_000)
                .exactSum(ExactSum.builder()
                    .spending(Counting.COUNTS)
                    .saving(Counting.COUNTS)
                    .income(Counting.COUNTS)
                    .build()),
            "record: North East Derbyshire key decisions page"),
        callIn(
            "derbyshire",
            day(2022, 5, 13),
            CallIn.builder().days(5).unit(DayUnit.WORKING).scope(CallInScope.EXECUTIVE),
            "record: Derbyshire register of decisions, May 2022"),
        callIn(
            "north-east-derbyshire",
            day(2019, 1, 1),
            CallIn.builder().scope(CallInScope.KEY),
            "record: North East Derbyshire minutes"),
        callIn(
            "north-east-derbyshire",
            day(2025, 11, 1),
            CallIn.builder().scope(CallInScope.KEY).waiver(Answer.YES),
            "record: North East Derbyshire minutes;"
                + " record: North East Derbyshire decision notice, November 2025"));
  }

  private static Constitution threshold(
      String council, Period period, KeyDecisionThreshold.Builder threshold, String citations) {
    return Constitution.builder()
        .council(CouncilId.of(council))
        .period(period)
        .keyDecision(threshold.build())
        .cite(citations)
        .build();
  }

  /** Sums that count by themselves, unless combined with a share. */
  private static KeyDecisionThreshold.Builder sums(long revenue, long capital) {
    return KeyDecisionThreshold.builder()
        .revenue(pounds(revenue))
        .capital(pounds(capital))
        .combine(Combine.FLAT);
  }

  private static Constitution callIn(
      String council, LocalDate from, CallIn.Builder callIn, String citations) {
    return Constitution.builder()
        .council(CouncilId.of(council))
        .period(Period.from(from))
        .callIn(callIn.build())
        .cite(citations)
        .build();
  }

  private static Constitution form(
      String council, FormOfGovernance form, String words, String citations) {
    return Constitution.builder()
        .council(CouncilId.of(council))
        .form(form)
        .formInWords(words)
        .cite(citations)
        .build();
  }

  private static BigDecimal pounds(long amount) {
    return BigDecimal.valueOf(amount);
  }

  private static JointCommittee jointCommittee() {
    Period sinceFirstMeeting = Period.from(LocalDate.of(2022, 4, 4));
    return JointCommittee.builder()
        .id(JOINT_COMMITTEE)
        .name("Vision Derbyshire Joint Committee")
        .period(sinceFirstMeeting)
        .doubtfulFrom(LocalDate.of(2024, 2, 22))
        .addRoles(
            "lead Derbyshire collectively",
            "bring the shared ambitions forward",
            "enable the councils to act together on the case for change",
            "take decisions that are agile, timely and effective")
        .addAllMembers(SIGNED_UP.stream()
            .map(council -> new Part(CouncilId.of(council), sinceFirstMeeting))
            .toList())
        .cite("DCC2022 2.2; DCC2022 App 2 \"Case for Change: Governance\"; record: Chesterfield"
            + " committee papers, 4 April 2022; record: Chesterfield committee papers, 5 October"
            + " 2022; record: High Peak select committee, 27 September 2021; record: Derbyshire"
            + " Cabinet, 22 February 2024")
        .build();
  }

  private static Alliance alliance(String citations, String... councils) {
    return new Alliance(ids(List.of(councils)), Period.ALWAYS, Citation.list(citations));
  }

  /** The phases; each lasts until the next begins. */
  static List<Phase> phases() {
    List<String> nine = new ArrayList<>(List.of("derbyshire"));
    nine.addAll(DISTRICTS);
    List<String> ten = new ArrayList<>(nine);
    ten.add("derby");
    return List.of(
        phase(
            "exploration",
            "Exploration",
            day(2019, 6, 1),
            day(2019, 8, 31),
            ten,
            List.of(
                "first talks among the leaders in early 2019",
                "a tender in April 2019, after which PwC was commissioned"),
            "HP2020 3.1; HP2020 3.2; HP2020 8.1; HP2020 8.4;"
                + " DCC2022 App 2 \"Start of the journey\""),
        phase(
            "1",
            "Phase 1",
            day(2019, 9, 1),
            day(2020, 1, 31),
            ten,
            List.of("principles", "focus areas", "critical success factors"),
            "HP2020 3.3; HP2020 8.5; DCC2022 App 2 \"Phase 1\""),
        phase(
            "2",
            "Phase 2",
            day(2020, 2, 1),
            day(2020, 8, 31),
            nine,
            List.of(
                "work from March 2020",
                "a case for change, final in October 2020",
                "a proposition to Government",
                "three pilots",
                "a letter for the Secretary of State, of 4 September 2020"),
            "HP2020 3.5; HP2020 3.6; HP2020 8.7; HP2020 8.8; HP2020 8.9; HP2020 8.10; HP2020 8.12; HP2020 8.19;"
                + " DCC2022 App 2 \"Phase 2\""),
        phase(
            "3",
            "Phase 3",
            day(2020, 9, 1),
            day(2021, 1, 31),
            nine,
            List.of(
                "an implementation plan of five workstreams", "the accelerated delivery programme"),
            "DCC2022 App 2 \"Phase 3\""),
        new Phase(
            "3a",
            "Phase 3a",
            Period.of(day(2021, 2, 1), day(2021, 8, 31)),
            Optional.empty(),
            List.of(
                "joint committee arrangements",
                "a programme team and a funding pot, as designed",
                "a template report for councils to sign up with",
                "scopes of the delivery programme",
                "engagement of members and senior managers"),
            Citation.list("DCC2022 App 2 \"Phase 3a\"")),
        new Phase(
            "4a",
            "Phase 4a",
            Period.of(day(2021, 9, 1), MEMBERS_UNKNOWN_FROM.minusDays(1)),
            Optional.of(ids(SIGNED_UP)),
            List.of(
                "five priorities",
                "the joint committee, first meeting on 4 April 2022",
                "branding",
                "the programme team, its appointment begun",
                "a programme of enablers and efficiency savings"),
            Citation.list(
                "DCC2022 2.1; DCC2022 2.2; DCC2022 App 1 3.1; DCC2022 App 2 \"Phase 4a\"")));
  }

  private static Phase phase(
      String id,
      String title,
      LocalDate first,
      LocalDate last,
      List<String> members,
      List<String> results,
      String citations) {
    return new Phase(
        id,
        title,
        Period.of(first, last),
        Optional.of(ids(members)),
        results,
        Citation.list(citations));
  }

  /** Derby declined to take part in phase 2; the door stayed open. */
  static List<Fact<CouncilId>> declined() {
    return List.of(new Fact<>(
        CouncilId.of("derby"),
        Period.from(day(2020, 2, 1)),
        Citation.list("HP2020 8.7; DCC2022 App 2 \"Phase 2\""),
        false));
  }

  private static List<CouncilId> ids(List<String> councils) {
    return councils.stream().map(CouncilId::of).toList();
  }

  private static LocalDate day(int year, int month, int dayOfMonth) {
    return LocalDate.of(year, month, dayOfMonth);
  }
}
