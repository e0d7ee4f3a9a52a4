package org.visionderbyshire.derbyshire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visionderbyshire.ambition.Ambition;
import org.visionderbyshire.ambition.AmbitionId;
import org.visionderbyshire.ambition.Outcome;
import org.visionderbyshire.ambition.OutcomeId;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Statement;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.programme.AcceleratedItem;
import org.visionderbyshire.programme.Benefit;
import org.visionderbyshire.programme.DeliveryStatus;
import org.visionderbyshire.programme.Figure;
import org.visionderbyshire.programme.Lead;
import org.visionderbyshire.programme.LeadRole;
import org.visionderbyshire.programme.Programme;
import org.visionderbyshire.programme.ProgressItem;
import org.visionderbyshire.programme.Unit;

class DerbyshireProgrammeTest {

  private final Programme programme = DerbyshireProgramme.programme();

  @ParameterizedTest
  @CsvSource({
    "seize-innovation, Seize innovation, 5, 2, 4, 3",
    "relentless-ambition, Establish relentless ambition, 6, 2, 5, 2",
    "proactive-communities, Build proactive communities, 5, 3, 5, 3",
    "live-and-work-sustainably, Live and work sustainably, 5, 5, 4, 4"
  })
  void ambitions(String id, String name, int statements, int projects, int priorities, int asks) {
    Ambition ambition = programme.ambition(AmbitionId.of(id)).orElseThrow();

    assertThat(ambition.name()).isEqualTo(name);
    assertThat(ambition.statements()).hasSize(statements);
    assertThat(ambition.flagshipProjects()).hasSize(projects);
    assertThat(ambition.flagshipPriorities()).hasSize(priorities);
    assertThat(ambition.asks()).hasSize(asks);
  }

  @Test
  void fourAmbitionsWithTwelveFlagshipProjects() {
    assertThat(programme.ambitions())
        .extracting(Ambition::id)
        .hasToString("[seize-innovation, relentless-ambition, proactive-communities,"
            + " live-and-work-sustainably]");
    assertThat(programme.ambitions().stream().flatMap(a -> a.flagshipProjects().stream()))
        .extracting(Statement::id)
        .containsExactly(
            "education-and-business-partnerships",
            "regional-agreement-on-industries",
            "career-pathways",
            "social-mobility-commission",
            "joint-framework",
            "framework-for-learning",
            "adult-education-strategy",
            "strategic-housing-plan",
            "green-gateways",
            "green-procurement",
            "regional-climate-forum",
            "incubation-spaces");
    assertThat(programme.ambition(AmbitionId.of("no-such"))).isEmpty();
  }

  @Test
  void asks() {
    assertThat(programme.ambitions().stream().flatMap(a -> a.asks().stream()))
        .extracting(Statement::id)
        .containsExactly(
            "post-16-skills",
            "5g-investment",
            "strategic-investment-support",
            "apprenticeship-criteria",
            "education-and-skills-funding",
            "public-health-functions",
            "public-health-investment",
            "eu-prosperity-funding",
            "strategic-planning-powers",
            "transport-franchises",
            "housing-investment",
            "loans");
    assertIds(programme.overarchingAsks(), "recognition", "dialogue");
  }

  @Test
  void fiveOutcomes() {
    assertThat(programme.outcomes())
        .extracting(outcome -> outcome.id().value())
        .containsExactly(
            "fair-society",
            "climate-change-targets-exceeded",
            "inclusive-and-diverse-economy",
            "quality-of-life-health-and-wellbeing",
            "communities-drive-change");
    assertThat(programme.outcome(OutcomeId.of("communities-drive-change")).map(Outcome::name))
        .as("not committees, as one slide has it")
        .contains("Sustainable change, driven by communities");
    assertThat(programme.outcome(OutcomeId.of("no-such"))).isEmpty();
  }

