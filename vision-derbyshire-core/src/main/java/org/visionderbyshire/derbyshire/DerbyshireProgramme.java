package org.visionderbyshire.derbyshire;

import static org.visionderbyshire.derbyshire.DerbyshireAmbitions.LIVE_AND_WORK_SUSTAINABLY;
import static org.visionderbyshire.derbyshire.DerbyshireAmbitions.PROACTIVE_COMMUNITIES;
import static org.visionderbyshire.derbyshire.DerbyshireAmbitions.RELENTLESS_AMBITION;
import static org.visionderbyshire.derbyshire.DerbyshireAmbitions.SEIZE_INNOVATION;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.visionderbyshire.ambition.AmbitionId;
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

/** The programme of Vision Derbyshire, as its sources of 2020 and 2022 tell it. */
final class DerbyshireProgramme {

  private static final LocalDate REPORT_OF_2022 = LocalDate.of(2022, 5, 12);
  private static final Year CASE_FOR_CHANGE = Year.of(2020);
  private static final Year VISITORS_COUNTED = Year.of(2017);

  private static final String ASKS = "HP2020 App A \"Our asks\"";
  private static final String CONTEXT = "HP2020 App A \"A catalyst for change\"";
  private static final String IMPACT = "DCC2022 App 2 \"Impact on Derbyshire's people and places\"";
  private static final String SUMMARY = "DCC2022 App 2 \"Case for Change: Summary\"";
  private static final String TESTS = "HP2020 App A \"An alternative to unitarisation\"";
  private static final String TRANSFORMATIVE =
      "HP2020 App A \"Vision Derbyshire is transformative\"";
  private static final String PHASE_4 = "DCC2022 2.1";
  private static final String JOINT_COMMITTEE = "DCC2022 App 2 \"Case for Change: Governance\"";
  private static final String PILLAR = "DCC2022 App 1 6.1";
  private static final String PILOTS = "HP2020 8.19; HP2020 App A \"Building Vision Derbyshire\"";
  private static final String PHASE_3 = "DCC2022 App 2 \"Phase 3\"";
  private static final String ACCELERATED = "DCC2022 App 2 \"Accelerated Delivery Programme\"";
  private static final String PROGRESS = "DCC2022 App 2 \"Progress\"";
  private static final String FUTURE = "DCC2022 App 2 \"Future Delivery Programme\"";
  private static final String FUTURE_2 = "DCC2022 App 2 \"Activity (2)\"";
  private static final String COUNTY_DEAL = "DCC2022 App 2 \"Alignment\"";
  private static final String COUNTY_DEAL_2 = "DCC2022 App 2 \"Alignment (2)\"";

  private DerbyshireProgramme() {}

  static Programme programme() {
    return Programme.builder()
        .addAllAmbitions(DerbyshireAmbitions.ambitions())
        .addAllOutcomes(DerbyshireAmbitions.outcomes())
        .collaboration(DerbyshireCollaboration.collaboration())
        .addAllOverarchingAsks(overarchingAsks())
        .addAllOffers(offers())
        .addAllCaseForChange(caseForChange())
        .addAllNatureOfCase(natureOfCase())
        .addAllReorganisationTests(reorganisationTests())
        .addAllTransformative(transformative())
        .addAllStrategicPillar(strategicPillar())
        .addAllPilots(pilots())
        .addAllWorkstreams(workstreams())
        .addAllGovernanceRoles(governanceRoles())
        .addAllGovernanceDuties(governanceDuties())
        .addAllBodiesUnderConsideration(bodiesUnderConsideration())
        .addAllPhasePriorities(phasePriorities())
        .addAllAccelerated(accelerated())
        .addAllProgress(progress())
        .addAllFuture(future())
        .addAllBenefits(benefits())
        .addAllOrganisationalBenefits(organisationalBenefits())
        .addAllMilestones(milestones())
        .addAllCountyDeal(countyDeal())
        .addAllContextFigures(contextFigures())
        .build();
  }

  private static List<Statement> overarchingAsks() {
    return List.of(
        Statement.of(
            "recognition",
            "That Government recognises the model as an alternative to unitarisation and gives it"
                + " support.",
            ASKS),
        Statement.of(
            "dialogue", "That the conversation goes on, since more may be asked for later.", ASKS));
  }

