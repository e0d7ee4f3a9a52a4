package org.visionderbyshire.derbyshire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Alliance;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.Combine;
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
import org.visionderbyshire.facts.ConstitutionRecord;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.facts.Phase;
import org.visionderbyshire.vocabulary.Answer;
import org.visionderbyshire.vocabulary.Term;

/** Asks the model for every row of facts.md sections 1 and 2. */
class DerbyshireFactsTest {

  private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
  private static final List<String> DISTRICTS = List.of(
      "amber-valley",
      "bolsover",
      "chesterfield",
      "derbyshire-dales",
      "erewash",
      "high-peak",
      "north-east-derbyshire",
      "south-derbyshire");

  private final Facts facts = VisionDerbyshire.facts();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "derbyshire | Derbyshire County Council | E10000007 | COUNTY | COUNTY",
        "amber-valley | Amber Valley Borough Council | E07000032 | DISTRICT | BOROUGH",
        "bolsover | Bolsover District Council | E07000033 | DISTRICT | DISTRICT",
        "chesterfield | Chesterfield Borough Council | E07000034 | DISTRICT | BOROUGH",
        "derbyshire-dales | Derbyshire Dales District Council | E07000035 | DISTRICT | DISTRICT",
        "erewash | Erewash Borough Council | E07000036 | DISTRICT | BOROUGH",
        "high-peak | High Peak Borough Council | E07000037 | DISTRICT | BOROUGH",
        "north-east-derbyshire | North East Derbyshire District Council | E07000038 | DISTRICT |"
            + " DISTRICT",
        "south-derbyshire | South Derbyshire District Council | E07000039 | DISTRICT | DISTRICT",
        "derby | Derby City Council | E06000015 | UNITARY | CITY",
        "staffordshire-moorlands | Staffordshire Moorlands District Council | E07000198 |"
            + " DISTRICT | DISTRICT"
      })
  void councils(String id, String name, String gss, Tier tier, CouncilStatus status) {
    Council council = council(id);

    assertThat(council.name()).isEqualTo(name);
    assertThat(council.gss()).contains(gss);
    assertThat(council.tier()).isEqualTo(tier);
    assertThat(council.status()).contains(status);
    assertThat(council.period()).isEqualTo(Period.ALWAYS);
    boolean outside = id.equals("staffordshire-moorlands");
    assertThat(council.region()).contains(outside ? "West Midlands" : "East Midlands");
    assertThat(facts.isOurs(council)).isEqualTo(!outside);
  }

  @Test
  void thereAreElevenCouncils() {
    assertThat(facts.councils()).hasSize(11);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "derbyshire | EXECUTIVE | leader and cabinet; single Cabinet Members also decide",
        "amber-valley | EXECUTIVE | leader and cabinet",
        "bolsover | EXECUTIVE | leader and executive",
        "chesterfield | EXECUTIVE | leader and cabinet; single Cabinet Members also decide",
        "derbyshire-dales | COMMITTEE_SYSTEM | committee system",
        "erewash | EXECUTIVE | leader and executive (not confirmed by a record)",
        "high-peak | EXECUTIVE | leader and executive",
        "north-east-derbyshire | EXECUTIVE | leader and cabinet",
        "south-derbyshire | COMMITTEE_SYSTEM | committee system, with an overview and scrutiny"
            + " committee",
        "derby | EXECUTIVE | leader and cabinet",
        "staffordshire-moorlands | EXECUTIVE | leader and cabinet"
      })
  void formsOfGovernanceOnADay(String id, FormOfGovernance form, String words) {
    ConstitutionRecord constitution = facts.constitution(CouncilId.of(id));

    assertThat(constitution.form(DAY).map(Fact::value)).contains(form);
    assertThat(constitution.formInWords(DAY).map(Fact::value)).contains(words);
    assertThat(constitution.form(DAY).orElseThrow().period().isUndated()).isTrue();
  }

  @Test
  void twoCouncilsAreKnownToScrutiniseBeforeTheirExecutiveDecides() {
    assertThat(facts.councils())
        .filteredOn(
            council -> facts.constitution(council.id()).preDecisionScrutiny(DAY).isPresent())
        .extracting(Council::id)
        .isEqualTo(councils(List.of("high-peak", "staffordshire-moorlands")));
    assertThat(facts.constitution(CouncilId.of("high-peak")).preDecisionScrutiny(DAY))
        .hasValueSatisfying(practice -> {
          assertThat(practice.value()).isEqualTo(Answer.YES);
          assertThat(practice.citations()).containsExactly(Citation.of("HP2020 2.1"));
        });
    ConstitutionRecord moorlands = facts.constitution(CouncilId.of("staffordshire-moorlands"));
    assertThat(moorlands.preDecisionScrutiny(LocalDate.of(2017, 12, 31))).isEmpty();
    assertThat(moorlands
            .preDecisionScrutiny(LocalDate.of(2018, 1, 1))
            .orElseThrow()
            .value())
        .isEqualTo(Answer.YES);
  }

  @Test
  void bothCommitteeSystemsHaveAScrutinyCommitteeTheDalesFromJuly2022() {
    assertThat(facts
            .constitution(CouncilId.of("derbyshire-dales"))
            .scrutinyCommittee(LocalDate.of(2022, 6, 30)))
        .isEmpty();
    for (String council : List.of("derbyshire-dales", "south-derbyshire")) {
      assertThat(facts
              .constitution(CouncilId.of(council))
              .scrutinyCommittee(LocalDate.of(2022, 7, 1))
              .orElseThrow()
              .value())
          .isEqualTo(Answer.YES);
    }
  }

  @Test
  void theEightDistrictsAreThoseOfDerbyshire() {
    assertThat(facts.districts(DAY)).extracting(Council::id).isEqualTo(councils(DISTRICTS));
  }

  @Test
  void theThresholdOfAmberValleyIsTheGreaterOfASumAndAShareAndUndated() {
    Fact<KeyDecisionThreshold> fact = threshold("amber-valley", LocalDate.of(2012, 9, 10));

    assertThat(fact.value())
        .isEqualTo(KeyDecisionThreshold.builder()
            .revenue(BigDecimal.valueOf(50_000))
            .capital(BigDecimal.valueOf(50_000))
            .exactSum(ExactSum.all(Counting.COUNTS))
            .shareOfServiceBudget(BigDecimal.valueOf(5))
            .combine(Combine.GREATER_OF)
            .build());
    assertThat(fact.value().usesShare()).isTrue();
    assertThat(fact.value().splitsByType()).isFalse();
    assertThat(fact.period().isUndated()).isTrue();
    assertThat(fact.citations()).containsExactly(Citation.of("record: Amber Valley cabinet page"));
  }

  @Test
  void theThresholdOfChesterfieldIsFlatWithOneOfItsOwnForVirementsFrom2017() {
    Fact<KeyDecisionThreshold> fact = threshold("chesterfield", LocalDate.of(2017, 1, 1));

    assertThat(fact.value())
        .isEqualTo(KeyDecisionThreshold.builder()
            .revenue(BigDecimal.valueOf(100_000))
            .capital(BigDecimal.valueOf(100_000))
            .virement(BigDecimal.valueOf(50_000))
            .exactSum(ExactSum.builder()
                .spending(Counting.COUNTS)
                .virement(Counting.DOES_NOT_COUNT)
                .build())
            .combine(Combine.FLAT)
            .build());
    assertThat(fact.value().usesShare()).isFalse();
    assertThat(fact.value().splitsByType()).isFalse();
    assertThat(fact.period()).isEqualTo(Period.from(LocalDate.of(2017, 1, 1)));
    assertThat(fact.citations())
        .containsExactly(Citation.of("record: Chesterfield forward plan 2017"));
    assertThat(facts
            .constitution(CouncilId.of("chesterfield"))
            .keyDecision(LocalDate.of(2016, 12, 31)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "bolsover, 75000, 150000, 2020-06-01, counts, -, -, counts",
        "derby, 250000, 250000, -, does-not-count, does-not-count, does-not-count, does-not-count",
        "derbyshire, 500000, 500000, 2022-05-13, does-not-count, -, -, -",
        "north-east-derbyshire, 100000, 250000, 2017-05-01, counts, counts, -, counts"
      })
  void aFlatThresholdSaysOfWhichKindsOfMoneyExactlyTheSumCounts(
      String council,
      long revenue,
      long capital,
      LocalDate from,
      String spending,
      String saving,
      String virement,
      String income) {
    Fact<KeyDecisionThreshold> fact = threshold(council, from == null ? DAY : from);

    assertThat(fact.value())
        .isEqualTo(KeyDecisionThreshold.builder()
            .revenue(BigDecimal.valueOf(revenue))
            .capital(BigDecimal.valueOf(capital))
            .exactSum(ExactSum.builder()
                .spending(counting(spending))
                .saving(counting(saving))
                .virement(counting(virement))
                .income(counting(income))
                .build())
            .combine(Combine.FLAT)
            .build());
    assertThat(fact.period()).isEqualTo(from == null ? Period.ALWAYS : Period.from(from));
  }

  private static Optional<Counting> counting(String code) {
    return Optional.ofNullable(code)
        .map(known -> Term.parse(Counting.class, known).orElseThrow());
  }

  @Test
  void noOtherThresholdIsKnown() {
    assertThat(facts.councils())
        .filteredOn(council -> facts.constitution(council.id()).keyDecision(DAY).isPresent())
        .extracting(Council::id)
        .isEqualTo(councils(List.of(
            "derbyshire",
            "amber-valley",
            "bolsover",
            "chesterfield",
            "north-east-derbyshire",
            "derby")));
  }

  @Test
  void callInIsKnownInPartOfTwoCouncils() {
    assertThat(facts.councils())
        .filteredOn(council -> facts.constitution(council.id()).callIn(DAY).isPresent())
        .extracting(Council::id)
        .isEqualTo(councils(List.of("derbyshire", "north-east-derbyshire")));
    assertThat(facts
            .constitution(CouncilId.of("derbyshire"))
            .callIn(LocalDate.of(2022, 5, 13))
            .orElseThrow()
            .value())
        .isEqualTo(CallIn.builder()
            .days(5)
            .unit(DayUnit.WORKING)
            .scope(CallInScope.EXECUTIVE)
            .build());
    ConstitutionRecord north = facts.constitution(CouncilId.of("north-east-derbyshire"));
    assertThat(north.callIn(LocalDate.of(2018, 12, 31))).isEmpty();
    assertThat(north.callIn(LocalDate.of(2025, 10, 31)).orElseThrow().value())
        .isEqualTo(CallIn.builder().scope(CallInScope.KEY).build());
    assertThat(north.callIn(LocalDate.of(2025, 11, 1)).orElseThrow().value())
        .isEqualTo(CallIn.builder().scope(CallInScope.KEY).waiver(Answer.YES).build());
  }

  @Test
  void noNoticeClockSchemeOrWayToJointCommitteesOrPositionsIsKnown() {
    assertThat(facts.councils()).allSatisfy(council -> {
      ConstitutionRecord constitution = facts.constitution(council.id());
      assertThat(constitution.notices(DAY)).isEmpty();
      assertThat(constitution.jointArrangements(DAY)).isEmpty();
      assertThat(constitution.positions(DAY)).isEmpty();
      assertThat(constitution.delegation(DAY)).isEmpty();
    });
  }

  @Test
  void nobodyTookPartBeforeJune2019() {
    assertThat(facts.area().phase(LocalDate.of(2019, 5, 31))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2019-06-01, exploration, ten",
    "2019-08-31, exploration, ten",
    "2019-09-01, 1, ten",
    "2020-01-31, 1, ten",
    "2020-02-01, 2, nine",
    "2020-08-31, 2, nine",
    "2020-09-01, 3, nine",
    "2021-01-31, 3, nine",
    "2021-02-01, 3a, unknown",
    "2021-08-31, 3a, unknown",
    "2021-09-01, 4a, four",
    "2022-05-12, 4a, four",
    "2024-02-21, 4a, four"
  })
  void phasesAndWhoTookPart(LocalDate day, String id, String who) {
    Phase phase = facts.area().phase(day).orElseThrow();

    assertThat(phase.id()).isEqualTo(id);
    assertThat(phase.members()).isEqualTo(who(who));
  }

  @Test
  void aPhaseLastsUntilTheNextBegins() {
    List<Phase> phases = facts.area().phases();

    assertThat(phases)
        .extracting(Phase::id)
        .containsExactly("exploration", "1", "2", "3", "3a", "4a");
    for (int i = 1; i < phases.size(); i++) {
      LocalDate begins = phases.get(i).period().from().orElseThrow();
      assertThat(phases.get(i - 1).period().to()).contains(begins.minusDays(1));
    }
    assertThat(phases.get(5).period().to()).contains(LocalDate.of(2024, 2, 21));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-05-31, nobody",
    "2019-06-01, ten",
    "2021-02-01, unknown",
    "2024-02-21, four",
    "2024-02-22, unknown",
    "2026-04-29, unknown"
  })
  void whoTakesPartIsSaidByNoSourceOnceTheCommitteeIsToEnd(LocalDate day, String who) {
    assertThat(facts.area().members(day))
        .isEqualTo(who.equals("nobody") ? Optional.of(List.of()) : who(who));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "exploration | early 2019, tender in April 2019, PwC",
        "1 | principles, focus areas, critical success factors",
        "2 | from March 2020, case for change, October 2020, proposition to Government, three"
            + " pilots, Secretary of State, 4 September 2020",
        "3 | implementation plan of five workstreams, accelerated delivery programme",
        "3a | joint committee arrangements, programme team, funding pot, template report, scopes,"
            + " engagement of members",
        "4a | five priorities, joint committee, 4 April 2022, branding, programme team,"
            + " enablers and efficiency savings"
      })
  void whatCameOutOfThePhases(String id, String results) {
    Phase phase = facts.area().phases().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();

    assertThat(String.join("; ", phase.results())).contains(results.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "exploration | HP2020 3.1; HP2020 8.1; HP2020 8.4; DCC2022 App 2 \"Start of the journey\"",
        "1 | HP2020 8.5; DCC2022 App 2 \"Phase 1\"",
        "2 | HP2020 8.7; HP2020 8.12; DCC2022 App 2 \"Phase 2\"",
        "3 | DCC2022 App 2 \"Phase 3\"",
        "3a | DCC2022 App 2 \"Phase 3a\"",
        "4a | DCC2022 2.1; DCC2022 2.2; DCC2022 App 2 \"Phase 4a\""
      })
  void whoSaysSoOfThePhases(String id, String citations) {
    assertThat(facts.area().phases())
        .filteredOn(phase -> phase.id().equals(id))
        .singleElement()
        .satisfies(phase -> assertThat(phase.citations()).containsAll(Citation.list(citations)));
  }

  @Test
  void derbyDeclinedPhase2() {
    assertThat(facts.area().declined())
        .extracting(Fact::value, Fact::period)
        .containsExactly(tuple(CouncilId.of("derby"), Period.from(LocalDate.of(2020, 2, 1))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2012-09-10", "2019-06-01", "2024-02-22"})
  void twoStrategicAlliances(LocalDate day) {
    assertThat(facts.alliances(day))
        .extracting(Alliance::councils)
        .containsExactly(
            councils(List.of("high-peak", "staffordshire-moorlands")),
            councils(List.of("bolsover", "north-east-derbyshire")));
  }

  @Test
  void theJointCommitteeSpeaksForTheArea() {
    assertThat(facts.jointCommittees())
        .extracting(JointCommitteeRecord::id)
        .containsExactly(JointCommitteeId.of("vision-derbyshire"));
    assertThat(facts.area().voice()).contains(JointCommitteeId.of("vision-derbyshire"));
    assertThat(facts.area().name()).isEqualTo("Derbyshire");
  }

  @Test
  void theAreaNamesTheAmbitionsAndOutcomesOfTheProgramme() {
    assertThat(facts.area().ambitions().keySet())
        .containsExactly(
            "seize-innovation",
            "relentless-ambition",
            "proactive-communities",
            "live-and-work-sustainably");
    assertThat(facts.area().ambitions()).containsEntry("seize-innovation", "Seize innovation");
    assertThat(facts.area().outcomes().keySet())
        .containsExactly(
            "fair-society",
            "climate-change-targets-exceeded",
            "inclusive-and-diverse-economy",
            "quality-of-life-health-and-wellbeing",
            "communities-drive-change");
    assertThat(facts.area().outcomes())
        .containsEntry("climate-change-targets-exceeded", "Climate change targets exceeded");
  }

  private Optional<List<CouncilId>> who(String who) {
    return switch (who) {
      case "ten" ->
        Optional.of(councils(Stream.of(List.of("derbyshire"), DISTRICTS, List.of("derby"))
            .flatMap(List::stream)
            .toList()));
      case "nine" ->
        Optional.of(councils(
            Stream.of(List.of("derbyshire"), DISTRICTS).flatMap(List::stream).toList()));
      case "four" ->
        Optional.of(
            councils(List.of("derbyshire", "chesterfield", "derbyshire-dales", "high-peak")));
      case "unknown" -> Optional.empty();
      default -> throw new IllegalArgumentException(who);
    };
  }

  private Council council(String id) {
    return facts.council(CouncilId.of(id)).orElseThrow();
  }

  private Fact<KeyDecisionThreshold> threshold(String council, LocalDate day) {
    return facts.constitution(CouncilId.of(council)).keyDecision(day).orElseThrow();
  }

  private static List<CouncilId> councils(List<String> ids) {
    return ids.stream().map(CouncilId::of).toList();
  }
}