  @Test
  void fiveAcceleratedItemsAndWhoLeadsThem() {
    assertThat(programme.accelerated())
        .extracting(AcceleratedItem::id, item -> item.ambition().value(), AcceleratedItem::leads)
        .containsExactly(
            tuple(
                "business-start-up-support",
                "seize-innovation",
                List.of(
                    lead(LeadRole.LEADER, "chesterfield"),
                    lead(LeadRole.MANAGING_DIRECTOR, "derbyshire"))),
            tuple(
                "skills-and-employment",
                "relentless-ambition",
                List.of(
                    lead(LeadRole.LEADER, "derbyshire"),
                    lead(LeadRole.CHIEF_EXECUTIVE, "derbyshire-dales"))),
            tuple(
                "homelessness",
                "proactive-communities",
                List.of(
                    lead(LeadRole.LEADER, "erewash"), lead(LeadRole.CHIEF_EXECUTIVE, "high-peak"))),
            tuple(
                "climate-change",
                "live-and-work-sustainably",
                List.of(
                    lead(LeadRole.LEADER, "amber-valley"),
                    lead(LeadRole.MANAGING_DIRECTOR, "north-east-derbyshire"))),
            tuple(
                "planning-and-climate-change",
                "live-and-work-sustainably",
                List.of(
                    lead(LeadRole.LEADER, "derbyshire-dales"),
                    new Lead(LeadRole.CHIEF_EXECUTIVE, Optional.empty()))));
  }

  @Test
  void sixItemsOfProgressEachWithItsStatus() {
    assertThat(programme.progress())
        .extracting(ProgressItem::id, ProgressItem::status)
        .containsExactly(
            tuple("business-start-up-scheme", DeliveryStatus.DELIVERED),
            tuple("festival-of-business", DeliveryStatus.DELIVERED),
            tuple("homelessness-support", DeliveryStatus.DELIVERED),
            tuple("climate-change-strategy", DeliveryStatus.ADOPTED),
            tuple("climate-change-planning-documents", DeliveryStatus.PREPARED),
            tuple("renewable-energy-study", DeliveryStatus.TO_BE_DELIVERED));
    assertThat(programme.progress())
        .extracting(ProgressItem::reportedOn)
        .containsOnly(LocalDate.of(2022, 5, 12));
  }

  @ParameterizedTest
  @CsvSource({
    "business-start-up-scheme, money, 1000000, POUNDS",
    "business-start-up-scheme, advisers, 5, COUNT",
    "festival-of-business, events, 86, COUNT",
    "festival-of-business, attendees, 3650, COUNT",
    "renewable-energy-study, grant, 50000, POUNDS"
  })
  void figuresOfProgress(String item, String figure, BigDecimal value, Unit unit) {
    assertFigure(progress(item).figures(), figure, value, unit, Optional.empty());
  }

  @Test
  void datesOfProgress() {
    assertThat(progress("business-start-up-scheme").text()).contains("April 2021");
    assertThat(progress("festival-of-business").text()).contains("end of September 2021");
    assertThat(progress("climate-change-strategy").text()).contains("2022 to 2025");
  }

  @Test
  void nineFutureItems() {
    assertIds(
        programme.future(),
        "smart-county",
        "skills-research",
        "graduate-recruitment",
        "joint-procurement",
        "domestic-violence-and-abuse",
        "covid-community-impact",
        "voluntary-and-community-sector",
        "independent-living",
        "county-deal-alignment");
  }

  @ParameterizedTest
  @CsvSource({"organisational, 20000000, 65900000", "wider-system, 1080000000, 1080000000"})
  void benefitsAreEstimatesOf2020InPounds(String id, BigDecimal low, BigDecimal high) {
    Benefit benefit = benefit(id);

    assertThat(benefit.low()).isEqualTo(low);
    assertThat(benefit.high()).isEqualTo(high);
    assertThat(benefit.estimatedIn()).isEqualTo(Year.of(2020));
  }

  @Test
  void theOrganisationalBenefitTakesFiveYearsAndLeavesHighPeaksCostsOut() {
    assertIds(benefit("organisational").notes(), "released-over-five-years", "high-peak-left-out");
    assertIds(
        programme.organisationalBenefits(),
        "customer-experience",
        "staff-satisfaction",
        "service-performance",
        "stronger-voice");
  }

  @ParameterizedTest
  @CsvSource({
    "feel-safe, 73, PER_CENT,",
    "deprivation, 13, PER_CENT,",
    "business-survival, 64, PER_CENT,",
    "business-survival-in-england, 61.4, PER_CENT,",
    "manufacturing, 18.9, PER_CENT,",
    "visitors, 33600000, COUNT, 2017",
    "visitor-economy, 1700000000, POUNDS, 2017",
    "affordable-houses, 19, PER_CENT,"
  })
  void contextFigures(String id, BigDecimal value, Unit unit, Year year) {
    assertFigure(programme.contextFigures(), id, value, unit, Optional.ofNullable(year));
    assertThat(programme.contextFigures()).hasSize(8);
  }

  @Test
  void milestonesAreNamedAndTheirContentIsUnknown() {
    assertThat(programme.milestones())
        .singleElement()
        .satisfies(milestones -> assertThat(milestones.text()).endsWith("unknown."));
  }