  private static List<Statement> offers() {
    return List.of(
        Statement.of(
            "role-of-the-partnership",
            "The offers beside the asks say what the councils as partners will do: reach more, for"
                + " outcomes and for less money. What each of them is, no source tells.",
            "HP2020 8.22"),
        Statement.of(
            "asks-are-for-priorities",
            "The asks are for freedoms and resources with which to deliver priorities.",
            "HP2020 8.22"));
  }

  private static List<Statement> caseForChange() {
    return List.of(
        Statement.of(
            "uncertain-funding",
            "What local government will be paid and will earn stays uncertain.",
            SUMMARY),
        Statement.of(
            "benefits-soon", "Benefits come soon, since no structure has to be changed.", SUMMARY),
        Statement.of(
            "more-ambitious",
            "It aims higher: at outcomes, in functions of many kinds, each to be transformed.",
            SUMMARY),
        Statement.of(
            "beyond-structural-reform",
            "It goes beyond what structural reform has mostly brought, which is merging and saving.",
            SUMMARY),
        Statement.of(
            "system-and-councils",
            "The wider system gains as well as the councils; the two kinds of benefit are told"
                + " apart.",
            SUMMARY));
  }

  private static List<Statement> natureOfCase() {
    return List.of(
        Statement.of(
            "shared-argument",
            "The case for change is an argument that councils share: committing to strategic"
                + " collaboration together does most for outcomes.",
            "HP2020 8.14; HP2020 8.23"),
        Statement.of(
            "neither-business-case-nor-plan",
            "It is neither a business case in detail nor a delivery plan.",
            "HP2020 8.14"));
  }

  private static List<Statement> reorganisationTests() {
    return List.of(
        Statement.of(
            "value-for-money",
            "Value for money and efficiency: services and enablers change how they work, so that"
                + " they cost less and do more.",
            TESTS),
        Statement.of(
            "leadership",
            "Stronger and more accountable leadership: governance that all answer for, strategic"
                + " or local as the outcome asks.",
            TESTS),
        Statement.of(
            "outcomes-and-services",
            "Improved outcomes and services: five outcomes, pursued now and for long.",
            TESTS),
        Statement.of(
            "financial-savings",
            "Financial savings: councils save as their model becomes more efficient.",
            TESTS),
        Statement.of(
            "sustainability",
            "Immediate and long-term sustainability: benefits arise from the first years on.",
            TESTS),
        Statement.of(
            "stakeholder-support",
            "Broad stakeholder support: political leaders of both sides are committed.",
            TESTS));
  }

  private static List<Statement> transformative() {
    return List.of(
        Statement.of(
            "people-at-its-heart",
            "People are at its heart: what bears on their lives is taken together, whichever"
                + " organisation or department it belongs to.",
            TRANSFORMATIVE),
        Statement.of(
            "power-in-numbers",
            "There is power in numbers: nine councils reach what none reaches by itself.",
            TRANSFORMATIVE),
        Statement.of(
            "long-term-focus",
            "It has a long-term focus: effort and innovation go the same way for years.",
            TRANSFORMATIVE),
        Statement.of(
            "formal-governance",
            "Ways of working change with it, and governance among them: formal, with a joint"
                + " committee.",
            TRANSFORMATIVE + "; HP2020 8.18"));
  }

  private static List<Statement> strategicPillar() {
    return List.of(
        Statement.of(
            "one-of-three",
            "Vision Derbyshire is one of three pillars of the County Council's strategic approach.",
            PILLAR),
        Statement.of(
            "council-plan",
            "Developing it and implementing phase 4 is a key deliverable of the Council Plan"
                + " 2021-2025.",
            PILLAR));
  }

  private static List<Statement> pilots() {
    return List.of(
        Statement.of("communication-and-engagement", "Communication and engagement.", PILOTS),
        Statement.of("community-recovery", "Community recovery.", PILOTS),
        Statement.of("economic-recovery", "Economic recovery.", PILOTS));
  }