  @Test
  void countyDeal() {
    assertThat(programme.countyDeal().get(0).text())
        .contains("Derbyshire and Derby", "Nottinghamshire and Nottingham", "nine pathfinder");
  }

  @Test
  void offersBesideTheAsks() {
    assertIds(programme.offers(), "role-of-the-partnership", "asks-are-for-priorities");
  }

  @Test
  void theCaseForChangeInFivePointsAndWhatItIsNot() {
    assertIds(
        programme.caseForChange(),
        "uncertain-funding",
        "benefits-soon",
        "more-ambitious",
        "beyond-structural-reform",
        "system-and-councils");
    assertThat(programme.caseForChange())
        .extracting(Statement::citations)
        .containsOnly(Citation.list("DCC2022 App 2 \"Case for Change: Summary\""));
    assertThat(programme.natureOfCase().get(1).text())
        .contains("neither a business case", "nor a delivery plan");
    assertThat(programme.natureOfCase().get(1).citations()).isEqualTo(Citation.list("HP2020 8.14"));
  }

  @Test
  void sixTestsOfReorganisation() {
    assertIds(
        programme.reorganisationTests(),
        "value-for-money",
        "leadership",
        "outcomes-and-services",
        "financial-savings",
        "sustainability",
        "stakeholder-support");
    assertThat(programme.reorganisationTests())
        .extracting(Statement::citations)
        .containsOnly(Citation.list("HP2020 App A \"An alternative to unitarisation\""));
  }

  @Test
  void whyItIsTransformative() {
    assertIds(
        programme.transformative(),
        "people-at-its-heart",
        "power-in-numbers",
        "long-term-focus",
        "formal-governance");
    assertThat(programme.transformative().get(3).text()).contains("joint committee");
  }

  @Test
  void aPillarOfTheCountyCouncilsStrategy() {
    assertThat(programme.strategicPillar().get(0).text()).contains("one of three pillars");
    assertThat(programme.strategicPillar().get(1).text()).contains("Council Plan 2021-2025");
    assertThat(programme.strategicPillar())
        .extracting(Statement::citations)
        .containsOnly(Citation.list("DCC2022 App 1 6.1"));
  }

  @Test
  void fivePrioritiesOfPhase4() {
    assertIds(
        programme.phasePriorities(),
        "proposals-and-programmes",
        "programme-team",
        "engagement",
        "joint-committee",
        "longer-term-programme");
    assertThat(programme.phasePriorities())
        .extracting(Statement::citations)
        .containsOnly(Citation.list("DCC2022 2.1"));
  }

  @Test
  void whoPaysForTheEnergyStudy() {
    assertThat(progress("renewable-energy-study").text())
        .contains("Midlands Energy Hub", "D2 Energy Board", "Business Rate Funding");
  }

  @Test
  void theFourthAmbitionIsACommitment() {
    assertThat(programme
            .ambition(AmbitionId.of("live-and-work-sustainably"))
            .orElseThrow()
            .summary())
        .startsWith("A commitment to no carbon footprint");
  }

  @Test
  void governanceOfPhase3() {
    assertIds(programme.governanceRoles(), "theme-leads", "strategic-group", "officer-lead");
    assertThat(programme.governanceDuties())
        .hasSize(5)
        .last()
        .matches(s -> s.id().equals("reporting"));
    assertIds(programme.bodiesUnderConsideration(), "local-committees");
  }

  @Test
  void pilotsAndWorkstreams() {
    assertIds(
        programme.pilots(),
        "communication-and-engagement",
        "community-recovery",
        "economic-recovery");
    assertIds(
        programme.workstreams(),
        "strategic-and-tactical-development",
        "building-a-team",
        "accelerated-delivery-programme",
        "governance-model",
        "communications-and-stakeholder-engagement");
  }

  private ProgressItem progress(String id) {
    return programme.progress().stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Benefit benefit(String id) {
    return programme.benefits().stream()
        .filter(benefit -> benefit.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Lead lead(LeadRole role, String council) {
    return Lead.of(role, CouncilId.of(council));
  }

  private static void assertFigure(
      List<Figure> figures, String id, BigDecimal value, Unit unit, Optional<Year> year) {
    assertThat(figures)
        .filteredOn(figure -> figure.id().equals(id))
        .extracting(Figure::value, Figure::unit, Figure::year)
        .containsExactly(tuple(value, unit, year));
  }

  private static void assertIds(List<Statement> statements, String... ids) {
    assertThat(statements).extracting(Statement::id).containsExactly(ids);
  }
}