  private static List<Statement> workstreams() {
    return List.of(
        Statement.of(
            "strategic-and-tactical-development", "Strategic and tactical development.", PHASE_3),
        Statement.of("building-a-team", "Building a team.", PHASE_3),
        Statement.of(
            "accelerated-delivery-programme",
            "Accelerated delivery programme, by ambition.",
            PHASE_3),
        Statement.of("governance-model", "Governance model.", PHASE_3),
        Statement.of(
            "communications-and-stakeholder-engagement",
            "Communications and stakeholder engagement.",
            PHASE_3));
  }

  private static List<Statement> governanceRoles() {
    return List.of(
        Statement.of(
            "theme-leads",
            "For each theme a Leader and a Chief Executive, nominated to lead it.",
            ACCELERATED),
        Statement.of("strategic-group", "A Strategic Group.", ACCELERATED),
        Statement.of("officer-lead", "An Officer Lead.", ACCELERATED));
  }

  private static List<Statement> governanceDuties() {
    return List.of(
        Statement.of(
            "early-starts", "Find what can start early, and plan its delivery.", ACCELERATED),
        Statement.of(
            "groups-and-stakeholders",
            "Find the groups and stakeholders that delivery needs.",
            ACCELERATED),
        Statement.of(
            "thematic-programme",
            "Build the programme of each theme from the plans for two and for ten years.",
            ACCELERATED),
        Statement.of(
            "opportunities-and-barriers",
            "Tell what helps, what hinders and what has to be asked for.",
            ACCELERATED),
        Statement.of(
            "reporting", "Report on it to the Leaders and the Chief Executives.", ACCELERATED));
  }

  private static List<Statement> bodiesUnderConsideration() {
    return List.of(Statement.of(
        "local-committees",
        "Committees for localities, as sub-committees or to advise.",
        JOINT_COMMITTEE));
  }

  private static List<Statement> phasePriorities() {
    return List.of(
        Statement.of(
            "proposals-and-programmes",
            "Settle how to implement in detail, and begin what was agreed for the short and the"
                + " medium term towards the four ambitions.",
            PHASE_4),
        Statement.of(
            "programme-team",
            "Set up a joint programme team that supports delivery and makes it faster.",
            PHASE_4),
        Statement.of(
            "engagement",
            "Involve more members, senior managers and partner organisations, and more deeply.",
            PHASE_4),
        Statement.of(
            "joint-committee",
            "Establish the joint committee, and make its way of deciding that of the councils that"
                + " take part.",
            PHASE_4),
        Statement.of(
            "longer-term-programme",
            "Build a programme that is broader and longer, to meet the ambitions.",
            PHASE_4));
  }

  private static List<AcceleratedItem> accelerated() {
    return List.of(
        accelerated(
            "business-start-up-support",
            "County-wide support for business start-ups and entrepreneurs",
            SEIZE_INNOVATION,
            "Seize innovation",
            lead(LeadRole.LEADER, "chesterfield"),
            lead(LeadRole.MANAGING_DIRECTOR, "derbyshire")),
        accelerated(
            "skills-and-employment",
            "Skills and employment",
            RELENTLESS_AMBITION,
            "Relentless Ambition",
            lead(LeadRole.LEADER, "derbyshire"),
            lead(LeadRole.CHIEF_EXECUTIVE, "derbyshire-dales")),
        accelerated(
            "homelessness",
            "Homelessness",
            PROACTIVE_COMMUNITIES,
            "Build Proactive Communities",
            lead(LeadRole.LEADER, "erewash"),
            lead(LeadRole.CHIEF_EXECUTIVE, "high-peak")),
        accelerated(
            "climate-change",
            "Climate change",
            LIVE_AND_WORK_SUSTAINABLY,
            "Live and Work Sustainably",
            lead(LeadRole.LEADER, "amber-valley"),
            lead(LeadRole.MANAGING_DIRECTOR, "north-east-derbyshire")),
        accelerated(
            "planning-and-climate-change",
            "Planning and climate change",
            LIVE_AND_WORK_SUSTAINABLY,
            "Live and Work Sustainably",
            lead(LeadRole.LEADER, "derbyshire-dales"),
            Lead.toBeConfirmed(LeadRole.CHIEF_EXECUTIVE)));
  }

  private static List<ProgressItem> progress() {
    return List.of(
        progress(
            "business-start-up-scheme",
            "A scheme for business start-ups, launched in April 2021: advisers and a grant fund.",
            DeliveryStatus.DELIVERED,
            Figure.of("money", "Money allocated to the scheme", "1000000", Unit.POUNDS, PROGRESS),
            Figure.of("advisers", "New advisers, at most", "5", Unit.COUNT, PROGRESS)),
        progress(
            "festival-of-business",
            "A Festival of Business for Derbyshire, since the end of September 2021.",
            DeliveryStatus.DELIVERED,
            Figure.of("events", "Events held", "86", Unit.COUNT, PROGRESS),
            Figure.of(
                "attendees",
                "Attendees confirmed by the day of the report",
                "3650",
                Unit.COUNT,
                PROGRESS)),
        progress(
            "homelessness-support",
            "Support for homeless people during the pandemic, coordinated among councils.",
            DeliveryStatus.DELIVERED),
        progress(
            "climate-change-strategy",
            "The Climate Change Strategy of Vision Derbyshire for 2022 to 2025, with an action"
                + " plan that councils share.",
            DeliveryStatus.ADOPTED),
        progress(
            "climate-change-planning-documents",
            "Supplementary planning documents on climate change, which help to apply local plans"
                + " and bring a new metric.",
            DeliveryStatus.PREPARED),
        progress(
            "renewable-energy-study",
            "A study of renewable energy, paid for by a grant of the Midlands Energy Hub, the D2"
                + " Energy Board and Business Rate Funding.",
            DeliveryStatus.TO_BE_DELIVERED,
            Figure.of("grant", "The grant for the study", "50000", Unit.POUNDS, PROGRESS)));
  }

  private static List<Statement> future() {
    return List.of(
        Statement.of(
            "smart-county",
            "A smart county: proposals on digital connections, places, travel, tourism and growing"
                + " businesses.",
            FUTURE),
        Statement.of(
            "skills-research",
            "Research on the skills that people have and those that employers look for, with the"
                + " recovery and low carbon in view.",
            FUTURE),
        Statement.of(
            "graduate-recruitment",
            "Graduates recruited jointly with other local authorities.",
            FUTURE),
        Statement.of("joint-procurement", "Joint procurement, its benefits to be studied.", FUTURE),
        Statement.of(
            "domestic-violence-and-abuse",
            "One approach against domestic violence and abuse, and for its victims.",
            FUTURE),
        Statement.of(
            "covid-community-impact",
            "An assessment of what Covid did to communities, to tell what they need first.",
            FUTURE_2),
        Statement.of(
            "voluntary-and-community-sector",
            "One framework of all councils for helping the voluntary and community sector.",
            FUTURE_2),
        Statement.of(
            "independent-living",
            "Independent living: help that is short and well aimed, so that people can live on in"
                + " their own homes.",
            FUTURE_2),
        Statement.of(
            "county-deal-alignment",
            "The themes' programmes brought into line with the County Deal.",
            FUTURE_2));
  }

  private static List<Benefit> benefits() {
    return List.of(
        Benefit.builder()
            .id("organisational")
            .text("Financial benefit to the councils of Vision Derbyshire")
            .pounds("20000000", "65900000")
            .estimatedIn(CASE_FOR_CHANGE)
            .addNotes(
                Statement.of(
                    "released-over-five-years",
                    "It arises bit by bit over the five years that follow.",
                    "HP2020 App A \"An alternative to unitarisation\""),
                Statement.of(
                    "high-peak-left-out",
                    "What districts could save by sharing management leaves out High Peak's costs,"
                        + " which its alliance with Staffordshire Moorlands has already lowered.",
                    "HP2020 9.8"))
            .cite("HP2020 App A \"Vision Derbyshire\"; " + IMPACT)
            .build(),
        Benefit.builder()
            .id("wider-system")
            .text("Benefit to Derbyshire's economy, public bodies and communities")
            .pounds("1080000000", "1080000000")
            .estimatedIn(CASE_FOR_CHANGE)
            .cite("HP2020 8.15; HP2020 App A \"Vision Derbyshire\"; " + IMPACT)
            .build());
  }

  private static List<Statement> organisationalBenefits() {
    String citations = "HP2020 App A \"Vision Derbyshire's impact\"; " + IMPACT;
    return List.of(
        Statement.of(
            "customer-experience",
            "Councils are simpler and more coherent to deal with.",
            citations),
        Statement.of(
            "staff-satisfaction", "Staff meet fewer barriers and like their work more.", citations),
        Statement.of(
            "service-performance", "Services perform better as the culture changes.", citations),
        Statement.of(
            "stronger-voice",
            "Local government is heard better, in the county and in the nation.",
            citations));
  }

  private static List<Statement> milestones() {
    return List.of(Statement.of(
        "named-only",
        "Each ambition has a road map of two years and milestones of ten; what they contain is"
            + " unknown.",
        "HP2020 3.10; HP2020 8.20"));
  }

  private static List<Statement> countyDeal() {
    return List.of(
        Statement.of(
            "pathfinder",
            "Derbyshire and Derby, with Nottinghamshire and Nottingham, are one of nine pathfinder"
                + " areas.",
            COUNTY_DEAL),
        Statement.of(
            "powers",
            "A deal may bring more powers and freedoms, which Vision Derbyshire has long wanted.",
            COUNTY_DEAL + "; DCC2022 2.2"),
        Statement.of(
            "factor-in-selection",
            "What Vision Derbyshire proposes on efficiency and services counted when the area was"
                + " selected.",
            COUNTY_DEAL),
        Statement.of(
            "acknowledged",
            "The template sent to Government names Vision Derbyshire and its joint committee.",
            COUNTY_DEAL_2),
        Statement.of(
            "overlap",
            "The powers asked for and the four ambitions have much in common.",
            COUNTY_DEAL_2),
        Statement.of(
            "framework",
            "Derbyshire's own proposals can be shaped by way of Vision Derbyshire.",
            COUNTY_DEAL_2),
        Statement.of(
            "alignment",
            "The two have to be kept in line, and work on that is under way.",
            COUNTY_DEAL_2 + "; DCC2022 2.2"));
  }

  private static List<Figure> contextFigures() {
    return List.of(
        Figure.of("feel-safe", "People who feel very or fairly safe", "73", Unit.PER_CENT, CONTEXT),
        Figure.of(
            "deprivation",
            "LSOAs that are among the nation's most deprived fifth",
            "13",
            Unit.PER_CENT,
            CONTEXT),
        Figure.of(
            "business-survival",
            "Businesses of Derbyshire that survive three years",
            "64",
            Unit.PER_CENT,
            CONTEXT),
        Figure.of(
            "business-survival-in-england",
            "Businesses of England that survive three years",
            "61.4",
            Unit.PER_CENT,
            CONTEXT),
        Figure.of(
            "manufacturing",
            "Share of manufacturing in employment",
            "18.9",
            Unit.PER_CENT,
            CONTEXT),
        Figure.of("visitors", "Visitors in a year", "33600000", Unit.COUNT, CONTEXT)
            .in(VISITORS_COUNTED),
        Figure.of(
                "visitor-economy",
                "What the visitor economy brought in a year",
                "1700000000",
                Unit.POUNDS,
                CONTEXT)
            .in(VISITORS_COUNTED),
        Figure.of(
            "affordable-houses",
            "By how much houses are more affordable than in the nation",
            "19",
            Unit.PER_CENT,
            CONTEXT));
  }

  private static AcceleratedItem accelerated(
      String id, String name, AmbitionId ambition, String slide, Lead leader, Lead officer) {
    return new AcceleratedItem(
        id,
        name,
        ambition,
        List.of(leader, officer),
        Citation.list(ACCELERATED + "; DCC2022 App 2 \"" + slide + "\""));
  }

  private static Lead lead(LeadRole role, String council) {
    return Lead.of(role, CouncilId.of(council));
  }

  private static ProgressItem progress(
      String id, String text, DeliveryStatus status, Figure... figures) {
    return new ProgressItem(
        id, text, status, REPORT_OF_2022, List.of(figures), Citation.list(PROGRESS));
  }
}
